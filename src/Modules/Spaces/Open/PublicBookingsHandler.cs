using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Open;

/// <summary>Of an organization's bookings those that strangers may read, as the space's own calendar tells them.</summary>
sealed class PublicBookingsHandler(SpacesDb db) : IRequestHandler<PublicBookings, IReadOnlyList<PublicBooking>>
{
    const int Most = 1000;

    public async Task<IReadOnlyList<PublicBooking>> Handle(PublicBookings ask, CancellationToken ct)
    {
        var rows = await db.Bookings.AsNoTracking().Where(b => b.OrganizationId == ask.OrganizationId && b.Public && b.End > ask.From)
            .Join(db.Spaces, b => b.SpaceId, s => s.Id, (b, s) => new { Booking = b, Space = s.Name, s.HouseId })
            .Join(db.Houses, r => r.HouseId, h => h.Id, (r, h) => new { r.Booking, r.Space, House = h.Name }).OrderBy(r => r.Booking.Start).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new PublicBooking(r.Booking.Id, r.Booking.Title, $"{r.Space}, {r.House}", r.Booking.Start, r.Booking.End, BookingCalendar.Status(r.Booking.Status), r.Booking.ModifiedAt, r.Booking.Revision))];
    }
}
