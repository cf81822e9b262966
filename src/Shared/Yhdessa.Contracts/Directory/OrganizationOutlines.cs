namespace Yhdessa.Contracts.Directory;

/// <summary>What figures about organizations are grouped by, in one question for many. Unknown and unpublished ids are absent.</summary>
public sealed record OrganizationOutlines(IReadOnlyCollection<Guid> Ids) : IQuestion<IReadOnlyDictionary<Guid, OrganizationOutline>>;

/// <summary>What is not told is null.</summary>
/// <param name="Theme">Its first code of the list "themes".</param>
/// <param name="HomeMunicipality">Three digits.</param>
/// <param name="BudgetBand">The latest told size of its budget: 0 no money, 1 under 10,000 euros, 2 under 50,000, 3 under 200,000, 4 under a million, 5 more.</param>
public sealed record OrganizationOutline(string? Theme, string? HomeMunicipality, int? BudgetBand);
