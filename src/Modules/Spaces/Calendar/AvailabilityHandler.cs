using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Spaces.Calendar;

sealed class AvailabilityHandler(SpacesDb db, Timetable timetable, TimeProvider clock) : IRequestHandler<Availability, IReadOnlyList<SpaceAvailability>>
{
    public async Task<IReadOnlyList<SpaceAvailability>> Handle(Availability question, CancellationToken ct)
    {
        var range = new Slot(question.From, question.To);
        Rule.RequireOf("to", range.Length > TimeSpan.Zero && range.Length <= TimeSpan.FromDays(63), "too-long-range");
        var house = (Id<Houses.House>)question.HouseId;
        var spaces = await db.Spaces.AsNoTracking().Where(s => s.HouseId == house).OrderBy(s => s.Name).ToListAsync(ct);
        var taken = await timetable.Taken(spaces, range.WithPauses(), ct);
        return [.. spaces.Select(s => Of(s, Timeline.Of(s, [.. taken[s.Id].DistinctBy(t => t.BookingId)], range, clock.Now())))];
    }

    static SpaceAvailability Of(Space space, IReadOnlyList<Piece> pieces) => new(space.Id, space.Name,
        [.. pieces.Where(p => p.IsFree).Select(p => new FreeTime(p.Time.Start, p.Time.End))],
        [.. pieces.Where(p => !p.IsFree).Select(p => new ClosedTime(p.Time.Start, p.Time.End, p.Reason!, p.By?.PublicTitle))]);
}

sealed class SpaceNamesHandler(SpacesDb db) : IRequestHandler<SpaceNames, IReadOnlyDictionary<Guid, SpaceName>>
{
    public async Task<IReadOnlyDictionary<Guid, SpaceName>> Handle(SpaceNames question, CancellationToken ct)
    {
        Id<Space>[] ids = [.. question.Ids.Select(id => (Id<Space>)id)];
        var found = from space in db.Spaces.AsNoTracking().IgnoreQueryFilters()
                    join house in db.Houses.AsNoTracking() on space.HouseId equals house.Id
                    where ids.Contains(space.Id)
                    select new { space.Id, space.Name, HouseId = house.Id, House = house.Name };
        return (await found.ToListAsync(ct)).ToDictionary(f => f.Id.Value, f => new SpaceName(f.Id, f.Name, f.HouseId, f.House));
    }
}
