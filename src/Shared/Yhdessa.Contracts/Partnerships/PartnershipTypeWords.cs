namespace Yhdessa.Contracts.Partnerships;

/// <summary>The eight types of partnership in their order, for the glossary and the front page.</summary>
/// <param name="Language">"fi", "sv" or "en".</param>
public sealed record PartnershipTypeWords(string Language) : IQuestion<IReadOnlyList<PartnershipTypeWord>>;

/// <param name="Code">The last part of its page's address: "space".</param>
/// <param name="Meaning">What it means, in one or two sentences.</param>
/// <param name="Year">The latest year the register knows; null when it is empty, and then no type has a page.</param>
/// <param name="Figure">The year's one figure in words and digits, as the partners' page gives it: "19", "265", "–".</param>
/// <param name="Counts">What the figure counts: "kumppania".</param>
public sealed record PartnershipTypeWord(string Code, string Name, string Meaning, int? Year, string? Figure, string? Counts);
