using Yhdessa.Contracts.Directory;

namespace Yhdessa.Governance;

/// <summary>A year's meetings as the body's own rhythm has them: none in its months of rest, none on a holiday, none where one is planned already.</summary>
/// <param name="Weekday">1 Monday … 5 Friday.</param>
/// <param name="Week">Which such weekday of the month, 1–4; a body that meets every week takes all.</param>
/// <param name="Time">By the clock in Helsinki.</param>
[Requires(GovernanceModule.KeepMeetings)]
sealed record ProposeYear(Id<Body> BodyId, int Year, int Weekday, int Week, TimeOnly Time, string? Place = null) : ICommand<int>;

sealed class ProposeYearValidator : AbstractValidator<ProposeYear>
{
    public ProposeYearValidator()
    {
        RuleFor(y => y.Year).InclusiveBetween(2020, 2100);
        RuleFor(y => y.Weekday).InclusiveBetween(1, 5);
        RuleFor(y => y.Week).InclusiveBetween(1, 4);
        RuleFor(y => y.Place).PlainText(200);
    }
}

sealed class ProposeYearHandler(GovernanceDb db, ICurrentUser user, ISender sender, TimeProvider clock) : IRequestHandler<ProposeYear, int>
{
    public async Task<int> Handle(ProposeYear wish, CancellationToken ct)
    {
        user.MustKeepMeetingsOf(wish.BodyId);
        var body = await db.Bodies.SingleOrDefaultAsync(b => b.Id == wish.BodyId && b.DeletedAt == null, ct) ?? throw new NotFound("body");
        Rule.RequireOf("bodyId", body.Season.Rhythm is not null, "no-rhythm");
        var closed = (await sender.Send(new Contracts.Directory.Holidays(wish.Year), ct)).Select(h => h.Day).ToHashSet();
        var planned = await db.Meetings.Where(m => m.BodyId == body.Id && m.Year == wish.Year && m.DeletedAt == null).Select(m => m.Day).ToListAsync(ct);
        var number = await db.NextNumber(body.Id, wish.Year, ct);
        var days = YearOfMeetings.Days(body.Season.Rhythm, wish, closed).Where(d => d > Helsinki.Today(clock) && YearOfMeetings.IsFree(body.Season.Rhythm, d, planned)).ToList();
        foreach (var day in days)
        {
            var start = Helsinki.At(day, wish.Time).ToUniversalTime();
            db.Meetings.Add(new Meeting(Id<Meeting>.New(), body, number++, day, start).At(day, start, null, wish.Place.Told(), true));
        }
        return days.Count;
    }
}

static class YearOfMeetings
{
    public static IEnumerable<DateOnly> Days(MeetingRhythm rhythm, ProposeYear wish, IReadOnlySet<DateOnly> closed)
    {
        var months = rhythm.Months.Count > 0 ? rhythm.Months : [.. Enumerable.Range(1, 12)];
        foreach (var month in months)
        {
            var days = OfMonth(wish.Year, month, (DayOfWeek)wish.Weekday).ToList();
            if (IsWeekly(rhythm)) foreach (var day in days.Where(d => !closed.Contains(d))) yield return day;
            // A holiday moves the meeting on by a week, and the last one of the month back.
            else if (days.Skip(wish.Week - 1).Concat(days.Take(wish.Week - 1).Reverse()).Where(d => !closed.Contains(d)).ToList() is [var first, ..]) yield return first;
        }
    }

    /// <summary>One meeting a month, or one a day for a body that meets every week.</summary>
    public static bool IsFree(MeetingRhythm rhythm, DateOnly day, IReadOnlyList<DateOnly> planned) => !planned.Any(p => IsWeekly(rhythm) ? p == day : (p.Year, p.Month) == (day.Year, day.Month));

    static bool IsWeekly(MeetingRhythm rhythm) => rhythm.Rule.Contains("WEEKLY", StringComparison.Ordinal);

    static IEnumerable<DateOnly> OfMonth(int year, int month, DayOfWeek weekday)
    {
        for (var day = new DateOnly(year, month, 1); day.Month == month; day = day.AddDays(1))
            if (day.DayOfWeek == weekday) yield return day;
    }
}
