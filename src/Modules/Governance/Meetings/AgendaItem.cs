namespace Yhdessa.Governance;

/// <summary>One § of a meeting. Its number is its place on the agenda and, once the notes are published, its address for good.</summary>
sealed class AgendaItem
{
    AgendaItem() { }

    public AgendaItem(Id<AgendaItem> id, Id<Meeting> meeting, int number, string title, string? text, Id<Matter>? matter) =>
        (Id, MeetingId, Number, Title, Text, MatterId) = (id, meeting, number, title, text, matter);

    public Id<AgendaItem> Id { get; private init; }
    public Id<Meeting> MeetingId { get; private init; }
    public int Number { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>What is proposed or told before the meeting.</summary>
    public string? Text { get; private set; }

    /// <summary>What was said there; everybody reads it once the notes are published.</summary>
    public string? Notes { get; private set; }

    /// <summary>What a source states of it, by kind ("goals"), word for word.</summary>
    public IReadOnlyList<Stated> Stated { get; private set; } = [];
    public Id<Matter>? MatterId { get; private init; }
    public Id<Decision>? DecisionId { get; private set; }

    internal void Take(int number) => Number = number;
    internal void Write(string title, string? text, string? notes) => (Title, Text, Notes) = (title, text, notes);
    internal void Decided(Id<Decision> decision) => DecisionId = decision;

    internal void Remember(IReadOnlyList<Stated> stated) => Stated = stated;
}

/// <param name="Kind">"goals", "results", "followUp", "funding", "record" or "appeal".</param>
sealed record Stated(string Kind, IReadOnlyList<string> Words);

enum Presence { Representative, Deputy, Absent }

/// <summary>Who sat in a seat at a meeting. People's names are the seat's own matter.</summary>
sealed class Attendance
{
    Attendance() { }

    public Attendance(Id<Meeting> meeting, Id<Seat> seat, Presence presence) => (MeetingId, SeatId, Presence) = (meeting, seat, presence);

    public Id<Meeting> MeetingId { get; private init; }
    public Id<Seat> SeatId { get; private init; }
    public Presence Presence { get; private set; }

    internal void Tell(Presence presence) => Presence = presence;
}

/// <summary>The notes as they were published, or corrected, at an instant (UTC).</summary>
sealed class NotesVersion
{
    NotesVersion() { }

    public NotesVersion(Id<Meeting> meeting, int version, DateTimeOffset at, string? reason, IReadOnlyList<NotesItem> items) =>
        (MeetingId, Version, PublishedAt, Reason, Items) = (meeting, version, at, reason, items);

    public Id<Meeting> MeetingId { get; private init; }
    public int Version { get; private init; }
    public DateTimeOffset PublishedAt { get; private init; }

    /// <summary>Why it was corrected; null in the first.</summary>
    public string? Reason { get; private init; }
    public IReadOnlyList<NotesItem> Items { get; private init; } = [];
}

/// <summary>A § as one version of the notes tells it.</summary>
sealed record NotesItem(int Number, string Title, string? Text, string? Notes, string? DecisionKind, string? Decision, string? Owner, DateOnly? DueOn)
{
    public static NotesItem Of(AgendaItem item, Decision? made) => new(item.Number, item.Title, item.Text, item.Notes, made is null ? null : DecisionKinds.Word(made.Kind), made?.Text, made?.Owner, made?.DueOn);
}
