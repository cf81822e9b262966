namespace Yhdessa.Spaces.Calendar;

/// <summary>A week of every space side by side, as the onlooker may see it.</summary>
[OpenToAll]
sealed record SpaceWeek(DateOnly Monday, Guid? HouseId = null) : IQuery<IReadOnlyList<SpaceTimeline.Answer>>;

sealed class SpaceWeekHandler(SpacesDb db, Timetable timetable, Onlooker onlooker, TimeProvider clock) : IRequestHandler<SpaceWeek, IReadOnlyList<SpaceTimeline.Answer>>
{
    public async Task<IReadOnlyList<SpaceTimeline.Answer>> Handle(SpaceWeek question, CancellationToken ct)
    {
        var week = new Slot(Helsinki.Day(question.Monday).Start, Helsinki.Day(question.Monday.AddDays(6)).End);
        var spaces = await db.Spaces.AsNoTracking().OrderBy(s => s.HouseId).ThenBy(s => s.Name).ToListAsync(ct);
        if (question.HouseId is { } house) spaces.RemoveAll(s => s.HouseId.Value != house);
        var taken = await timetable.Taken(spaces, week.WithPauses(), ct);

        var answers = new List<SpaceTimeline.Answer>();
        foreach (var space in spaces)
        {
            var pieces = Timeline.Of(space, [.. taken[space.Id].DistinctBy(t => t.BookingId)], week, clock.Now());
            answers.Add(new(space.Id, space.Name, space.CanBeBookedOnline, await onlooker.Sees(pieces, ct)));
        }
        return answers;
    }
}
