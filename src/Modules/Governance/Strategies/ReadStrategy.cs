namespace Yhdessa.Governance;

/// <summary>The strategy as a tree, in the source's words.</summary>
sealed record StrategyAnswer(Guid Id, string Name, int FromYear, int ToYear) : Versioned
{
    public string? Vision { get; init; }
    public IReadOnlyList<string> Purpose { get; init; } = [];
    public IReadOnlyList<string> Needs { get; init; } = [];
    public IReadOnlyList<Spearhead> Spearheads { get; init; } = [];
    public IReadOnlyList<string> NextSteps { get; init; } = [];
    public IReadOnlyList<string> Sources { get; init; } = [];

    public static StrategyAnswer Of(Strategy s) => new(s.Id, s.Name, s.FromYear, s.ToYear)
    {
        Vision = s.Season.Vision,
        Purpose = s.Season.Purpose,
        Needs = s.Season.Needs,
        Spearheads = s.Season.Spearheads,
        NextSteps = s.Season.NextSteps,
        Sources = s.Season.Sources,
        Revision = s.Revision,
    };
}

/// <summary>The strategy of a year; without one this year's, else the latest.</summary>
[OpenToAll]
sealed record ReadStrategy(int? Year = null) : IQuery<StrategyAnswer>;

sealed class ReadStrategyHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<ReadStrategy, StrategyAnswer>
{
    public async Task<StrategyAnswer> Handle(ReadStrategy ask, CancellationToken ct)
    {
        var all = await db.Strategies.AsNoTracking().Where(s => s.DeletedAt == null).OrderByDescending(s => s.FromYear).ToListAsync(ct);
        var year = ask.Year ?? Helsinki.Today(clock).Year;
        return StrategyAnswer.Of(all.Find(s => s.FromYear <= year && year <= s.ToYear) ?? (ask.Year is null ? all.FirstOrDefault() : null) ?? throw new NotFound("strategy"));
    }
}

/// <summary>All strategies, the latest first: for the page, which has something to say when there is none.</summary>
[OpenToAll]
sealed record Strategies : IQuery<IReadOnlyList<StrategyAnswer>>;

sealed class StrategiesHandler(GovernanceDb db) : IRequestHandler<Strategies, IReadOnlyList<StrategyAnswer>>
{
    public async Task<IReadOnlyList<StrategyAnswer>> Handle(Strategies ask, CancellationToken ct) =>
        [.. (await db.Strategies.AsNoTracking().Where(s => s.DeletedAt == null).OrderByDescending(s => s.FromYear).ToListAsync(ct)).Select(StrategyAnswer.Of)];
}
