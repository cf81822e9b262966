namespace Yhdessa.Kernel;

/// <summary>Rules of one giver, each held against an organization's record.</summary>
/// <param name="Name">Whose rules, in the reader's language.</param>
/// <param name="Address">The page where the rules stand.</param>
public sealed record RuleList(string Name, string Address, IReadOnlyList<RuleCheck> Checks);

/// <summary>What the record says of one rule.</summary>
/// <param name="Code">What a program knows the rule by: "region-wide".</param>
/// <param name="Text">The rule in its source's words.</param>
/// <param name="Because">One sentence in the reader's language: what shows it, or what is missing and where it is told.</param>
/// <param name="Field">The field of the record that decides, when the record can.</param>
public sealed record RuleCheck(string Code, Translated Text, RuleResult Result, string Because, string? Field = null);

/// <summary>Unknown is neither: the record does not tell.</summary>
public enum RuleResult { Pass, Fail, Unknown }
