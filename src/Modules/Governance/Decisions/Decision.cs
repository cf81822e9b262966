using Yhdessa.Contracts.Governance;
using Yhdessa.Search;

namespace Yhdessa.Governance;

enum DecisionKind { Decided, TakenNoteOf }

static class DecisionKinds
{
    /// <summary>As the API and the texts' keys say it: "takenNoteOf".</summary>
    public static string Word(DecisionKind kind) => kind is DecisionKind.Decided ? "decided" : "takenNoteOf";
}

/// <summary>What a meeting says of one item: the words, and who does it by when, where something remains to be done.</summary>
/// <param name="Owner">A role or an organization, never a person's name.</param>
sealed record Verdict(DecisionKind Kind, string Text, string? Owner = null, Guid? OwnerOrganizationId = null, DateOnly? DueOn = null)
{
    public bool LeavesWork => Owner is not null || OwnerOrganizationId is not null || DueOn is not null;
}

/// <summary>What a body decided, for good. Its words can be corrected, and then the earlier ones stay readable.</summary>
sealed class Decision : Aggregate, ISearchable
{
    public const string SearchKind = "decision";

    Decision() { }

    public Decision(Id<Decision> id, Meeting meeting, AgendaItem item, Verdict verdict)
    {
        (Id, BodyId, Body, MeetingId, ItemId, Title, MadeOn, IsPublic) = (id, meeting.BodyId, meeting.Body, meeting.Id, item.Id, item.Title, meeting.Day, meeting.IsPublic);
        (Kind, Text, Owner, OwnerOrganizationId, DueOn, Number) = (verdict.Kind, verdict.Text, verdict.Owner, verdict.OwnerOrganizationId, verdict.DueOn, item.Number);
    }

    public Id<Decision> Id { get; private init; }
    public Id<Body> BodyId { get; private init; }
    public Body Body { get; private init; } = null!;
    public Id<Meeting> MeetingId { get; private init; }

    /// <summary>One decision an item: the database keeps it unique.</summary>
    public Id<AgendaItem> ItemId { get; private init; }
    public int Number { get; private init; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public DecisionKind Kind { get; private set; }
    public string? Owner { get; private init; }
    public Guid? OwnerOrganizationId { get; private init; }
    public DateOnly? DueOn { get; private init; }

    /// <summary>The meeting's day, Europe/Helsinki.</summary>
    public DateOnly MadeOn { get; private init; }
    public bool IsPublic { get; private init; }

    /// <summary>The workshop output or the initiative it answers.</summary>
    public Guid? SourceId { get; private init; }
    public string? Source { get; init; }
    public string? Mark { get; init; }

    /// <summary>Its words before each correction, the first first.</summary>
    public IReadOnlyList<EarlierWords> Earlier { get; private set; } = [];

    public static Decision Of(Meeting meeting, AgendaItem item, Verdict verdict, Matter? from)
    {
        var made = new Decision(Id<Decision>.New(), meeting, item, verdict) { SourceId = from?.SourceId, Mark = meeting.Mark };
        // What a closed meeting decides is not told on: those who listen write to people.
        if (made.IsPublic) made.Raise(new DecisionMade(made.Id, made.BodyId, meeting.Body.Name, made.MeetingId, made.Title, made.Text, made.SourceId, made.MadeOn, made.DueOn));
        return made;
    }

    public void Correct(string title, string text, string reason, DateTimeOffset now)
    {
        if ((Title, Text) == (title, text)) return;
        Earlier = [.. Earlier, new(Title, Text, now, reason)];
        (Title, Text) = (title, text);
    }

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => IsPublic && DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts => [SearchText.Name(Title), SearchText.Topic(Text), SearchText.Body(Body?.Name), SearchText.Body(Owner)];
}

/// <param name="Until">When they were corrected, UTC.</param>
sealed record EarlierWords(string Title, string Text, DateTimeOffset Until, string Reason);
