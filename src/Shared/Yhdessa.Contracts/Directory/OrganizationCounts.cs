namespace Yhdessa.Contracts.Directory;

/// <summary>How many organizations and networks the public directory has: for the front page.</summary>
public sealed record OrganizationCounts : IQuestion<OrganizationCount>;

/// <param name="HytePriorities">How many organizations each well-being priority has, by its code; a code nobody has chosen is absent.</param>
public sealed record OrganizationCount(int Organizations, int Networks, IReadOnlyDictionary<string, int> HytePriorities);
