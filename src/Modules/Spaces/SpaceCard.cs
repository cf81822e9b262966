using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces;

/// <summary>Everything a coordinator tells of a space, as one card.</summary>
abstract record SpaceCard
{
    public string Name { get; init; } = "";   // not "required": a patch begins from the path alone
    public SpaceKind Kind { get; init; }
    public Id<Space>? ParentId { get; init; }
    public Translated? Description { get; init; }
    public int? Capacity { get; init; }
    public IReadOnlyList<Layout> Layouts { get; init; } = [];
    public IReadOnlyList<string> Equipment { get; init; } = [];
    public Accessibility? Accessibility { get; init; }
    public IReadOnlyList<Fact> Facts { get; init; } = [];
    public OpeningHours? OpeningHours { get; init; }

    /// <summary>Only what the space says otherwise than its house and region.</summary>
    public OwnTerms OwnTerms { get; init; } = new();

    /// <summary>False when the space is booked elsewhere or not at all.</summary>
    public bool TakesBookings { get; init; } = true;
    public string? ExternalUrl { get; init; }
    public Translated? Rules { get; init; }
}

/// <summary>A card that no request carries: made up, generated or read from a file.</summary>
sealed record PlainCard : SpaceCard
{
    public OwnTerms Terms { init => OwnTerms = value; }
}

/// <summary>How the room can be set, and for how many, when known.</summary>
sealed record Layout(string Name, int? Capacity = null);

/// <summary>Null is "not known", which a page says.</summary>
sealed record Accessibility(bool? StepFree = null, bool? AccessibleToilet = null, bool? HearingLoop = null, Translated? Notes = null);

/// <summary>Something checked on a day, with who says so: indoor air, a measured door, a capacity.</summary>
sealed record Fact(string Kind, string Value, DateOnly? Date = null, string? Source = null);
