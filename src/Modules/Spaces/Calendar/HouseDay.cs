namespace Yhdessa.Spaces.Calendar;

/// <summary>One day of a house with all its spaces side by side, as the onlooker may see it.</summary>
/// <param name="Key">The house's id, or its name in an address.</param>
[OpenToAll]
sealed record HouseDay(string Key, DateOnly Day) : IQuery<HouseDay.Answer>
{
    /// <param name="From">The first and the last hour at which any of its spaces is open on any day.</param>
    public sealed record Answer(Guid Id, string Name, string Slug, int From, int To, IReadOnlyList<SpaceTimeline.Answer> Spaces);
}

sealed class HouseDayHandler(SpacesDb db, Timetable timetable, Onlooker onlooker, TimeProvider clock) : IRequestHandler<HouseDay, HouseDay.Answer>
{
    public async Task<HouseDay.Answer> Handle(HouseDay question, CancellationToken ct)
    {
        var own = await db.Houses.AsNoTracking().Where(h => !h.IsPeer).Select(h => new { h.Id, h.Name }).ToListAsync(ct);   // a region has a few
        var house = own.Find(h => Guid.TryParse(question.Key, out var id) ? h.Id.Value == id : Slug.Of(h.Name) == question.Key) ?? throw new NotFound("house");
        var spaces = await db.Spaces.AsNoTracking().Where(s => s.HouseId == house.Id).OrderBy(s => s.Name).ToListAsync(ct);
        var hours = spaces.Select(s => s.OpeningHours?.Shown).OfType<(int From, int To)>().DefaultIfEmpty((8, 20)).ToList();
        return new(house.Id, house.Name, Slug.Of(house.Name), hours.Min(h => h.Item1), hours.Max(h => h.Item2), await Times(spaces, question.Day, ct));
    }

    async Task<IReadOnlyList<SpaceTimeline.Answer>> Times(List<Space> spaces, DateOnly day, CancellationToken ct)
    {
        var (start, end) = Helsinki.Day(day);
        var range = new Slot(start, end);
        var (taken, now) = (await timetable.Taken(spaces, range.WithPauses(), ct), clock.Now());
        var answers = new List<SpaceTimeline.Answer>(spaces.Count);
        foreach (var space in spaces)
        {
            var pieces = Timeline.Of(space, [.. taken[space.Id].DistinctBy(t => t.BookingId)], range, now);
            answers.Add(new(space.Id, space.Name, space.CanBeBookedOnline, await onlooker.Sees(pieces, ct)));
        }
        return answers;
    }
}
