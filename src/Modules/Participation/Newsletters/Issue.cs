using Yhdessa.Search;

namespace Yhdessa.Participation.Newsletters;

/// <summary>Draft → Scheduled → Sent. Paused is a scheduled one that waits for somebody.</summary>
enum IssueState { Draft, Scheduled, Paused, Sent }

/// <summary>One line of a letter: what, when, and where to read more (a path without language).</summary>
sealed record IssueLine(string Title, string? When, string? Text, string Path);

/// <summary>A letter's lines in one language. What was collected stays as it was: an archive does not change with the house.</summary>
sealed record IssueBody(IReadOnlyList<IssueLine> Events, IReadOnlyList<IssueLine> News, IReadOnlyList<IssueLine> Decisions)
{
    public bool IsEmpty => Events.Count + News.Count + Decisions.Count == 0;
}

/// <summary>One issue of a newsletter, in three languages. It is sent in batches, each a commit: how far it has come is written down, so a host that dies or a second host does no harm.</summary>
sealed class Issue(Id<Issue> id, string list, DateOnly? weekOf) : Aggregate, ISearchable
{
    public const string SearchKind = "newsletter";
    public const int Batch = 500;

    public Id<Issue> Id { get; private init; } = id;
    public string List { get; private init; } = list;

    /// <summary>The Monday of the week it is the letter of; null for an extra one.</summary>
    public DateOnly? WeekOf { get; private init; } = weekOf;
    public Translated Title { get; private set; } = new("");
    public Translated? Lead { get; private set; }
    public IReadOnlyDictionary<string, IssueBody> Bodies { get; private set; } = new Dictionary<string, IssueBody>();
    public IssueState State { get; private set; }
    public DateTimeOffset? SendAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The last address that has got it, in the order of ids, and how many have.</summary>
    public Guid? SentTo { get; private set; }
    public int Recipients { get; private set; }
    public string? Mark { get; init; }

    public IssueBody BodyIn(string language) => Bodies.GetValueOrDefault(language) ?? Bodies.GetValueOrDefault("fi") ?? new([], [], []);
    public bool HasBegun => SentTo is not null || State is IssueState.Sent;

    public void Write(Translated title, Translated? lead)
    {
        MustBeUnsent();
        (Title, Lead) = (title, lead);
    }

    public void Collect(IReadOnlyDictionary<string, IssueBody> bodies)
    {
        MustBeUnsent();
        Bodies = bodies;
    }

    public void Schedule(DateTimeOffset at)
    {
        MustBeUnsent();
        Rule.Require(Lead is { IsEmpty: false } || Bodies.Values.Any(b => !b.IsEmpty), "empty-newsletter");
        (State, SendAt) = (IssueState.Scheduled, at);
    }

    public void Pause()
    {
        Kernel.State.Require(State is IssueState.Scheduled, "newsletter-not-scheduled");
        State = IssueState.Paused;
    }

    /// <summary>A batch has its letters in the queue; a batch that was not full was the last.</summary>
    public void Sending(Guid? last, int letters, bool isLast, DateTimeOffset now)
    {
        (SentTo, Recipients) = (last ?? SentTo, Recipients + letters);
        if (isLast) (State, SentAt) = (IssueState.Sent, now);
        Changed();
    }

    void MustBeUnsent() => Kernel.State.Require(!HasBegun, "newsletter-sent");

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => State is IssueState.Sent && DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts =>
    [
        .. SearchText.Names(Title),
        .. SearchText.Bodies(Lead),
        .. BodyIn("fi").Events.Concat(BodyIn("fi").News).Concat(BodyIn("fi").Decisions).Select(l => SearchText.Body(l.Title)),
    ];
}
