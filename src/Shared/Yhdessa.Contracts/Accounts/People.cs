namespace Yhdessa.Contracts.Accounts;

/// <summary>Display names of people by account id, in one question for a whole page. Unknown and erased ids are absent.</summary>
public sealed record PersonNames(IReadOnlyCollection<Guid> Ids) : IQuestion<IReadOnlyDictionary<Guid, string>>;

/// <summary>A person's own e-mail address and language ("fi", "sv", "en"), or null when there is no such account.</summary>
public sealed record PersonContact(Guid Id) : IQuestion<PersonContactFact?>;

public sealed record PersonContactFact(string Email, string Name, string Language);

/// <summary>Accounts of those who keep a body's meetings: its secretaries.</summary>
public sealed record SecretariesOf(Guid BodyId) : IQuestion<IReadOnlyList<Guid>>;

/// <summary>The people page or the verb gave a person a right over an organization: "owner", "editor" or "viewer". Directory keeps it.</summary>
public sealed record OrganizationRightGiven(Guid PersonId, Guid OrganizationId, string Right) : IEvent;
