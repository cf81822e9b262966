namespace Yhdessa.Contracts.Spaces;

/// <summary>A booking stands: at once, or by a handler's approval. Instants are UTC.</summary>
/// <param name="OfSeries">Done to a whole series at once: its booker gets one letter of all its dates, not one of each.</param>
public sealed record SpaceBooked(Guid BookingId, Guid SpaceId, Guid? OrganizationId, DateTimeOffset Start, DateTimeOffset End, int Attendees, bool OfSeries = false) : IEvent;

/// <summary>A booking was asked for and waits for a handler.</summary>
public sealed record BookingRequested(Guid BookingId, Guid SpaceId, Guid? OrganizationId, DateTimeOffset Start, DateTimeOffset End, bool OfSeries = false) : IEvent;

/// <summary>A handler said no, with a reason the booker may read.</summary>
public sealed record BookingDenied(Guid BookingId, Guid SpaceId, Guid? OrganizationId, string Reason, bool OfSeries = false) : IEvent;

/// <summary>A booking was called off; its time is free again.</summary>
public sealed record BookingCancelled(Guid BookingId, Guid SpaceId, Guid? OrganizationId, DateTimeOffset Start, DateTimeOffset End, bool OfSeries = false) : IEvent;

/// <summary>How many people came.</summary>
public sealed record BookingUsed(Guid BookingId, Guid SpaceId, Guid? OrganizationId, DateTimeOffset Start, DateTimeOffset End, int People) : IEvent;

/// <summary>What is told of a space has changed: its card, its hours, its terms.</summary>
public sealed record SpaceDescribed(Guid SpaceId) : IEvent;
