namespace Yhdessa.Events;

enum EventKind { Municipal, Own, Forum, Organization }

enum EventType { AssociationEvening, Forum, Fair, Market, Training, OnDemandTraining, Matchmaking, Excursion, ChildrensEvent, Showcase, Activity, Campaign, Other }

enum EventStatus { Scheduled, Rescheduled, Postponed, Cancelled }

/// <summary>Waiting: told by an organization, to be looked at by the house.</summary>
enum Publication { Draft, Waiting, Published }

/// <summary>What is told of an event. What is left out is unknown.</summary>
sealed record EventCard(Translated Name, EventKind Kind, EventType Type, EventDate Date, int Year)
{
    /// <summary>The municipality that organizes it, wherever it takes place.</summary>
    public string? HostMunicipality { get; init; }

    /// <summary>Who organizes it, in words, when it is no municipality.</summary>
    public string? Organizer { get; init; }

    /// <summary>Where it takes place: three digits, unknown outside the region.</summary>
    public string? Municipality { get; init; }

    /// <summary>A former municipality inside that one: "nastola".</summary>
    public string? Subarea { get; init; }

    /// <summary>The place in words: a house, an address, a town.</summary>
    public string? Place { get; init; }
    public Guid? HouseId { get; init; }
    public IReadOnlyList<Guid> SpaceIds { get; init; } = [];
    public IReadOnlyList<Guid> OrganizationIds { get; init; } = [];
    public Id<EventSeries>? SeriesId { get; init; }
    public Programme? Programme { get; init; }
    public StatedFeedback? Feedback { get; init; }
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public SourceWords? Source { get; init; }
}

/// <summary>A season file's own words, kept as they were written.</summary>
/// <param name="Document">Which document: "S0".</param>
/// <param name="Row">The whole row the event was read from; one row may tell of several.</param>
/// <param name="When">What it says of the time.</param>
/// <param name="Certainty">How certain the reading is: the file's own word.</param>
/// <param name="TypeIsInferred">The type was read from the name and not told.</param>
/// <param name="Note">What the reader of the document noted.</param>
sealed record SourceWords(string Document, string Row, string? When = null, string? Certainty = null, bool TypeIsInferred = false, string? Note = null);

/// <summary>What happens when, as far as it is known.</summary>
sealed record Programme(IReadOnlyList<Topic> Topics, string? Format = null)
{
    /// <summary>What stood on show beside it.</summary>
    public string? OnShow { get; init; }

    /// <summary>Who made it and what each did.</summary>
    public IReadOnlyList<Maker> Makers { get; init; } = [];

    public Topic? Of(Workshop workshop) => Topics.FirstOrDefault(t => t.Name == workshop.Topic);
}

sealed record Topic(string Name, int? Speakers = null)
{
    /// <summary>What its workshop was asked for.</summary>
    public string? Asked { get; init; }

    /// <summary>How its workshop's core message begins.</summary>
    public string? Because { get; init; }
}

/// <param name="Who">A role or an organization, never a person's name.</param>
sealed record Maker(string Who, string What);

/// <summary>A figure somebody stated, with the line that states it; one that is computed names what it is computed from and has none.</summary>
/// <param name="Kind">"signUps", "answers", "mean" or "answerRate".</param>
/// <param name="Line">The source's own words.</param>
sealed record Figure(string Kind, decimal Value, int? N, string Document, string? Line)
{
    public const string SignUps = "signUps", Answers = "answers", Mean = "mean", AnswerRate = "answerRate";
    public bool Stated => Line is not null;
}

/// <summary>What those who answered said, as a document tells it.</summary>
sealed record StatedFeedback(IReadOnlyList<Remark> Best, IReadOnlyList<Remark> Ideas)
{
    /// <summary>How they were asked, and on what scale.</summary>
    public string? How { get; init; }
}

/// <param name="Mentions">How many said so; null when it is not told.</param>
sealed record Remark(string Text, int? Mentions = null);
