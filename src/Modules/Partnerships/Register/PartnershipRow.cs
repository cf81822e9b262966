using System.Text.Json.Serialization;
using Yhdessa.Contracts.Directory;
using Yhdessa.Partnerships.Types;

namespace Yhdessa.Partnerships.Register;

/// <summary>A partnership as the API and the pages show it.</summary>
sealed record PartnershipRow(Guid Id, string Type, int Year, Guid OrganizationId, PartnerLink? Organization) : Versioned
{
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public bool Ended { get; init; }
    public string? Source { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    [JsonIgnore] public PartnershipType OfType { get; init; } = null!;
    [JsonIgnore] public int LastYear { get; init; }

    /// <summary>Whether the organization has its page; until then the partnership waits and is not counted.</summary>
    [JsonIgnore] public bool IsPublic { get; init; }

    public bool Covers(int year) => Year <= year && year <= LastYear;

    /// <summary>Whose id it is: another name of an organization stands for the organization.</summary>
    public static PartnershipRow Of(Partnership p, PartnershipType type, OrganizationFact? fact, int thisYear) =>
        new(p.Id, type.Code, p.Year, fact?.Id ?? p.OrganizationId, fact is null ? null : new(fact.Slug, fact.Name))
        {
            From = p.From,
            Until = p.Until,
            Ended = p.EndedAt is not null,
            Source = p.Source,
            CreatedAt = p.CreatedAt,
            ModifiedAt = p.ModifiedAt,
            Revision = p.Revision,
            OfType = type,
            LastYear = p.LastYear(thisYear),
            IsPublic = fact is { Published: true },
        };
}

sealed record PartnerLink(string Slug, string Name);
