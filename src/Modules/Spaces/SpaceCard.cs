namespace Yhdessa.Spaces;

/// <summary>Everything a coordinator tells of a space, as one card.</summary>
abstract record SpaceCard
{
    public required string Name { get; init; }
    public Id<Space>? ParentId { get; init; }
    public Translated? Description { get; init; }
    public int? Capacity { get; init; }
    public IReadOnlyList<Layout> Layouts { get; init; } = [];
    public IReadOnlyList<string> Equipment { get; init; } = [];
    public Accessibility? Accessibility { get; init; }
    public IReadOnlyList<Fact> Facts { get; init; } = [];
    public OpeningHours? OpeningHours { get; init; }
    public BookingTerms Terms { get; init; } = new();

    /// <summary>False when the space is booked elsewhere or not at all.</summary>
    public bool TakesBookings { get; init; } = true;
    public string? ExternalUrl { get; init; }
    public Translated? Rules { get; init; }
}

/// <summary>A card that no request carries: made up, generated or read from a file.</summary>
sealed record PlainCard : SpaceCard;

/// <summary>How the room can be set, and for how many, when known.</summary>
sealed record Layout(string Name, int? Capacity = null);

/// <summary>Null is "not known", which a page says.</summary>
sealed record Accessibility(bool? StepFree = null, bool? AccessibleToilet = null, bool? HearingLoop = null, Translated? Notes = null);

/// <summary>Something checked on a day, with who says so: indoor air, a measured door, a capacity.</summary>
sealed record Fact(string Kind, string Value, DateOnly? Date = null, string? Source = null);

/// <summary>How a space is booked. Minutes, except the days ahead.</summary>
sealed record BookingTerms(int BufferBefore = 0, int BufferAfter = 0, int MinMinutes = 30, int MaxMinutes = 720, int DaysAhead = 180, int SlotMinutes = 30, bool RequiresHandling = false, bool ForResidents = true);
