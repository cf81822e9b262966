namespace Yhdessa.Spaces.Calendar;

/// <summary>A month of one space, as the onlooker may see it.</summary>
/// <param name="First">Any day of the month.</param>
[OpenToAll]
sealed record SpaceMonth(Id<Space> Id, DateOnly First) : IQuery<SpaceMonth.Answer>
{
    /// <param name="Shortest">Minutes: what is free for less cannot be booked.</param>
    public sealed record Answer(SpaceTimeline.Answer Times, Guid HouseId, string House, int Shortest);
}

sealed class SpaceMonthHandler(SpacesDb db, Timetable timetable, Onlooker onlooker, TimeProvider clock) : IRequestHandler<SpaceMonth, SpaceMonth.Answer>
{
    public async Task<SpaceMonth.Answer> Handle(SpaceMonth question, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().Living(question.Id, ct);
        var house = await db.Houses.AsNoTracking().Where(h => h.Id == space.HouseId).Select(h => h.Name).SingleAsync(ct);
        var first = new DateOnly(question.First.Year, question.First.Month, 1);
        var month = new Slot(Helsinki.Day(first).Start, Helsinki.Day(first.AddMonths(1)).Start);
        var pieces = Timeline.Of(space, await timetable.Taken(space, month.WithPauses(), ct), month, clock.Now());
        return new(new(space.Id, space.Name, space.CanBeBookedOnline, await onlooker.Sees(pieces, ct)), space.HouseId, house, space.Terms.MinMinutes);
    }
}
