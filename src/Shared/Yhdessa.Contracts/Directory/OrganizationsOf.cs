namespace Yhdessa.Contracts.Directory;

/// <summary>The organizations a person may act for (owner or editor), by name: what a form lets her choose from.</summary>
public sealed record OrganizationsOf(Guid PersonId) : IQuestion<IReadOnlyList<OrganizationFact>>;

/// <summary>Up to ten published organizations that a few letters may mean, best first.</summary>
public sealed record OrganizationSuggestions(string Text) : IQuestion<IReadOnlyList<OrganizationFact>>;

/// <summary>The people who have rights over an organization, with the right: "owner", "editor" or "viewer".</summary>
public sealed record PeopleOfOrganization(Guid OrganizationId) : IQuestion<IReadOnlyDictionary<Guid, string>>;
