namespace Yhdessa.Contracts.Directory;

/// <summary>One of the house's lists in the reader's language, in its own order: what a form lets one choose from.</summary>
/// <param name="Name">"target-groups", "themes"…</param>
/// <param name="Language">"fi", "sv" or "en".</param>
public sealed record ClassificationWords(string Name, string Language) : IQuestion<IReadOnlyList<ClassificationWord>>;

public sealed record ClassificationWord(string Code, string Words);
