using System.Text.Json.Serialization;

namespace Yhdessa.Governance;

/// <summary>A meeting in a list.</summary>
/// <param name="Number">"3/2026"; absent where a source tells none.</param>
record MeetingRow(Guid Id, Guid BodyId, string Body, string? Number, DateOnly Day, MeetingStatus State) : Versioned
{
    /// <summary>UTC; absent where only the day is known.</summary>
    public DateTimeOffset? Start { get; init; }
    public DateTimeOffset? End { get; init; }
    public string? Place { get; init; }
    public bool Public { get; init; }
    public int Items { get; init; }
    public string? Source { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public string BodySlug { get; init; } = "";

    public static MeetingRow Of(Meeting m, Body body, int items) => new(m.Id, m.BodyId, body.Name, m.Number == 0 ? null : $"{m.Number}/{m.Year}", m.Day, m.Status)
    {
        Start = m.Start,
        End = m.End,
        Place = m.Place,
        Public = m.IsPublic,
        Items = items,
        Source = m.Source,
        Mark = m.Mark,
        CreatedAt = m.CreatedAt,
        ModifiedAt = m.ModifiedAt,
        BodySlug = body.Slug,
        Revision = m.Revision,
    };
}

/// <summary>A meeting with its agenda. Notes are told once they are published; a decision as soon as it is made.</summary>
sealed record MeetingAnswer : MeetingRow
{
    public MeetingAnswer(MeetingRow row, IReadOnlyList<ItemAnswer> agenda) : base(row) => Agenda = agenda;

    public IReadOnlyList<ItemAnswer> Agenda { get; }

    /// <summary>How many seats there were that day, and how many were filled at the table; absent until somebody has told.</summary>
    public int? Seats { get; init; }
    public int? Present { get; init; }
    public IReadOnlyList<SeatAttendance> Attendance { get; init; } = [];

    /// <summary>The published versions of the notes, the first first.</summary>
    public IReadOnlyList<VersionAnswer> Versions { get; init; } = [];
}

sealed record SeatAttendance(Guid SeatId, string Seat, Presence? Presence);

sealed record VersionAnswer(int Version, DateTimeOffset PublishedAt, string? Reason, IReadOnlyList<NotesItem> Items);

/// <summary>One § of a meeting.</summary>
sealed record ItemAnswer(Guid Id, Guid MeetingId, int Number, string Title) : Versioned
{
    public string? Text { get; init; }
    public string? Notes { get; init; }
    public IReadOnlyList<Stated> Stated { get; init; } = [];

    /// <summary>The workshop output or initiative it goes back to.</summary>
    public Guid? SourceId { get; init; }
    public DecisionAnswer? Decision { get; init; }

    public static ItemAnswer Of(AgendaItem i, Meeting m, Decision? made, Body body, Matter? from, bool all) => new(i.Id, i.MeetingId, i.Number, i.Title)
    {
        Text = i.Text,
        Notes = all || m.Status is MeetingStatus.Held ? i.Notes : null,
        Stated = i.Stated,
        SourceId = from?.SourceId,
        Decision = made is null ? null : DecisionAnswer.Of(made, body),
        Revision = m.Revision,
    };
}
