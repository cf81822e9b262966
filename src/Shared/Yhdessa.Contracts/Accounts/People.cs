namespace Yhdessa.Contracts.Accounts;

/// <summary>Display names of people by account id, in one question for a whole page. Unknown and erased ids are absent.</summary>
public sealed record PersonNames(IReadOnlyCollection<Guid> Ids) : IQuestion<IReadOnlyDictionary<Guid, string>>;

/// <summary>A person's own e-mail address and language ("fi", "sv", "en"), or null when there is no such account.</summary>
public sealed record PersonContact(Guid Id) : IQuestion<PersonContactFact?>;

/// <summary>The languages ("fi", "sv", "en") of those who have these e-mail addresses for their accounts. Addresses without an account are absent.</summary>
/// <param name="Emails">As they are kept, in lower case.</param>
public sealed record LanguagesOfAddresses(IReadOnlyCollection<string> Emails) : IQuestion<IReadOnlyDictionary<string, string>>;

public sealed record PersonContactFact(string Email, string Name, string Language);

/// <summary>The keys with which programs act for an organization and that still open something, oldest first.</summary>
public sealed record KeysOfOrganization(Guid OrganizationId) : IQuestion<IReadOnlyList<OrganizationKeyFact>>;

/// <param name="Name">What the administrator named it by: for whom and for what.</param>
/// <param name="Prefix">Its beginning, by which its holder knows it; never the secret.</param>
/// <param name="Scopes">"spaces:read".</param>
public sealed record OrganizationKeyFact(Guid Id, string Name, string Prefix, IReadOnlyList<string> Scopes, DateTimeOffset MadeAt, DateTimeOffset? LastUsedAt);

/// <summary>Accounts of those who keep a body's meetings: its secretaries.</summary>
public sealed record SecretariesOf(Guid BodyId) : IQuestion<IReadOnlyList<Guid>>;

/// <summary>The people page or the verb gave a person a right over an organization: "owner", "editor" or "viewer". Directory keeps it.</summary>
public sealed record OrganizationRightGiven(Guid PersonId, Guid OrganizationId, string Right) : IEvent;
