namespace Yhdessa.Contracts.Spaces;

/// <summary>An organization's bookings that their bookers made public, from an instant (UTC) on, by time; what was called off is told so.</summary>
public sealed record PublicBookings(Guid OrganizationId, DateTimeOffset From) : IQuestion<IReadOnlyList<PublicBooking>>;

/// <param name="Place">The space and its house.</param>
/// <param name="Status">"CONFIRMED", "TENTATIVE" or "CANCELLED", as calendars say it.</param>
/// <param name="Revision">Grows with every change.</param>
public sealed record PublicBooking(Guid Id, string Title, string Place, DateTimeOffset Start, DateTimeOffset End, string Status, DateTimeOffset ModifiedAt, int Revision);
