using System.Text.Json.Serialization;

namespace Yhdessa.Spaces;

/// <summary>A space as everybody may see it. What is unknown is absent.</summary>
sealed record SpaceRow
{
    public required Guid Id { get; init; }
    public required Guid HouseId { get; init; }
    public required string House { get; init; }
    public string? Municipality { get; init; }
    public Guid? ParentId { get; init; }
    public required string Name { get; init; }
    public Translated? Description { get; init; }
    public int? Capacity { get; init; }
    public required IReadOnlyList<Layout> Layouts { get; init; }
    public required IReadOnlyList<string> Equipment { get; init; }
    public Accessibility? Accessibility { get; init; }
    public required IReadOnlyList<Fact> Facts { get; init; }
    public OpeningHours? OpeningHours { get; init; }
    public required BookingTerms Terms { get; init; }
    public Translated? Rules { get; init; }

    public required bool TakesBookings { get; init; }

    /// <summary>Whether it can be booked here: not while its hours are unknown.</summary>
    public required bool Bookable { get; init; }
    public string? ExternalUrl { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public int Revision { get; init; }

    public static SpaceRow Of(Space space, Houses.House house) => new()
    {
        Id = space.Id,
        HouseId = space.HouseId,
        House = house.Name,
        Municipality = house.Municipality,
        ParentId = space.ParentId?.Value,
        Name = space.Name,
        Description = space.Description,
        Capacity = space.Capacity,
        Layouts = space.Layouts,
        Equipment = space.Equipment,
        Accessibility = space.Accessibility == Spaces.Accessibility.Unknown ? null : space.Accessibility,
        Facts = space.Facts,
        OpeningHours = space.OpeningHours,
        Terms = space.Terms,
        Rules = space.Rules,
        TakesBookings = space.TakesBookings,
        Bookable = space.CanBeBookedOnline,
        ExternalUrl = space.ExternalUrl,
        Mark = space.Mark,
        CreatedAt = space.CreatedAt,
        ModifiedAt = space.ModifiedAt,
        Revision = space.Revision,
    };
}
