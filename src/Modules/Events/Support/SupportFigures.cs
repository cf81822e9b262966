namespace Yhdessa.Events.Support;

/// <summary>A day of one organization: each number there is.</summary>
[Requires(EventsModule.Tell)]
sealed record SupportDay(Guid OrganizationId, DateOnly Day) : IQuery<IReadOnlyList<SupportRow>>;

/// <summary>How many were helped in a period, by topic, municipality, month, kind and organization. Without an organization all of them: for the house.</summary>
/// <param name="To">At most a year after the first day.</param>
[Requires(EventsModule.Tell)]
sealed record SupportFigures(DateOnly From, DateOnly To, Guid? OrganizationId = null) : IQuery<SupportFigures.Answer>
{
    public const int MostDays = 366;

    internal sealed record Answer(IReadOnlyList<SupportRow> Rows, IReadOnlyList<Part> Topics, IReadOnlyList<Part> Municipalities, IReadOnlyList<Part> Months, IReadOnlyList<Part> Organizations)
    {
        public int Sessions => Rows.Where(r => r.Kind is SupportKind.Session).Sum(r => r.People);
        public int Calls => Rows.Where(r => r.Kind is SupportKind.Call).Sum(r => r.People);
    }

    internal sealed record Part(string Code, int Sessions, int Calls)
    {
        public int Both => Sessions + Calls;

        public static IEnumerable<Part> Each(IEnumerable<SupportRow> rows, Func<SupportRow, string> by) => rows.GroupBy(by).Select(g => new Part(g.Key, g.Where(r => r.Kind is SupportKind.Session).Sum(r => r.People), g.Where(r => r.Kind is SupportKind.Call).Sum(r => r.People)));
    }
}

sealed record SupportRow(Guid OrganizationId, DateOnly Day, SupportKind Kind, string Topic, string Municipality, int People)
{
    public string Month => Day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}

sealed class SupportFiguresHandler(EventsDb db, ICurrentUser user) : IRequestHandler<SupportDay, IReadOnlyList<SupportRow>>, IRequestHandler<SupportFigures, SupportFigures.Answer>
{
    public async Task<IReadOnlyList<SupportRow>> Handle(SupportDay ask, CancellationToken ct)
    {
        await user.MustHelpFor(ask.OrganizationId, ct);
        return await Rows(db.Set<SupportCount>().Where(c => c.OrganizationId == ask.OrganizationId && c.Day == ask.Day), ct);
    }

    public async Task<SupportFigures.Answer> Handle(SupportFigures ask, CancellationToken ct)
    {
        Rule.RequireOf("to", ask.To >= ask.From, "ends-before-it-begins");
        Rule.RequireOf("to", ask.To.DayNumber - ask.From.DayNumber < SupportFigures.MostDays, "period-too-long", SupportFigures.MostDays);
        if (ask.OrganizationId is { } one) await user.MustHelpFor(one, ct);
        else if (!user.IsSystem && !user.EditsAll()) throw new Forbidden(EventsModule.EditAny);
        var counts = db.Set<SupportCount>().Where(c => c.Day >= ask.From && c.Day <= ask.To);
        var rows = await Rows(ask.OrganizationId is { } organization ? counts.Where(c => c.OrganizationId == organization) : counts, ct);
        return new(rows, Most(rows, r => r.Topic), Most(rows, r => r.Municipality), [.. SupportFigures.Part.Each(rows, r => r.Month).OrderBy(p => p.Code, StringComparer.Ordinal)], Most(rows, r => r.OrganizationId.ToString()));
    }

    static IReadOnlyList<SupportFigures.Part> Most(IEnumerable<SupportRow> rows, Func<SupportRow, string> by) => [.. SupportFigures.Part.Each(rows, by).OrderByDescending(p => p.Both).ThenBy(p => p.Code, StringComparer.Ordinal)];

    static async Task<IReadOnlyList<SupportRow>> Rows(IQueryable<SupportCount> counts, CancellationToken ct) =>
        await counts.AsNoTracking().Where(c => c.People > 0).OrderBy(c => c.Day).ThenBy(c => c.Topic).ThenBy(c => c.Municipality).Select(c => new SupportRow(c.OrganizationId, c.Day, c.Kind, c.Topic, c.Municipality, c.People)).ToListAsync(ct);
}
