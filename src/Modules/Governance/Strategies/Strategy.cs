namespace Yhdessa.Governance;

/// <summary>What the region's associations want together in some years: spearheads, their goals and the means to them.</summary>
sealed class Strategy : Aggregate
{
    Strategy() { }

    public Strategy(Id<Strategy> id) => Id = id;

    public Id<Strategy> Id { get; private init; }
    public string Name { get; private set; } = "";
    public int FromYear { get; private set; }
    public int ToYear { get; private set; }

    /// <summary>The source's own words.</summary>
    public StrategyFacts Season { get; private set; } = new();

    public void Remember(string name, int from, int to, StrategyFacts facts) => (Name, FromYear, ToYear, Season) = (name, from, to, facts);
}

sealed record StrategyFacts
{
    public string? Vision { get; init; }
    public IReadOnlyList<string> Purpose { get; init; } = [];
    public IReadOnlyList<string> Needs { get; init; } = [];
    public IReadOnlyList<Spearhead> Spearheads { get; init; } = [];
    public IReadOnlyList<string> NextSteps { get; init; } = [];
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <param name="Name">In ordinary letters; the source shouts it in <paramref name="NameVerbatim"/>.</param>
sealed record Spearhead(int Order, string Name, string NameVerbatim, string Goal, IReadOnlyList<string> Means);
