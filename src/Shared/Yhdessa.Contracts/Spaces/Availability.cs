namespace Yhdessa.Contracts.Spaces;

/// <summary>How a house's spaces stand during a time of at most 62 days: what is free, and why the rest is not. Instants in UTC.</summary>
public sealed record Availability(Guid HouseId, DateTimeOffset From, DateTimeOffset To) : IQuestion<IReadOnlyList<SpaceAvailability>>;

public sealed record SpaceAvailability(Guid SpaceId, string Name, IReadOnlyList<FreeTime> Free, IReadOnlyList<ClosedTime> Closed);

public sealed record FreeTime(DateTimeOffset Start, DateTimeOffset End);

/// <param name="Reason">"booked", "buffer", "related-space", "leased" (a tenant's own), "outside-opening-hours", "holiday", "exception", "past", "too-far-ahead", "hours-unknown", "not-bookable", "open-use" (anybody may come without booking).</param>
/// <param name="Title">What is there, only where the booker ticked "public".</param>
public sealed record ClosedTime(DateTimeOffset Start, DateTimeOffset End, string Reason, string? Title);

/// <summary>Names of spaces by id, in one question for a whole page. Unknown ids are absent.</summary>
public sealed record SpaceNames(IReadOnlyCollection<Guid> Ids) : IQuestion<IReadOnlyDictionary<Guid, SpaceName>>;

public sealed record SpaceName(Guid Id, string Name, Guid HouseId, string House);
