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
    public bool? RegionWide { get; init; }
    public Translated? Summary { get; init; }
    public Translated? Description { get; init; }

    /// <summary>The description in plain language.</summary>
    public Translated? PlainText { get; init; }
    public IReadOnlyList<string>? Themes { get; init; }
    public IReadOnlyList<string>? TargetGroups { get; init; }
    public IReadOnlyList<string>? HytePriorities { get; init; }
    public IReadOnlyList<string>? CoreWork { get; init; }
    public IReadOnlyList<string>? Services { get; init; }
    public IReadOnlyList<string>? Expertise { get; init; }
    public IReadOnlyList<string>? Languages { get; init; }
    public IReadOnlyList<Contact>? Contacts { get; init; }
    public string? Website { get; init; }

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
    public const string Business = "FI-YTUNNUS";
    public static readonly IReadOnlyList<string> Schemes = [Business, "FI-YHDREK", "PTV", "LAHELLA"];
}

/// <summary>Who may see a contact: everybody, signed-in partners, or only the staff.</summary>
enum Visibility { Public, Partners, Staff }

/// <param name="Name">A person's name is never shown to strangers; they see the role.</param>
sealed record Contact(string? Name, string? Role, string? Email, string? Phone, Visibility Visibility);
