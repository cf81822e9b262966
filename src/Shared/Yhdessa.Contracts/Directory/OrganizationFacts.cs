namespace Yhdessa.Contracts.Directory;

/// <summary>What other modules may know of organizations, in one question for a whole page. Unknown ids are absent from the answer.</summary>
public sealed record OrganizationFacts(IReadOnlyCollection<Guid> Ids) : IQuestion<IReadOnlyDictionary<Guid, OrganizationFact>>;

/// <param name="Id">The organization's id; a merged one answers with its survivor.</param>
/// <param name="Name">Its name in Finnish.</param>
/// <param name="Slug">The last part of its page's address.</param>
/// <param name="Kind">One of the contract's organization kinds.</param>
/// <param name="HomeMunicipality">Three-digit municipality code, when known.</param>
/// <param name="RegionWide">Whether it works in the whole region; null when not known.</param>
public sealed record OrganizationFact(Guid Id, string Name, string Slug, string Kind, string? HomeMunicipality, bool? RegionWide)
{
    /// <summary>Whether everybody sees its page: false while a row waits for review or lies in the bin.</summary>
    public bool Published { get; init; } = true;
}
