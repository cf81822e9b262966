namespace Yhdessa.Contracts.Directory;

/// <summary>Who could answer a need in free words, nearest and surest first, with the reasons in the reader's language: what the partner finder finds.</summary>
/// <param name="Need">"ensiapu", "tietosuoja".</param>
/// <param name="Near">A municipality's three digits; null where any will do.</param>
/// <param name="Most">At most this many.</param>
public sealed record PossiblePartners(string Need, string? Near, int Most) : IQuestion<IReadOnlyList<PossiblePartner>>;

/// <param name="Reasons">In words: "osaamista: ensiapu".</param>
public sealed record PossiblePartner(Guid Id, string Slug, string Name, IReadOnlyList<string> Reasons);

/// <summary>The region's municipalities by how many borders lie between them and one: 0 it itself. Empty for a municipality outside the region.</summary>
/// <param name="From">Three digits.</param>
public sealed record MunicipalDistances(string From) : IQuestion<IReadOnlyDictionary<string, int>>;
