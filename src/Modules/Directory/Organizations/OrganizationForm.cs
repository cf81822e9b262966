namespace Yhdessa.Directory;

/// <summary>Everything an organization tells of itself: what is posted, put, patched and filled in on the page. Unknown is left out, never guessed.</summary>
record OrganizationForm
{
    /// <summary>The name in Finnish, when no other language has one.</summary>
    public string? Name { get; init; }
    public Translated? Names { get; init; }
    public string? Kind { get; init; }
    public IReadOnlyList<Identifier>? Identifiers { get; init; }
    public string? HomeMunicipality { get; init; }

    /// <summary>Municipality codes and the codes of former municipalities.</summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Whether it works in the whole region: asked, never guessed from its home.</summary>
    public bool? RegionWide { get; init; }
    public PostalAddress? Address { get; init; }
    public Translated? Summary { get; init; }
    public Translated? Description { get; init; }

    /// <summary>The description in plain language.</summary>
    public Translated? PlainText { get; init; }
    public IReadOnlyList<string>? Themes { get; init; }
    public IReadOnlyList<string>? TargetGroups { get; init; }
    public IReadOnlyList<string>? HytePriorities { get; init; }

    /// <summary>Codes of the list "core-work" and tags of one's own: "#sururyhmät".</summary>
    public IReadOnlyList<string>? CoreWork { get; init; }
    public IReadOnlyList<Service>? Services { get; init; }
    public IReadOnlyList<string>? Expertise { get; init; }
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>How one gets in and takes part, in the organization's own words.</summary>
    public Translated? Accessibility { get; init; }
    public IReadOnlyList<Contact>? Contacts { get; init; }
    public string? Website { get; init; }
    public IReadOnlyList<FundingSource>? Funding { get; init; }
    public IReadOnlyList<YearlyFigures>? Figures { get; init; }

    /// <summary>The names as a whole. A name that differs from the one there was is the Finnish one written anew, as a patch of it alone does.</summary>
    public Translated WholeName(Translated? before = null)
    {
        var names = Names ?? before ?? new Translated(null);
        return Name is null || Name == before?.For("fi").Words && !names.IsEmpty ? names : names with { Fi = Name.Trim() };
    }
}

/// <param name="Scheme">"FI-YTUNNUS", "FI-YHDREK", "PTV" or "LAHELLA".</param>
sealed record Identifier(string Scheme, string Value)
{
    public const string Business = "FI-YTUNNUS", Register = "FI-YHDREK", Ptv = "PTV", Lahella = "LAHELLA";
    public static readonly IReadOnlyList<string> Schemes = [Business, Register, Ptv, Lahella];

    /// <summary>As it is looked up by: one writing for all who write it.</summary>
    internal string Key => $"{Scheme}:{Mended.Value.ToLowerInvariant()}";

    /// <summary>As people write it: spaces, a hyphen left out and dots between thousands are mended.</summary>
    internal Identifier Mended => Scheme switch
    {
        Business => this with { Value = BusinessId.Mended(Value) },
        Register => this with { Value = string.Concat(Value.Where(c => !char.IsWhiteSpace(c) && c != '.')) },
        _ => this with { Value = Value.Trim() },
    };
}

/// <summary>Who may see a contact: everybody, people of partner organizations, or only the staff.</summary>
enum Visibility { Public, Partners, Staff }

/// <param name="Name">A person's name is never shown to strangers; they see the role.</param>
sealed record Contact(string? Name, string? Role, string? Email, string? Phone, Visibility Visibility);

/// <summary>Where mail reaches it, or where it can be visited.</summary>
sealed record PostalAddress(string Street, string PostalCode, string City)
{
    /// <summary>The same for every way of writing it.</summary>
    internal string Key => Slug.Of($"{Street} {PostalCode}");
}

/// <summary>One thing it offers. Its id lasts, so that others may point at it; a new one gets one when it is saved.</summary>
sealed record Service(Translated Name)
{
    public Guid? Id { get; init; }
    public Translated? Description { get; init; }
    public IReadOnlyList<string>? TargetGroups { get; init; }
    public string? Website { get; init; }
}

/// <param name="Funder">Who gives: "STEA".</param>
/// <param name="Amount">In euros, when it is told.</param>
sealed record FundingSource(string Funder, int? Year = null, decimal? Amount = null, string? Purpose = null);

/// <summary>A year in figures. What is not known is left out.</summary>
/// <param name="BudgetBand">One of <see cref="Bands"/>.</param>
/// <param name="Source">Where the figures come from: "toimintakertomus".</param>
sealed record YearlyFigures(int Year, int? Volunteers = null, int? Staff = null, int? Members = null, int? Clients = null, string? BudgetBand = null, string? Source = null)
{
    public static readonly IReadOnlyList<string> Bands = ["none", "under-10k", "10k-50k", "50k-200k", "200k-1m", "over-1m"];
}
