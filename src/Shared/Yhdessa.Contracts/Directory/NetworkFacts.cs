namespace Yhdessa.Contracts.Directory;

/// <summary>The region's networks by id: a few dozen, so nobody needs to say which.</summary>
public sealed record NetworkFacts : IQuestion<IReadOnlyDictionary<Guid, NetworkFact>>;

/// <param name="Id">The network's id.</param>
/// <param name="Name">Its name in Finnish.</param>
/// <param name="Slug">The last part of its page's address.</param>
/// <param name="Kind">"associationForum", "advisoryBoard" or "other": networks of one name differ by this.</param>
public sealed record NetworkFact(Guid Id, string Name, string Slug, string Kind);
