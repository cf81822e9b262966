namespace Yhdessa.Spaces.Bookings;

/// <summary>One space held for one booking, pauses included: the booked space and each of its parts has a row. No two of a space overlap; the database itself sees to it.</summary>
sealed class Block(Id<Space> spaceId, Id<Booking> bookingId, DateTimeOffset start, DateTimeOffset end) : IUnaudited
{
    public Id<Space> SpaceId { get; private init; } = spaceId;
    public Id<Booking> BookingId { get; private init; } = bookingId;
    public DateTimeOffset Start { get; private init; } = start;
    public DateTimeOffset End { get; private init; } = end;
}
