using System.Text.Json.Serialization;

namespace Yhdessa.Directory;

/// <summary>An organization as the API and its page show it. Unknown is absent.</summary>
sealed record OrganizationAnswer(Guid Id, string Slug, string Name, Translated Names, string Kind) : Versioned
{
    public string? KindBasis { get; init; }
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
    public string? HomeMunicipality { get; init; }
    public IReadOnlyList<string> Areas { get; init; } = [];
    public bool? RegionWide { get; init; }
    public PostalAddress? Address { get; init; }
    public Translated? Summary { get; init; }
    public Translated? Description { get; init; }
    public Translated? PlainText { get; init; }
    public IReadOnlyList<string> Themes { get; init; } = [];
    public IReadOnlyList<string> TargetGroups { get; init; } = [];
    public IReadOnlyList<string> HytePriorities { get; init; } = [];
    public IReadOnlyList<string> CoreWork { get; init; } = [];
    public IReadOnlyList<Service> Services { get; init; } = [];
    public IReadOnlyList<string> Expertise { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];
    public IReadOnlyList<Contact> Contacts { get; init; } = [];
    public Translated? Accessibility { get; init; }
    public string? Website { get; init; }
    public IReadOnlyList<FundingSource> Funding { get; init; } = [];
    public IReadOnlyList<YearlyFigures> Figures { get; init; } = [];
    public Freshness? Freshness { get; init; }
    public IReadOnlyList<NetworkLink> Networks { get; init; } = [];
    public Guid? Successor { get; init; }
    public string? Source { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    [System.Text.Json.Serialization.JsonIgnore] public SeasonFact? Season { get; init; }

    Organization Record { get; init; } = null!;

    public static OrganizationAnswer Of(Organization o, IReadOnlyList<NetworkLink> networks, Func<Contact, Contact?> shown, DateTimeOffset now) =>
        new(o.Id, o.Slug, o.Names.For("fi").Words, o.Names, o.Kind)
        {
            KindBasis = o.Season?.KindBasis,
            AlsoKnownAs = OtherNames(o),
            Identifiers = o.Identifiers,
            HomeMunicipality = o.HomeMunicipality,
            Areas = o.Areas,
            RegionWide = o.RegionWide,
            Address = o.Address,
            Summary = o.Summary,
            Description = o.Description,
            PlainText = o.PlainText,
            Themes = o.Themes,
            TargetGroups = o.TargetGroups,
            HytePriorities = o.HytePriorities,
            CoreWork = o.CoreWork,
            Services = o.Services,
            Expertise = o.Expertise,
            Languages = o.Languages,
            Contacts = [.. o.Contacts.Select(shown).OfType<Contact>()],
            Accessibility = o.Accessibility,
            Website = o.Website,
            Funding = o.Funding,
            Figures = o.Figures,
            Freshness = o.FreshnessAt(now),
            Networks = networks,
            Successor = o.Successor,
            Source = o.Season?.Source,
            CreatedAt = o.CreatedAt,
            ModifiedAt = o.ModifiedAt,
            Revision = o.Revision,
            Season = o.Season,
            Record = o,
        };

    /// <summary>The same facts as a form, as far as the asker sees them.</summary>
    internal OrganizationForm Form => Record.Form with { Contacts = Contacts };

    static string[] OtherNames(Organization o) =>
        [.. (o.Season is { } s ? s.AlsoKnownAs.Append(s.NameVerbatim) : []).Concat(o.JoinedNames).Where(n => !o.Names.All.Contains(n)).Distinct()];
}

sealed record NetworkLink(Guid Id, string Slug, string Name)
{
    /// <summary>The demonstration's own: that the organization belongs there is made up.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool IsExample { get; init; }
}
