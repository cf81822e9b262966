using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Waiting;

/// <summary>Places in line with their names and their numbers: a question each for a whole page.</summary>
sealed class WaitLines(SpacesDb db, Timetable timetable, ISender sender)
{
    public async Task<IReadOnlyList<WaitLine>> Of(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        Id<SlotWait>[] wanted = [.. ids.Select(id => (Id<SlotWait>)id)];
        return await Named(await Placed(await db.Set<SlotWait>().AsNoTracking().Where(w => wanted.Contains(w.Id)).Select(WaitRow.From).ToListAsync(ct), ct), ct);
    }

    public async Task<IReadOnlyList<WaitLine>> Named(IReadOnlyList<WaitRow> rows, CancellationToken ct)
    {
        Id<Space>[] ids = [.. rows.SelectMany(r => r.Times).Select(t => (Id<Space>)t.SpaceId).Distinct()];
        var names = await (from space in db.Spaces.AsNoTracking().IgnoreQueryFilters()
                           join house in db.Houses.AsNoTracking().IgnoreQueryFilters() on space.HouseId equals house.Id
                           where ids.Contains(space.Id)
                           select new { space.Id, Name = space.Name + ", " + house.Name }).ToDictionaryAsync(s => s.Id.Value, s => s.Name, ct);
        Guid[] whose = [.. rows.Select(r => r.OrganizationId).OfType<Guid>().Distinct()];
        var organizations = whose.Length == 0 ? new Dictionary<Guid, OrganizationFact>() : await sender.Send(new OrganizationFacts(whose), ct);
        return [.. rows.Select(r => new WaitLine(r, names, r.OrganizationId is { } id ? organizations.GetValueOrDefault(id)?.Name : null))];
    }

    /// <summary>In line for each of its times are those before her whose time overlaps it, in the space itself, a part or a whole of it. Of several times the best counts, of all together the worst.</summary>
    public async Task<IReadOnlyList<WaitRow>> Placed(IReadOnlyList<WaitRow> rows, CancellationToken ct)
    {
        var times = rows.Where(r => r.Stands).SelectMany(r => r.Times).ToList();
        if (times.Count == 0) return rows;
        var (start, end) = (times.Min(t => t.Start), times.Max(t => t.End));
        var before = await (from wait in db.Set<SlotWait>().AsNoTracking()
                            from time in wait.Times
                            where (wait.State == WaitState.Waiting || wait.State == WaitState.Offered) && time.Start < end && time.Until > start
                            select new { wait.Id, wait.Number, time.SpaceId, time.Start, time.Until }).ToListAsync(ct);
        var tree = await timetable.Tree(null, ct);
        int Place(WaitRow row, WaitedTimeRow time) => 1 + before.Where(b => b.Number < row.Number && b.Start < time.End && time.Start < b.Until && tree.WithParts(b.SpaceId).Intersect(tree.WithParts((Id<Space>)time.SpaceId)).Any()).DistinctBy(b => b.Id).Count();
        return [.. rows.Select(r => !r.Stands ? r : r with { Place = r.Needs is Needs.All ? r.Times.Max(t => Place(r, t)) : r.Times.Min(t => Place(r, t)) })];
    }
}
