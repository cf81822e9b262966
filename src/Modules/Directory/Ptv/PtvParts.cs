using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory.Ptv;

/// <summary>What organizations and services of the register are made of. Every key of its shapes is there; what nobody knows is null, or a list of nothing.</summary>
static class PtvParts
{
    /// <summary>The register's own limits.</summary>
    public const int LongestName = OrganizationFormRules.LongestName, LongestSummary = OrganizationFormRules.LongestSummary, LongestDescription = OrganizationFormRules.LongestDescription;

    const string TargetGroupList = "http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/";

    public static IEnumerable<(string Language, string Value)> Words(Translated? text)
    {
        if (text?.Fi is { Length: > 0 } fi) yield return ("fi", fi);
        if (text?.Sv is { Length: > 0 } sv) yield return ("sv", sv);
        if (text?.En is { Length: > 0 } en) yield return ("en", en);
    }

    /// <summary>value and language alone.</summary>
    public static IEnumerable<object> Plain(Translated? text) => Words(text).Select(w => new { value = w.Value, language = w.Language });

    /// <summary>With what kind of text it is: "Name", "Description".</summary>
    public static IEnumerable<object> Typed(Translated? text, string type, int longest) => Words(text).Select(w => (object)new { language = w.Language, value = w.Value.Cut(longest), type });

    public static IEnumerable<object> Descriptions(Translated? summary, Translated? description) => [.. Typed(description, "Description", LongestDescription), .. Typed(summary, "Summary", LongestSummary)];

    public static object? Municipality(string? code) => code is not null && Region.Find(code) is { } found ? new { code = found.Code, name = Plain(new Translated(found.Fi, found.Sv)) } : null;

    /// <summary>Where it works, as it has told; where it has its home is another thing.</summary>
    public static string? AreaType(OrganizationAnswer o) => o.RegionWide is true || o.Areas.Count > 0 ? "LimitedType" : null;

    public static IEnumerable<object> Areas(OrganizationAnswer o) => o.RegionWide is true
        ? [new { type = "Region", code = Region.Code, name = Plain(Region.Name), municipalities = Region.Municipalities.Select(m => Municipality(m.Code)) }]
        : o.Areas.Select(a => Region.ParentOf(a) ?? a).Distinct().Select(Region.Find).OfType<Municipality>().Select(m => (object)new { type = "Municipality", code = m.Code, name = Plain(new Translated(m.Fi, m.Sv)), municipalities = new[] { Municipality(m.Code) } });

    public static IEnumerable<object> TargetGroups(IReadOnlyList<string> codes) =>
        Classifications.Of(Classifications.TargetGroups).Where(t => codes.Contains(t.Code) && t.Ptv is not null).DistinctBy(t => t.Ptv).Select(t => (object)new
        {
            name = Plain(t.Name),
            code = t.Ptv,
            ontologyType = (string?)null,
            uri = TargetGroupList + t.Ptv,
            parentId = (string?)null,
            parentUri = t.Ptv!.Split('.') is [var parent, _] ? TargetGroupList + parent : null,
        });

    /// <summary>To the millisecond, as the register writes it.</summary>
    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    public static object Role(object? organization, object? service) => organization is null
        ? new { service, roleType = "Responsible", provisionType = (string?)null, additionalInformation = Nothing }
        : new { organization, roleType = "Responsible", provisionType = (string?)null, additionalInformation = Nothing };

    public static readonly IReadOnlyList<object> Nothing = [];
}
