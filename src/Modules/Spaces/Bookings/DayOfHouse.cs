namespace Yhdessa.Spaces.Bookings;

/// <summary>Who is where on a day: what stands in each space, for the paper on the door.</summary>
[Requires(SpacesModule.Handle)]
sealed record DayOfHouse(DateOnly Day) : IQuery<IReadOnlyList<DayOfHouse.Room>>
{
    public sealed record Room(Guid SpaceId, string Space, string House, IReadOnlyList<BookingLine> Bookings);
}

sealed class DayOfHouseHandler(SpacesDb db, ISender sender) : IRequestHandler<DayOfHouse, IReadOnlyList<DayOfHouse.Room>>
{
    public async Task<IReadOnlyList<DayOfHouse.Room>> Handle(DayOfHouse question, CancellationToken ct)
    {
        var (start, end) = Helsinki.Day(question.Day);
        var bookings = await db.Bookings.AsNoTracking()
            .Where(b => b.Start < end && b.End > start && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling))
            .OrderBy(b => b.Start).Select(BookingRow.From).ToListAsync(ct);
        var lines = (await db.Lines(bookings, sender, ct)).ToLookup(l => l.Booking.SpaceId);
        var rooms = await (from space in db.Spaces.AsNoTracking()
                           join house in db.Houses.AsNoTracking() on space.HouseId equals house.Id
                           orderby house.Name, space.Name
                           select new { space.Id, space.Name, House = house.Name }).ToListAsync(ct);
        return [.. rooms.Select(r => new DayOfHouse.Room(r.Id, r.Name, r.House, [.. lines[r.Id]]))];
    }
}
