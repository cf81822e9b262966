using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>By what an organization is filtered and found.</summary>
static class OrganizationFacets
{
    public const string SearchKind = "organization";
    public const string Municipality = "municipality", Theme = "theme", TargetGroup = "targetGroup", HytePriority = "hytePriority", Kind = "kind", Network = "network", CoreWork = "coreWork", Freshness = "freshness";

    /// <summary>The network of those who are in none.</summary>
    public const string NoNetwork = "none";

    /// <summary>Keys that are looked up and not filtered by. An identifier is one record's alone: the database sees to that.</summary>
    public const string Identifier = "identifier", Service = "service", Place = "place", Site = "site";
    public static readonly string[] Keys = [Identifier, Service, Place, Site];

    /// <summary>The facet's classification, where its values come from one.</summary>
    public static readonly IReadOnlyDictionary<string, string> Lists = new Dictionary<string, string>
    {
        [Theme] = Classifications.Themes,
        [TargetGroup] = Classifications.TargetGroups,
        [HytePriority] = Classifications.HytePriorities,
        [CoreWork] = Classifications.CoreWork,
        [Kind] = Classifications.Kinds,
    };

    public static IEnumerable<(string Facet, string Code)> Of(Organization o) =>
    [
        (Kind, o.Kind),
        .. Places(o).Distinct().Select(p => (Municipality, p)),
        .. o.Themes.Select(t => (Theme, t)),
        .. o.TargetGroups.Select(t => (TargetGroup, t)),
        .. o.HytePriorities.Select(t => (HytePriority, t)),
        .. o.CoreWork.Select(t => (CoreWork, t)),
        .. o.DeletedAt is null && o.Status is not (OrganizationStatus.Alias or OrganizationStatus.Unconfirmed) ? KeysOf(o) : [],
    ];

    static IEnumerable<(string, string)> KeysOf(Organization o) =>
    [
        .. o.Identifiers.Select(i => (Identifier, i.Key)),
        .. o.ServiceIds.Select(s => (Service, s.ToString())),
        .. o.Address is { } address ? [(Place, address.Key)] : Array.Empty<(string, string)>(),
        .. SiteKey(o.Website) is { } site ? [(Site, site)] : Array.Empty<(string, string)>(),
    ];

    /// <summary>"https://www.esimerkki.fi/" and "http://esimerkki.fi" are one site.</summary>
    public static string? SiteKey(string? website)
    {
        if (!Uri.TryCreate(website, UriKind.Absolute, out var site)) return null;
        var key = (site.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? site.Host[4..] : site.Host).ToLowerInvariant() + site.AbsolutePath.TrimEnd('/').ToLowerInvariant();
        return key.Length <= OrganizationMark.LongestCode ? key : null;
    }

    /// <summary>Where it works: its home, its areas, a former municipality's present one too, and everywhere when it works in the whole region.</summary>
    static IEnumerable<string> Places(Organization o)
    {
        if (o.HomeMunicipality is { } home) yield return home;
        foreach (var area in o.Areas)
        {
            yield return area;
            if (Region.ParentOf(area) is { } parent) yield return parent;
        }
        if (o.RegionWide is true)
            foreach (var municipality in Region.Municipalities) yield return municipality.Code;
    }

    public static IEnumerable<string> PlacesOf(OrganizationAnswer o) => o.RegionWide is true ? Region.Municipalities.Select(m => m.Code) : o.Areas.Prepend(o.HomeMunicipality!).Where(a => a is not null).Distinct();

    public static IEnumerable<SearchText> Words(Organization o) =>
    [
        .. SearchText.Names(o.Names),
        SearchText.Name(o.Season?.NameVerbatim),
        .. (o.Season?.AlsoKnownAs ?? []).Concat(o.JoinedNames).Select(SearchText.Name),
        .. o.Marks.Where(m => m.Facet == Municipality).Select(m => SearchText.Topic($"{Region.NameOf(m.Code, "fi")} {Region.NameOf(m.Code, "sv")}")),
        .. o.Marks.Where(m => Lists.ContainsKey(m.Facet)).SelectMany(m => Texts.Languages.Select(l => SearchText.Topic(Classifications.Word(Lists[m.Facet], m.Code, l)) with { Language = l })),
        .. o.Services.SelectMany(s => SearchText.Topics(s.Name)).Concat(o.Expertise.Select(SearchText.Topic)),
        .. o.Services.Select(s => s.Description).Concat([o.Summary, o.Description, o.PlainText]).SelectMany(SearchText.Bodies),
        new SearchText(o.BusinessId, 8),
    ];
}
