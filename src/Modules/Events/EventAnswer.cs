namespace Yhdessa.Events;

/// <summary>An event as the API and its page show it. Unknown is absent.</summary>
sealed record EventAnswer(Guid Id, string Slug, Translated Name, EventKind Kind, EventType Type, EventStatus Status, Publication Publication, DatePrecision DatePrecision) : Versioned
{
    public Translated? Summary { get; init; }
    public Translated? Description { get; init; }
    public Translated? PlainText { get; init; }

    /// <summary>Why it was called off or put off.</summary>
    public string? StatusReason { get; init; }

    /// <summary>An instant, or a plain date for all-day or for a window's first day.</summary>
    public string? Start { get; init; }

    /// <summary>An instant, or a plain date, inclusive.</summary>
    public string? End { get; init; }
    public int Year { get; init; }
    public string? HostMunicipality { get; init; }
    public string? Organizer { get; init; }
    public string? Municipality { get; init; }
    public string? Subarea { get; init; }
    public string? Place { get; init; }
    public string? OnlineUrl { get; init; }
    public Guid? HouseId { get; init; }
    public Guid? SpaceId { get; init; }
    public IReadOnlyList<Guid> SpaceIds { get; init; } = [];
    public IReadOnlyList<Guid> OrganizationIds { get; init; } = [];
    public Guid? BodyId { get; init; }
    public Guid? SeriesId { get; init; }
    public EventImage? Image { get; init; }
    public IReadOnlyList<AccessFact> Accessibility { get; init; } = [];
    public Translated? AccessibilityWords { get; init; }
    public EventPrice? Price { get; init; }
    public int? AgeFrom { get; init; }
    public int? AgeTo { get; init; }
    public IReadOnlyList<string> Languages { get; init; } = [];
    public IReadOnlyList<string> TargetGroups { get; init; } = [];
    public IReadOnlyList<CoOrganizer> CoOrganizers { get; init; } = [];
    public Guid? UmbrellaId { get; init; }

    /// <summary>The weekly activity that it is one time of.</summary>
    public Guid? WeeklyId { get; init; }

    /// <summary>What it was before each told change, the latest last.</summary>
    public IReadOnlyList<ToldChange> Changes { get; init; } = [];
    public Programme? Programme { get; init; }
    public FeedbackFigures? Feedback { get; init; }

    /// <summary>How many fit in; absent where as many as come, or where nobody need sign up.</summary>
    public int? Capacity { get; init; }
    public int? WaitingListCapacity { get; init; }
    public EnrolmentTime? Enrolment { get; init; }
    public IReadOnlyList<Question> Questions { get; init; } = [];
    public EventPlaces? Places { get; init; }
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public SourceWords? Source { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    [System.Text.Json.Serialization.JsonIgnore] public EventDate Date { get; init; } = EventDate.Unconfirmed;
    [System.Text.Json.Serialization.JsonIgnore] public bool IsGone { get; init; }
    [System.Text.Json.Serialization.JsonIgnore] public StatedFeedback? Said { get; init; }

    /// <param name="Mean">Of scores 1–5; absent while so few have answered that it would tell of them.</param>
    /// <param name="N">How many answered.</param>
    /// <param name="AnswerRate">Their share of those signed up, 0–1.</param>
    /// <param name="Stated">Whether a document says so; otherwise it is counted from answers here.</param>
    public sealed record FeedbackFigures(decimal? Mean, int N, decimal? AnswerRate, bool Stated)
    {
        /// <summary>How many of the N came without the phone's own mark; absent where a document states the count.</summary>
        public int? Unverified { get; init; }
    }

    public static EventAnswer Of(Event e) => new(e.Id, e.Slug, e.Name, e.Kind, e.Type, e.Status, e.Publication, e.Precision)
    {
        Summary = e.Summary,
        Description = e.Description,
        PlainText = e.PlainText,
        StatusReason = e.StatusReason,
        Start = EventDate.Written(e.Start, e.FirstDay),
        End = EventDate.Written(e.End, e.LastDay),
        Year = e.Year,
        HostMunicipality = e.HostMunicipality,
        Organizer = e.Organizer,
        Municipality = e.Municipality,
        Subarea = e.Subarea,
        Place = e.Place,
        OnlineUrl = e.OnlineUrl,
        HouseId = e.HouseId,
        SpaceId = e.SpaceIds.Count > 0 ? e.SpaceIds[0] : null,
        SpaceIds = e.SpaceIds,
        OrganizationIds = e.OrganizationIds,
        BodyId = e.BodyId,
        SeriesId = e.SeriesId,
        Image = e.Image,
        Accessibility = e.Accessibility,
        AccessibilityWords = e.AccessibilityWords,
        Price = e.Price,
        AgeFrom = e.AgeFrom,
        AgeTo = e.AgeTo,
        Languages = e.Languages,
        TargetGroups = e.TargetGroups,
        CoOrganizers = e.CoOrganizers,
        UmbrellaId = e.UmbrellaId,
        WeeklyId = e.WeeklyId,
        Changes = e.Changes,
        Programme = e.Programme,
        Feedback = FeedbackOf(e.Figures),
        Capacity = e.Capacity,
        WaitingListCapacity = e.WaitingListCapacity,
        Enrolment = e.EnrolmentStart is null && e.EnrolmentEnd is null ? null : new(e.EnrolmentStart, e.EnrolmentEnd),
        Questions = e.Questions,
        Figures = e.Figures,
        Source = e.Source,
        Mark = e.Mark,
        CreatedAt = e.CreatedAt,
        ModifiedAt = e.ModifiedAt,
        Revision = e.Revision,
        Date = e.Date,
        IsGone = e.DeletedAt != null,
        Said = e.Feedback,
    };

    static FeedbackFigures? FeedbackOf(IReadOnlyList<Figure> figures)
    {
        decimal? Value(string kind) => figures.FirstOrDefault(f => f.Kind == kind)?.Value;
        return Value(Figure.Answers) is { } n ? new(Value(Figure.Mean), (int)n, Value(Figure.AnswerRate), Stated: true) : null;
    }
}
