namespace Yhdessa.Directory.Hsds;

/// <summary>The house's lists as taxonomies: ids are made of their names, so they last.</summary>
static class HsdsTerms
{
    static readonly (string Facet, string List)[] lists = [(OrganizationFacets.Theme, Classifications.Themes), (OrganizationFacets.TargetGroup, Classifications.TargetGroups), (OrganizationFacets.HytePriority, Classifications.HytePriorities), (OrganizationFacets.CoreWork, Classifications.CoreWork)];
    static readonly Dictionary<Guid, (string Facet, string Code)> terms = lists.SelectMany(l => Classifications.Of(l.List).Select(t => (Id: TermId(l.List, t.Code), l.Facet, t.Code))).ToDictionary(t => t.Id, t => (t.Facet, t.Code));

    public static IReadOnlyList<string> Lists { get; } = [.. lists.Select(l => l.List)];
    public static string? FacetOf(Guid taxonomy) => lists.FirstOrDefault(l => TaxonomyId(l.List) == taxonomy).Facet;
    public static Guid TaxonomyId(string list) => SeasonId.Of($"hsds-taxonomy/{list}");
    public static Guid TermId(string list, string code) => SeasonId.Of($"hsds-term/{list}/{code}");
    public static (string Facet, string Code)? Find(Guid term) => terms.TryGetValue(term, out var found) ? found : null;
}
