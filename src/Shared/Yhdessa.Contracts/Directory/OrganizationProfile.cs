namespace Yhdessa.Contracts.Directory;

/// <summary>What an organization has told of itself that other modules' rules ask about, by its id or slug. Refuses as its page does: not found, gone, moved.</summary>
public sealed record OrganizationProfile(string Id) : IQuestion<ProfileFacts>;

/// <summary>What is not told is null or an empty list; nothing is guessed.</summary>
/// <param name="Kind">One of the contract's organization kinds.</param>
/// <param name="Number">Its business id, else its number in the register of associations.</param>
/// <param name="RegionWide">Whether it works in the whole region.</param>
/// <param name="HytePriorities">Codes of the well-being priorities it works for.</param>
/// <param name="Years">Its years in figures, the latest first.</param>
/// <param name="Networks">Ids of the networks it belongs to.</param>
public sealed record ProfileFacts(Guid Id, string Name, string Slug, string Kind, string? Number, bool? RegionWide, IReadOnlyList<string> HytePriorities, IReadOnlyList<YearFacts> Years, IReadOnlyList<Guid> Networks);

/// <param name="Staff">Paid employees.</param>
/// <param name="BudgetBand">The size of its budget: 0 no money, 1 under 10,000 euros, 2 under 50,000, 3 under 200,000, 4 under a million, 5 more.</param>
public sealed record YearFacts(int Year, int? Staff, int? BudgetBand);
