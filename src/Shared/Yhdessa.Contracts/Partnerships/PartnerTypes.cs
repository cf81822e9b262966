namespace Yhdessa.Contracts.Partnerships;

/// <summary>The partners of a calendar year by their organization's id, each with the codes of its types ("space"): a partner may have many.</summary>
public sealed record PartnerTypes(int Year) : IQuestion<IReadOnlyDictionary<Guid, IReadOnlyList<string>>>;
