namespace Yhdessa.Contracts.Directory;

/// <summary>The region's municipalities in their own order.</summary>
public sealed record Municipalities : IQuestion<IReadOnlyList<Municipality>>;

/// <param name="Code">Three digits, as Statistics Finland gives them.</param>
/// <param name="Fi">Finnish name.</param>
/// <param name="Sv">Swedish name.</param>
public sealed record Municipality(string Code, string Fi, string Sv)
{
    /// <summary>Former municipalities that people still look for: they filter and show, and count under this one.</summary>
    public IReadOnlyList<Subarea> Subareas { get; init; } = [];
}

/// <param name="Code">Its own code in addresses and filters: "nastola".</param>
/// <param name="Name">The same in every language.</param>
public sealed record Subarea(string Code, string Name);
