namespace Yhdessa.Spaces.Bookings;

/// <summary>The asking person's own bookings of the latest month and the year ahead, those called off among them.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record MyBookingsInCalendar : IQuery<IReadOnlyList<CalendarEntry>>;

sealed class MyBookingsInCalendarHandler(SpacesDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<MyBookingsInCalendar, IReadOnlyList<CalendarEntry>>
{
    const int Most = 1000;

    public async Task<IReadOnlyList<CalendarEntry>> Handle(MyBookingsInCalendar ask, CancellationToken ct)
    {
        var (from, to) = (clock.Now().AddDays(-30), clock.Now().AddDays(366));
        var own = (await db.OwnedBy(sender, user, ct)).AsNoTracking().Where(b => b.DeletedAt == null && b.End > from && b.Start < to);
        var rows = await own.Join(db.Spaces, b => b.SpaceId, s => s.Id, (b, s) => new { Booking = b, Space = s.Name, s.HouseId })
            .Join(db.Houses, r => r.HouseId, h => h.Id, (r, h) => new { r.Booking, r.Space, House = h.Name }).OrderBy(r => r.Booking.Start).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => BookingCalendar.Entry(BookingRow.Of(r.Booking), $"{r.Space}, {r.House}"))];
    }
}
