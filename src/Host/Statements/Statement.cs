namespace Yhdessa.Host.Statements;

enum StatementKind { Accessibility, Privacy }

/// <summary>A text the law wants said, in one language: its parts in the law's order, so that none can be forgotten; a draft beside it; what it was before.</summary>
sealed class Statement(Id<Statement> id, StatementKind kind, string language) : Aggregate
{
    readonly List<StatementVersion> versions = [];

    public Id<Statement> Id { get; private init; } = id;
    public StatementKind Kind { get; private init; } = kind;
    public string Language { get; private init; } = language;

    /// <summary>What everybody reads; empty until the first publishing, and then the text that came with the house is shown.</summary>
    public IReadOnlyList<StatementPart> Parts { get; private set; } = [];
    public IReadOnlyList<StatementPart>? Draft { get; private set; }
    public DateTimeOffset? DraftAt { get; private set; }
    public DateOnly MadeOn { get; private set; }
    public DateOnly UpdatedOn { get; private set; }
    public IReadOnlyCollection<StatementVersion> Versions => versions;

    public void KeepDraft(IReadOnlyList<StatementPart> parts, DateTimeOffset now) => (Draft, DraftAt) = (parts, now);

    public void DropDraft() => (Draft, DraftAt) = (null, null);

    public void Publish(IReadOnlyList<StatementPart> parts, BuiltInStatement before, Guid? by, DateTimeOffset now)
    {
        foreach (var code in StatementParts.Of(Kind))
            Rule.RequireOf(code, parts.Any(p => p.Code == code && !string.IsNullOrWhiteSpace(p.Text)), "statement-part-missing");

        if (versions.Count == 0) MadeOn = before.MadeOn;
        (Parts, UpdatedOn) = (parts, Helsinki.DateOf(now));
        versions.Add(new StatementVersion(Id, versions.Count + 1, parts, now, by));
        DropDraft();
        Changed();
    }
}

/// <param name="Code">Which of the parts the law wants: "conformance".</param>
/// <param name="Text">Markdown.</param>
sealed record StatementPart(string Code, string Text);

/// <summary>A text as it was published once. Never changes.</summary>
sealed class StatementVersion(Id<Statement> statementId, int number, IReadOnlyList<StatementPart> parts, DateTimeOffset publishedAt, Guid? publishedBy)
{
    public Id<Statement> StatementId { get; private init; } = statementId;
    public int Number { get; private init; } = number;
    public IReadOnlyList<StatementPart> Parts { get; private init; } = parts;
    public DateTimeOffset PublishedAt { get; private init; } = publishedAt;
    public Guid? PublishedBy { get; private init; } = publishedBy;
}

static class StatementParts
{
    static readonly string[]
        accessibility = ["conformance", "shortcomings", "making", "feedback", "supervisor"],
        privacy = ["controller", "accounts", "organizations", "bookings", "mail", "feedback", "audit", "protection", "rights"];

    /// <summary>What the text must say, in order.</summary>
    public static IReadOnlyList<string> Of(StatementKind kind) => kind is StatementKind.Accessibility ? accessibility : privacy;
}
