using System.Linq.Expressions;
using Yhdessa.Spaces.Houses;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces;

/// <summary>A space as everybody may see it. What is unknown is absent.</summary>
sealed record SpaceRow : Versioned
{
    public required Guid Id { get; init; }
    public required Guid HouseId { get; init; }
    public required string House { get; init; }
    public string? StreetAddress { get; init; }
    public string? Municipality { get; init; }
    public Guid? ParentId { get; init; }
    public required string Name { get; init; }
    public required SpaceKind Kind { get; init; }
    public Translated? Description { get; init; }
    public int? Capacity { get; init; }
    public required IReadOnlyList<Layout> Layouts { get; init; }
    public required IReadOnlyList<string> Equipment { get; init; }
    public Accessibility? Accessibility { get; init; }
    public required IReadOnlyList<Fact> Facts { get; init; }
    public OpeningHours? OpeningHours { get; init; }
    /// <summary>What it says of booking itself; the rest comes from its house and region.</summary>
    public required OwnTerms OwnTerms { get; init; }

    /// <summary>What holds.</summary>
    public required BookingTerms Terms { get; init; }
    public Translated? Rules { get; init; }
    public required bool TakesBookings { get; init; }

    /// <summary>Whether it can be booked here: not while its hours are unknown.</summary>
    public bool Bookable => TakesBookings && OpeningHours is not null;
    public string? ExternalUrl { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public static Expression<Func<Space, SpaceRow>> From(IQueryable<House> houses) => s => new SpaceRow
    {
        Id = s.Id.Value,
        HouseId = s.HouseId.Value,
        House = houses.Where(h => h.Id == s.HouseId).Select(h => h.Name).First(),
        StreetAddress = houses.Where(h => h.Id == s.HouseId).Select(h => h.StreetAddress).First(),
        Municipality = houses.Where(h => h.Id == s.HouseId).Select(h => h.Municipality).First(),
        ParentId = s.ParentId == null ? null : s.ParentId.Value.Value,
        Name = s.Name,
        Kind = s.Kind,
        Description = s.Description,
        Capacity = s.Capacity,
        Layouts = s.Layouts,
        Equipment = s.Equipment,
        Accessibility = s.Accessibility,
        Facts = s.Facts,
        OpeningHours = s.OpeningHours,
        OwnTerms = s.OwnTerms,
        Terms = s.Terms,
        Rules = s.Rules,
        TakesBookings = s.TakesBookings,
        ExternalUrl = s.ExternalUrl,
        Mark = s.Mark,
        CreatedAt = s.CreatedAt,
        ModifiedAt = s.ModifiedAt,
        Revision = s.Revision,
    };
}
