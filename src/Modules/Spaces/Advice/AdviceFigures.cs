namespace Yhdessa.Spaces.Advice;

/// <summary>How much advice was asked in a period: times that were kept and people who dropped in. With a cut chosen, the rows behind that number alone.</summary>
/// <param name="From">First day, Europe/Helsinki.</param>
/// <param name="To">Last day; at most a year after the first.</param>
/// <param name="Month">"2026-03".</param>
[Requires(SpacesModule.Handle)]
sealed record AdviceFigures(DateOnly From, DateOnly To, string? Topic = null, string? Municipality = null, string? Month = null) : IQuery<AdviceFigures.Answer>
{
    public const int MostDays = 366;

    public bool IsWhole => Topic is null && Municipality is null && Month is null;

    internal sealed record Answer(IReadOnlyList<Asked> Rows, IReadOnlyList<Part> Topics, IReadOnlyList<Part> Municipalities, IReadOnlyList<Part> Months)
    {
        public int Booked => Rows.Count(r => r.Booked);
        public int DroppedIn => Rows.Count - Booked;
    }

    /// <summary>One time or one who dropped in: never who it was.</summary>
    internal sealed record Asked(bool Booked, string Topic, string Municipality, DateTimeOffset At)
    {
        public string Month => Helsinki.Local(At).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
    }

    internal sealed record Part(string Code, int Booked, int DroppedIn)
    {
        public int Both => Booked + DroppedIn;

        public static IEnumerable<Part> Each(IEnumerable<Asked> rows, Func<Asked, string> by) => rows.GroupBy(by).Select(g => new Part(g.Key, g.Count(r => r.Booked), g.Count(r => !r.Booked)));
    }
}

sealed class AdviceFiguresHandler(SpacesDb db) : IRequestHandler<AdviceFigures, AdviceFigures.Answer>
{
    public async Task<AdviceFigures.Answer> Handle(AdviceFigures ask, CancellationToken ct)
    {
        Rule.RequireOf("to", ask.To >= ask.From, "ends-before-it-begins");
        Rule.RequireOf("to", ask.To.DayNumber - ask.From.DayNumber < AdviceFigures.MostDays, "period-too-long", AdviceFigures.MostDays);
        var rows = (await Rows(ask, ct)).Where(r => (ask.Topic ?? r.Topic) == r.Topic && (ask.Municipality ?? r.Municipality) == r.Municipality && (ask.Month ?? r.Month) == r.Month).OrderBy(r => r.At).ToList();
        return new(rows,
            [.. AdviceFigures.Part.Each(rows, r => r.Topic).OrderByDescending(p => p.Both).ThenBy(p => p.Code, StringComparer.Ordinal)],
            [.. AdviceFigures.Part.Each(rows, r => r.Municipality).OrderByDescending(p => p.Both).ThenBy(p => p.Code, StringComparer.Ordinal)],
            [.. AdviceFigures.Part.Each(rows, r => r.Month).OrderBy(p => p.Code, StringComparer.Ordinal)]);
    }

    async Task<IEnumerable<AdviceFigures.Asked>> Rows(AdviceFigures ask, CancellationToken ct)
    {
        var (from, to) = (Helsinki.Day(ask.From).Start.ToUniversalTime(), Helsinki.Day(ask.To).End.ToUniversalTime());
        var booked = await (
            from booking in db.Set<AdviceBooking>().AsNoTracking()
            join time in db.Set<AdviceTime>() on booking.TimeId equals time.Id
            join desk in db.Set<AdviceDesk>().IgnoreQueryFilters() on time.DeskId equals desk.Id
            where booking.Place != null && booking.ConfirmedAt != null && time.Start >= @from && time.Start < to
            select new { booking.Topic, desk.Municipality, time.Start }).ToListAsync(ct);
        var came = await db.Set<AdviceDropIn>().AsNoTracking().Where(c => c.At >= from && c.At < to).Select(c => new { c.Topic, c.Municipality, c.At }).ToListAsync(ct);
        return [.. booked.Select(b => new AdviceFigures.Asked(true, b.Topic, b.Municipality, b.Start)), .. came.Select(c => new AdviceFigures.Asked(false, c.Topic, c.Municipality, c.At))];
    }
}
