namespace Yhdessa.Events;

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
