namespace Yhdessa.Contracts.Directory;

/// <summary>The organizations a person has rights over, with the right: "owner", "editor" or "viewer".</summary>
public sealed record OrganizationRights(Guid PersonId) : IQuestion<IReadOnlyDictionary<Guid, string>>;
