namespace Yhdessa.Events;

/// <summary>What is posted, put, patched and filled in on the page. Unknown is left out, never guessed.</summary>
record EventForm
{
    public Translated? Name { get; init; }

    /// <summary>One line for screens and letters, at most 120 letters a language.</summary>
    public Translated? Summary { get; init; }
    public Translated? Description { get; init; }

    /// <summary>The description in plain language.</summary>
    public Translated? PlainText { get; init; }
    public EventType? Type { get; init; }

    /// <summary>An instant, or a plain date for all-day; absent when nobody knows.</summary>
    public string? Start { get; init; }

    /// <summary>An instant, or a plain date, inclusive.</summary>
    public string? End { get; init; }
    public DatePrecision? DatePrecision { get; init; }
    public string? Municipality { get; init; }

    /// <summary>A former municipality inside that one: "nastola".</summary>
    public string? Subarea { get; init; }
    public Guid? SpaceId { get; init; }
    public string? Place { get; init; }
    public string? OnlineUrl { get; init; }
    public IReadOnlyList<Guid>? OrganizationIds { get; init; }
    public Guid? BodyId { get; init; }
    public Guid? SeriesId { get; init; }

    /// <summary>How many fit in; absent is as many as come.</summary>
    public int? Capacity { get; init; }

    /// <summary>How many may wait for a place; absent is no waiting list.</summary>
    public int? WaitingListCapacity { get; init; }

    /// <summary>When signing up is open.</summary>
    public EnrolmentTime? Enrolment { get; init; }

    /// <summary>What those who sign up are asked.</summary>
    public IReadOnlyList<Question>? Questions { get; init; }

    /// <summary>A public picture and what it shows in words.</summary>
    public EventImage? Image { get; init; }

    /// <summary>What decides whether somebody can come; what nobody knows is left out.</summary>
    public IReadOnlyList<AccessFact>? Accessibility { get; init; }
    public Translated? AccessibilityWords { get; init; }
    public EventPrice? Price { get; init; }
    public int? AgeFrom { get; init; }
    public int? AgeTo { get; init; }

    /// <summary>Codes of the list "languages".</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Codes of the list "target-groups".</summary>
    public IReadOnlyList<string>? TargetGroups { get; init; }

    /// <summary>The municipality that organizes it, wherever it takes place: three digits. Only the house says so of others'.</summary>
    public string? HostMunicipality { get; init; }

    /// <summary>Which of its organizations does what.</summary>
    public IReadOnlyList<CoOrganizer>? CoOrganizers { get; init; }

    /// <summary>The campaign that it is a part of.</summary>
    public Guid? UmbrellaId { get; init; }

    /// <summary>False: the space is not booked with it. Otherwise it is, where day and clock are known.</summary>
    public bool? BookSpace { get; init; }

    /// <summary>The version of the space's terms that was read and accepted, where the space wants that.</summary>
    public string? AcceptedTerms { get; init; }

    /// <summary>How many people with a place the teller knows of where they are more than will fit in; absent, nobody asks.</summary>
    [System.Text.Json.Serialization.JsonIgnore] public int? KnownSignedUp { get; init; }

    /// <summary>Publishes it at once; what an organization tells waits for the house first.</summary>
    public bool? Publish { get; init; }

    /// <summary>What signing up is like; null when one just comes.</summary>
    public SignUpTerms? Terms() => Capacity is null && WaitingListCapacity is null && Enrolment is null && Questions is not { Count: > 0 } ? null
        : new(Capacity, WaitingListCapacity, Enrolment?.Start, Enrolment?.End) { Questions = Questions ?? [] };
}
