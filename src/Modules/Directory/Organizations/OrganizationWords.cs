namespace Yhdessa.Directory;

/// <summary>How the directory's codes are said to a reader.</summary>
static class OrganizationWords
{
    public static string Of(Texts t, string facet, string value, string language) => facet switch
    {
        OrganizationFacets.Municipality => Region.NameOf(value, language),
        OrganizationFacets.Freshness => t[$"directory.freshness.{value}"],
        OrganizationFacets.Network when value == OrganizationFacets.NoNetwork => t["directory.network.outside"],
        OrganizationFacets.CoreWork => Tags.Shown(value, language),
        _ when OrganizationFacets.Lists.TryGetValue(facet, out var list) => Classifications.Word(list, value, language),
        _ => value,
    };

    /// <summary>A kind that the source leaves open is said as openly.</summary>
    public static string Kind(Texts t, OrganizationAnswer o, string language) =>
        o.Season is { Kind: "association-or-foundation" or "network-or-service" } season && o.Freshness?.Because == Freshness.Imported ? t[$"directory.kind.{season.Kind}"] : Classifications.Word(Classifications.Kinds, o.Kind, language);

    public static string Color(string kind) => kind switch
    {
        "association" or "civicGroup" => "spruce",
        "company" => "autumn",
        "school" => "heather",
        "publicBody" or "municipality" or "county" => "granite",
        "parish" => "lingon",
        _ => "lake",
    };

    /// <summary>A label inside a sentence: small, unless it begins with an abbreviation.</summary>
    public static string InSentence(string label) => label is [_, var second, ..] && char.IsUpper(second) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    public static string Number(Texts t, string key, int n) => n == 1 ? t[$"{key}.one"] : t[key, n.ToString("N0", System.Globalization.CultureInfo.CurrentCulture)];

    /// <summary>The source by its title, not by its number in the season file, and how the name stands in it.</summary>
    public static string Source(Texts t, string key, string source, string? verbatim) => t[key, SeasonPart.Document(t, source), verbatim ?? ""];
}
