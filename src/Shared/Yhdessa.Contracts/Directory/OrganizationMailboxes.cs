namespace Yhdessa.Contracts.Directory;

/// <summary>Published organizations of some kinds that have made an address of theirs public, one address each, by name: for letters about what concerns such organizations.</summary>
/// <param name="Kinds">Of the contract's organization kinds.</param>
/// <param name="Most">The first so many of them.</param>
/// <param name="But">Those that have been written to already.</param>
public sealed record OrganizationMailboxes(IReadOnlyList<string> Kinds, int Most, IReadOnlySet<Guid> But) : IQuestion<IReadOnlyList<OrganizationMailbox>>;

/// <param name="Language">Of letters to it: "fi", "sv" or "en".</param>
public sealed record OrganizationMailbox(Guid Id, string Name, string Email, string Language);
