namespace Yhdessa.Contracts.Directory;

/// <summary>The region's municipalities in their own order.</summary>
public sealed record Municipalities : IQuestion<IReadOnlyList<Municipality>>;

/// <param name="Code">Three digits, as Statistics Finland gives them.</param>
/// <param name="Fi">Finnish name.</param>
/// <param name="Sv">Swedish name.</param>
public sealed record Municipality(string Code, string Fi, string Sv);
