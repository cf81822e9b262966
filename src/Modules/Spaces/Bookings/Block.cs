using Yhdessa.Spaces.Leases;

namespace Yhdessa.Spaces.Bookings;

/// <summary>
/// One space held for one booking, pauses included, or for a lease: the space itself and each of its parts has a row. No two of a space overlap;
/// the database itself sees to it.
/// </summary>
sealed class Block : IUnaudited
{
    Block() { }

    public Block(Id<Space> spaceId, Id<Booking> bookingId, DateTimeOffset start, DateTimeOffset end) => (SpaceId, BookingId, Start, End) = (spaceId, bookingId, start, end);

    public Block(Id<Space> spaceId, Id<Lease> leaseId, DateTimeOffset start, DateTimeOffset end) => (SpaceId, LeaseId, Start, End) = (spaceId, leaseId, start, end);

    public Id<Space> SpaceId { get; private init; }
    public Id<Booking>? BookingId { get; private init; }
    public Id<Lease>? LeaseId { get; private init; }
    public DateTimeOffset Start { get; private init; }
    public DateTimeOffset End { get; private set; }

    /// <summary>Taken from its booking or its lease: nobody's time any more.</summary>
    public bool IsFreed => BookingId is null && LeaseId is null;

    /// <summary>A lease, or what was booked at the door, ends sooner.</summary>
    public void EndAt(DateTimeOffset sooner) => End = sooner < End ? sooner : End;
}
