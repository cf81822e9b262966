namespace Yhdessa.Governance;

/// <summary>What a source tells of a body. All words are the source's own; what it does not tell is absent.</summary>
sealed record BodyFacts(string NameVerbatim)
{
    public string? About { get; init; }
    public IReadOnlyList<BodyRule> Rules { get; init; } = [];
    public MeetingRhythm? Rhythm { get; init; }
    public IReadOnlyList<CyclePhase> Phases { get; init; } = [];

    /// <summary>Networks and institutions that it brings together, where no dates are told.</summary>
    public IReadOnlyList<BodyMember> Members { get; init; } = [];

    /// <summary>Groups elsewhere to which it sends representatives.</summary>
    public IReadOnlyList<string> DelegatesTo { get; init; } = [];
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <param name="Kind">What it rules: "officers", "appoints", "members", "minutes", "term" or "selection".</param>
/// <param name="Code">What a program checks it by, when one can: "deputy-required".</param>
sealed record BodyRule(string Kind, string Text, string? Code = null);

/// <param name="Rule">RFC 5545 RRULE.</param>
/// <param name="Months">In which months it meets, 1–12; empty when the source tells none.</param>
/// <param name="Text">How the source says it.</param>
sealed record MeetingRhythm(string Rule, IReadOnlyList<int> Months, string Text);

/// <summary>A part of the year with its own work.</summary>
sealed record CyclePhase(int Order, string Name, IReadOnlyList<int> Months, string MonthsText, string Contents, string Outcome);

/// <param name="Kind">"network" or "organization".</param>
sealed record BodyMember(string Kind, Guid Id, string Name);
