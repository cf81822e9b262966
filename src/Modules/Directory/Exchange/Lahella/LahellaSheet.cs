using System.Text.Json.Serialization;

namespace Yhdessa.Directory.Exchange;

/// <summary>
/// What Lähellä.fi asks of an organization, in its own language and order: our reading of its public form. Only what everybody sees of the
/// organization is in it.
/// </summary>
sealed record LahellaSheet(IReadOnlyList<string?> Words)
{
    /// <param name="Name">The text's key behind "directory.lahella.field.".</param>
    /// <param name="IsNeeded">Without it the form there cannot be sent.</param>
    public sealed record Field(string Name, bool IsNeeded, Func<Organization, string?> Of);

    public static readonly IReadOnlyList<Field> Fields =
    [
        new("name", true, o => o.Names.For("fi").Words),
        new("summary", true, o => o.Summary?.For("fi").Words),
        new("description", true, o => o.Description?.For("fi").Words),
        new("municipality", true, o => o.HomeMunicipality is { } home ? Region.NameOf(home, "fi") : null),
        new("areas", false, o => o.RegionWide is true ? Region.Name.Fi : Joined(o.Areas, a => Region.NameOf(a, "fi"))),
        new("address", false, o => o.Address is { } a ? $"{a.Street}, {a.PostalCode} {a.City}" : null),
        new("email", true, o => Contact(o, c => c.Email)),
        new("phone", false, o => Contact(o, c => c.Phone)),
        new("website", false, o => o.Website),
        new("targetGroups", true, o => Joined(o.TargetGroups, c => Classifications.Word(Classifications.TargetGroups, c, "fi"))),
        new("themes", true, o => Joined(o.Themes, c => Classifications.Word(Classifications.Themes, c, "fi"))),
        new("activity", true, o => Joined(o.CoreWork, c => Tags.Shown(c, "fi"))),
        new("languages", false, o => Joined(o.Languages, c => Classifications.Word(Classifications.Languages, c, "fi"))),
        new("businessId", false, o => o.BusinessId),
        new("lahellaId", false, o => o.Identifiers.FirstOrDefault(i => i.Scheme == Identifier.Lahella)?.Value),
    ];

    public static LahellaSheet Of(Organization organization) => new([.. Fields.Select(f => f.Of(organization))]);

    [JsonIgnore] public IEnumerable<Field> Missing => Fields.Where((f, i) => f.IsNeeded && Words[i] is null);

    public IEnumerable<Field> ChangedSince(LahellaSheet before) => Fields.Where((_, i) => Words[i] != before.Words.ElementAtOrDefault(i));

    public bool IsSame(LahellaSheet other) => Words.SequenceEqual(other.Words);

    static string? Contact(Organization o, Func<Contact, string?> of) => o.Contacts.Where(c => c.Visibility is Visibility.Public).Select(of).FirstOrDefault(w => w is not null);

    static string? Joined(IReadOnlyList<string> codes, Func<string, string> word) => codes.Count == 0 ? null : string.Join("; ", codes.Select(word));
}
