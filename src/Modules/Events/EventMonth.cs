namespace Yhdessa.Events;

/// <summary>What happens between two days, windows that touch them included; at most six weeks.</summary>
[OpenToAll]
sealed record EventMonth(DateOnly From, DateOnly To) : IQuery<IReadOnlyList<EventAnswer>>;

sealed class EventMonthHandler(EventsDb db) : IRequestHandler<EventMonth, IReadOnlyList<EventAnswer>>
{
    const int Most = 500;

    public async Task<IReadOnlyList<EventAnswer>> Handle(EventMonth ask, CancellationToken ct) =>
        (await db.Published.AsNoTracking().Where(e => e.FirstDay <= ask.To && e.LastDay >= ask.From).OrderBy(e => e.SortKey).Take(Most).ToListAsync(ct)).ConvertAll(EventAnswer.Of);
}

/// <summary>The nearest days with an event before and after a month that has none.</summary>
[OpenToAll]
sealed record NearestMonths(DateOnly First) : IQuery<IReadOnlyList<NearestMonths.Answer>>
{
    public sealed record Answer(string Key, DateOnly Day);
}

sealed class NearestMonthsHandler(EventsDb db) : IRequestHandler<NearestMonths, IReadOnlyList<NearestMonths.Answer>>
{
    public async Task<IReadOnlyList<NearestMonths.Answer>> Handle(NearestMonths ask, CancellationToken ct)
    {
        var (first, next) = (ask.First, ask.First.AddMonths(1));
        var dated = db.Published.Where(e => e.Precision == DatePrecision.Exact);
        var before = await dated.Where(e => e.LastDay < first).MaxAsync(e => e.LastDay, ct);
        var after = await dated.Where(e => e.FirstDay >= next).MinAsync(e => e.FirstDay, ct);
        return [.. new[] { (Key: "events.month.before", Day: before), (Key: "events.month.after", Day: after) }.Where(n => n.Day is not null).Select(n => new NearestMonths.Answer(n.Key, n.Day!.Value))];
    }
}
