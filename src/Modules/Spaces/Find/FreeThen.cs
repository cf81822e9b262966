using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Find;

/// <summary>
/// One exact time in each of the spaces on a day: inside the stretch asked for where it is free, otherwise the nearest of that day. A space that has none
/// is left out. As many questions to the database for a hundred spaces as for one.
/// </summary>
/// <param name="To">Midnight means the end of the day.</param>
/// <param name="Minutes">How long; the whole stretch when it is not said.</param>
[OpenToAll]
sealed record FreeThen(IReadOnlyCollection<Guid> Spaces, DateOnly Day, TimeOnly From, TimeOnly To, int? Minutes, int People = 1) : IQuery<IReadOnlyList<FreeThen.Offer>>
{
    /// <param name="Within">Inside the stretch asked for; otherwise it is a near miss.</param>
    public sealed record Offer(Guid SpaceId, DateTimeOffset Start, DateTimeOffset End, bool Within);

    public Slot Stretch => new(Helsinki.At(Day, From), To == TimeOnly.MinValue ? Helsinki.Day(Day).End : Helsinki.At(Day, To));
}

sealed class FreeThenValidator : AbstractValidator<FreeThen>
{
    public FreeThenValidator()
    {
        RuleFor(q => q.Spaces.Count).LessThanOrEqualTo(ListQuery<SpaceRow>.MostOnPage);
        RuleFor(q => q.Day.Year).InclusiveBetween(2001, 2099);
        RuleFor(q => q.To).Must((q, to) => to == TimeOnly.MinValue || to > q.From).WithErrorCode("GreaterThanValidator");
        RuleFor(q => q.Minutes).InclusiveBetween(5, 24 * 60);
        RuleFor(q => q.People).InclusiveBetween(1, 100_000);
    }
}

sealed class FreeThenHandler(SpacesDb db, Timetable timetable, TimeProvider clock) : IRequestHandler<FreeThen, IReadOnlyList<FreeThen.Offer>>
{
    public async Task<IReadOnlyList<FreeThen.Offer>> Handle(FreeThen question, CancellationToken ct)
    {
        Id<Space>[] ids = [.. question.Spaces.Select(id => (Id<Space>)id)];
        var spaces = (await db.Spaces.AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(ct)).FindAll(s => s.CanBeBookedOnline);
        var (start, end) = Helsinki.Day(question.Day);
        var day = new Slot(start, end);
        var taken = await timetable.Taken(spaces, day.WithPauses(), ct);
        return [.. spaces.Select(s => In(s, [.. taken[s.Id].DistinctBy(t => t.BookingId)], day, question)).OfType<FreeThen.Offer>().OrderByDescending(o => o.Within).ThenBy(o => o.Start)];
    }

    FreeThen.Offer? In(Space space, IReadOnlyList<Taken> taken, Slot day, FreeThen question)
    {
        var (now, stretch) = (clock.Now(), question.Stretch);
        var wish = new Slot(stretch.Start, question.Minutes is { } minutes ? stretch.Start.AddMinutes(minutes) : stretch.End);
        var free = Timeline.Of(space, taken, day, now).Where(p => p.IsFree && p.Time.Length >= wish.Length).Select(p => p.Time).ToList();
        var times = free.SelectMany(f => Alternatives.Within(space, wish, f)).Where(t => space.Allows(t, question.People, now)).ToList();
        if (times.Find(stretch.Contains) is { } inside) return Offer(space, inside, true);
        return times.MinBy(t => (t.Start - wish.Start).Duration()) is { } near ? Offer(space, near, false) : null;
    }

    static FreeThen.Offer Offer(Space space, Slot time, bool within) => new(space.Id, time.Start, time.End, within);
}
