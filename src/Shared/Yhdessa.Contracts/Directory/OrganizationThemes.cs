namespace Yhdessa.Contracts.Directory;

/// <summary>The themes organizations have told, as codes of the list "themes". Who has told none, and who is not known, is absent.</summary>
public sealed record OrganizationThemes(IReadOnlyCollection<Guid> Ids) : IQuestion<IReadOnlyDictionary<Guid, IReadOnlyList<string>>>;
