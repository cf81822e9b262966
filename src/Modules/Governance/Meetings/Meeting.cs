using Yhdessa.Contracts.Governance;
using Yhdessa.Search;

namespace Yhdessa.Governance;

enum MeetingStatus { Planned, Called, Held }

/// <summary>A body comes together: its agenda, who came, and the notes. Published notes are never overwritten; a correction is a new version.</summary>
sealed partial class Meeting : Aggregate, ISearchable
{
    public const string SearchKind = "meeting";

    readonly List<AgendaItem> items = [];
    readonly List<Attendance> attendances = [];
    readonly List<NotesVersion> versions = [];

    Meeting() { }

    public Meeting(Id<Meeting> id, Body body, int number, DateOnly day, DateTimeOffset? start) => (Id, BodyId, Body, Year, Number, Day, Start) = (id, body.Id, body, day.Year, number, day, start);

    public Id<Meeting> Id { get; private init; }
    public Id<Body> BodyId { get; private init; }
    public Body Body { get; private init; } = null!;

    /// <summary>"3/2026": the third one planned for that year; 0 where a source tells no number.</summary>
    public int Year { get; private init; }
    public int Number { get; private init; }

    /// <summary>Europe/Helsinki.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>UTC; null where only the day is known.</summary>
    public DateTimeOffset? Start { get; private set; }
    public DateTimeOffset? End { get; private set; }
    public string? Place { get; private set; }
    public MeetingStatus Status { get; private set; }
    public bool IsPublic { get; private set; } = true;
    public DateTimeOffset? CalledAt { get; private set; }

    /// <summary>How many came, where the body has no seats to count.</summary>
    public int? HeadCount { get; private set; }

    /// <summary>Where it is written, word for word; null for the house's own meetings.</summary>
    public string? Source { get; init; }
    public string? Mark { get; init; }
    public IReadOnlyCollection<AgendaItem> Items => items;
    public IReadOnlyCollection<Attendance> Attendances => attendances;
    public IReadOnlyCollection<NotesVersion> Versions => versions;
    public IEnumerable<AgendaItem> Agenda => items.OrderBy(i => i.Number);
    public int Present => attendances.Count > 0 ? attendances.Count(a => a.Presence != Presence.Absent) : HeadCount ?? 0;

    /// <summary>A meeting that a source tells of: it has been held, and has no number of ours.</summary>
    public static Meeting FromSource(Id<Meeting> id, Body body, DateOnly day, string source) => new(id, body, 0, day, null) { Status = MeetingStatus.Held, Source = source };

    /// <summary>A § of a source, with its decision.</summary>
    public Decision Remember(Id<AgendaItem> id, Id<Decision> decision, int section, string title, string words, IReadOnlyList<Stated> stated)
    {
        var item = new AgendaItem(id, Id, section, title, null, null);
        items.Add(item);
        item.Remember(stated);
        item.Decided(decision);
        return new Decision(decision, this, item, new(DecisionKind.Decided, words)) { Source = Source };
    }

    public Meeting At(DateOnly day, DateTimeOffset? start, DateTimeOffset? end, string? place, bool isPublic)
    {
        State.Require(Status is not MeetingStatus.Held, "meeting-held");
        State.Require((day, isPublic) == (Day, IsPublic) || items.All(i => i.DecisionId is null), "item-decided");
        Rule.RequireOf("start", day.Year == Year, "other-year", Year);   // its number belongs to the year
        (Day, Start, End, Place, IsPublic) = (day, start, end, place, isPublic);
        return this;
    }

    public void Call(DateTimeOffset now)
    {
        State.Require(Status is MeetingStatus.Planned, "meeting-called");
        Rule.Require(items.Count > 0, "no-agenda");
        Rule.Require(Start is null || Start > now, "meeting-over");
        (Status, CalledAt) = (MeetingStatus.Called, now);
    }

    /// <summary>Who sat in each seat; what is not told of stays as it was.</summary>
    public void Seat(IReadOnlyDictionary<Id<Seat>, Presence> told)
    {
        State.Require(Status is not MeetingStatus.Held, "meeting-held");
        foreach (var (seat, presence) in told)
            if (attendances.Find(a => a.SeatId == seat) is { } known) known.Tell(presence);
            else attendances.Add(new(Id, seat, presence));
        Changed();
    }

    public Decision Decide(Id<AgendaItem> id, Verdict verdict, Matter? from, DateOnly today)
    {
        State.Require(Status is not MeetingStatus.Held, "meeting-held");
        Rule.Require(Day <= today, "meeting-ahead");
        var item = Item(id);
        State.Require(item.DecisionId is null, "item-decided");
        var decision = Decision.Of(this, item, verdict, from);
        item.Decided(decision.Id);
        from?.Settle(decision.Id);
        Changed();
        return decision;
    }

    /// <summary>The notes are published as they stand: from here on only a correction changes them.</summary>
    public void Hold(int? headCount, int seats, IReadOnlyDictionary<Id<Decision>, Decision> decisions, DateTimeOffset now)
    {
        State.Require(Status is not MeetingStatus.Held, "meeting-held");
        Rule.Require(Day <= Helsinki.DateOf(now), "meeting-ahead");
        Rule.Require(items.Count > 0, "no-agenda");
        (Status, HeadCount) = (MeetingStatus.Held, headCount ?? HeadCount);
        Publish(decisions, null, now);
        if (IsPublic) Raise(new MeetingHeld(Id, BodyId, Body.Name, Day, Present, seats, decisions.Count));
    }

    public void Correct(Id<AgendaItem> id, string title, string? notes, string reason, IReadOnlyDictionary<Id<Decision>, Decision> decisions, DateTimeOffset now)
    {
        State.Require(Status is MeetingStatus.Held, "not-published");
        var item = Item(id);
        item.Write(title, item.Text, notes);
        Publish(decisions, reason, now);
    }

    void Publish(IReadOnlyDictionary<Id<Decision>, Decision> decisions, string? reason, DateTimeOffset now)
    {
        versions.Add(new(Id, versions.Count + 1, now, reason, [.. Agenda.Select(i => NotesItem.Of(i, i.DecisionId is { } d ? decisions.GetValueOrDefault(d) : null))]));
        Changed();
    }

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => IsPublic && DeletedAt is null && items.Count > 0;
    IEnumerable<SearchText> ISearchable.SearchTexts => [SearchText.Topic(Body?.Name), .. items.Select(i => SearchText.Topic(i.Title)), .. items.Select(i => SearchText.Body(i.Text))];
}
