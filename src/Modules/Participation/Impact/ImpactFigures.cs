using System.Text.Json.Serialization;

namespace Yhdessa.Participation.Impact;

/// <summary>What has been counted, a figure a kind; people's opinions only when enough have told them.</summary>
[OpenToAll]
sealed record ImpactFigures : ListQuery<ImpactFigure>, ILedgerWish
{
    public Guid? Organization { get; init; }
    public string? Municipality { get; init; }
    public string? Period { get; init; }
}

/// <param name="N">How many rows a sum was counted from; of a mean, how many answers.</param>
/// <param name="Period">First and last day: "2026-01-10/2026-11-20".</param>
/// <param name="Source">The part of the house that counted: "events", "spaces", "governance", "participation" or "directory".</param>
sealed record ImpactFigure(LedgerKind Kind, decimal? Value, int? N, string? Period, string? Source)
{
    /// <summary>Too few answers to be told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool Suppressed { get; init; }

    [JsonIgnore] public DateOnly From { get; init; }
    [JsonIgnore] public DateOnly To { get; init; }
}

sealed class ImpactFiguresHandler(ParticipationDb db, Anonymity anonymity) : IRequestHandler<ImpactFigures, Listed<ImpactFigure>>
{
    public async Task<Listed<ImpactFigure>> Handle(ImpactFigures ask, CancellationToken ct)
    {
        var sums = await db.Facts.AsNoTracking().Asked(ask).GroupBy(f => f.Kind).Select(g => new
        {
            Kind = g.Key,
            Rows = g.Count(),
            Sum = g.Sum(f => f.Value),
            N = g.Sum(f => f.N ?? 1),
            Weighted = g.Sum(f => f.Value * (f.N ?? 1)),
            Source = g.Min(f => f.Source)!,
            From = g.Min(f => f.From),
            To = g.Max(f => f.To),
        }).ToListAsync(ct);
        return ask.Answer<ImpactFigure>([.. sums.OrderBy(s => s.Kind).Select(s => s.Kind.IsMean()
            ? Figure(s.Kind, Math.Round(s.Weighted / s.N, 2), s.N, s.Source, s.From, s.To)
            : Figure(s.Kind, s.Sum, s.Rows, s.Source, s.From, s.To))]);
    }

    ImpactFigure Figure(LedgerKind kind, decimal value, int n, string source, DateOnly from, DateOnly to) => kind is LedgerKind.Feedback && anonymity.Hides(n)
        ? new(kind, null, null, null, null) { Suppressed = true, From = from, To = to }
        : new(kind, value, n, LedgerWishes.Interval(from, to), source) { From = from, To = to };
}
