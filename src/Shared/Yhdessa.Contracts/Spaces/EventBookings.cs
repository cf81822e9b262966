namespace Yhdessa.Contracts.Spaces;

/// <summary>What came of an event's wish for a space.</summary>
/// <param name="Turn">Of which wish.</param>
/// <param name="State">"confirmed", "waiting" for a handler, or "refused".</param>
/// <param name="Code">Why it was refused: a problem's code.</param>
public sealed record EventSpaceAnswered(Guid EventId, int Turn, Guid? BookingId, string State, string? Code) : IEvent;

/// <summary>
/// Whether an event could have a space at a time. What its teller can mend (the time is taken, the house is closed, too many people) is refused as a
/// booking of it would be, with what else there is (<see cref="SpaceOffer"/>); what she cannot is answered.
/// </summary>
/// <param name="EventId">The event's own booking is no hindrance to it.</param>
/// <param name="AcceptedTerms">The version of the space's terms that its teller accepts; what the event's own booking has accepted need not be said again.</param>
public sealed record SpaceTimeCheck(Guid EventId, Guid SpaceId, DateTimeOffset Start, DateTimeOffset End, int People, Guid? OrganizationId, Guid? PersonId, string? AcceptedTerms = null) : IQuestion<SpaceTimeFact>;

/// <param name="WhyNot">A problem's code: it cannot be booked online at all, or asks of its booker what an event's form does not. Null when it can be had.</param>
public sealed record SpaceTimeFact(string? WhyNot);

/// <summary>What the spaces want accepted before they are booked, in the reader's language or the nearest there is; those that want nothing are absent.</summary>
public sealed record SpaceTermsToAccept(IReadOnlyCollection<Guid> Ids, string Language) : IQuestion<IReadOnlyDictionary<Guid, SpaceTermsFact>>;

/// <param name="Language">The one the words are in.</param>
/// <param name="Version">What is told as accepted.</param>
public sealed record SpaceTermsFact(Guid SpaceId, string Space, string Words, string Language, string Version);

/// <summary>A time that is free at the moment of asking.</summary>
public sealed record SpaceOffer(Guid SpaceId, string Space, DateTimeOffset Start, DateTimeOffset End);
