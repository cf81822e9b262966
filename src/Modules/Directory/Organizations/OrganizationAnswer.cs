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
    public Translated? Summary { get; init; }
    public Translated? Description { get; init; }
    public Translated? PlainText { get; init; }
    public IReadOnlyList<string> Themes { get; init; } = [];
    public IReadOnlyList<string> TargetGroups { get; init; } = [];
    public IReadOnlyList<string> HytePriorities { get; init; } = [];
    public IReadOnlyList<string> CoreWork { get; init; } = [];
    public IReadOnlyList<string> Services { get; init; } = [];
    public IReadOnlyList<string> Expertise { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];
    public IReadOnlyList<Contact> Contacts { get; init; } = [];
    public string? Website { get; init; }
    public Freshness? Freshness { get; init; }
    public IReadOnlyList<NetworkLink> Networks { get; init; } = [];
    public Guid? Successor { get; init; }
    public string? Source { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    [System.Text.Json.Serialization.JsonIgnore] public SeasonFact? Season { get; init; }
    [System.Text.Json.Serialization.JsonIgnore] public Guid? EnteredBy { get; init; }

    public static OrganizationAnswer Of(Organization o, IReadOnlyList<NetworkLink> networks, Func<Contact, Contact?> shown, DateTimeOffset now) =>
        new(o.Id, o.Slug, o.Names.For("fi").Words, o.Names, o.Kind)
        {
            KindBasis = o.Season?.KindBasis,
            AlsoKnownAs = OtherNames(o),
            Identifiers = o.Identifiers,
            HomeMunicipality = o.HomeMunicipality,
            Areas = o.Areas,
            RegionWide = o.RegionWide,
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
            Website = o.Website,
            Freshness = o.FreshnessAt(now),
            Networks = networks,
            Successor = o.Successor,
            Source = o.Season?.Source,
            CreatedAt = o.CreatedAt,
            ModifiedAt = o.ModifiedAt,
            Revision = o.Revision,
            Season = o.Season,
            EnteredBy = o.EnteredBy,
        };

    /// <summary>The same facts as a form, for a patch and for the page where they are edited.</summary>
    public static OrganizationForm Form(Organization o) => new()
    {
        Names = o.Names,
        Kind = o.Kind,
        Identifiers = o.Identifiers,
        HomeMunicipality = o.HomeMunicipality,
        Areas = o.Areas,
        RegionWide = o.RegionWide,
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
        Contacts = o.Contacts,
        Website = o.Website,
    };

    static string[] OtherNames(Organization o) =>
        [.. (o.Season is { } s ? s.AlsoKnownAs.Append(s.NameVerbatim) : []).Where(n => !o.Names.All.Contains(n)).Distinct()];
}

sealed record NetworkLink(Guid Id, string Slug, string Name);

static class ContactSight
{
    /// <summary>What of a contact the asker may see: a stranger the public ones without the person's name, partners and keys more, the staff all.</summary>
    public static Func<Contact, Contact?> Of(ICurrentUser user, bool mayEdit)
    {
        if (mayEdit || user.KeyId is null && user.Has(DirectoryModule.EditAny)) return contact => contact;
        if (user.Has(DirectoryModule.SeeContacts)) return contact => contact.Visibility is Visibility.Staff ? null : contact;
        return contact => contact.Visibility is Visibility.Public ? contact with { Name = null } : null;
    }
}
