using Yhdessa.Search;

namespace Yhdessa.Directory.Hsds;

/// <summary>A page of published organizations in a lasting order, with what HSDS lets one filter by; the filters narrow together.</summary>
[OpenToAll]
sealed record HsdsPage(int Page, int Size) : IQuery<HsdsPage.Answer>
{
    public string? Search { get; init; }
    public Guid? Organization { get; init; }

    /// <summary>The service that an organization's work is told as.</summary>
    public Guid? Service { get; init; }
    public Guid? Term { get; init; }

    /// <summary>Those with any term of this list.</summary>
    public Guid? Taxonomy { get; init; }
    public DateTimeOffset? ModifiedAfter { get; init; }

    internal sealed record Answer(int Total, IReadOnlyList<OrganizationAnswer> Organizations);
}

sealed class HsdsPageHandler(DirectoryDb db, ISearch search, ICurrentUser user, TimeProvider clock) : IRequestHandler<HsdsPage, HsdsPage.Answer>
{
    public async Task<HsdsPage.Answer> Handle(HsdsPage ask, CancellationToken ct)
    {
        var wanted = db.Published.AsNoTracking();
        if (ask.Organization is { } id) wanted = wanted.Where(o => o.Id == (Id<Organization>)id);
        if (ask.ModifiedAfter is { } since) wanted = wanted.Where(o => o.ModifiedAt >= since);
        if (ask.Term is { } term) wanted = HsdsTerms.Find(term) is var (facet, code) ? wanted.Where(o => o.Marks.Any(m => m.Facet == facet && m.Code == code)) : wanted.Where(o => false);
        if (ask.Taxonomy is { } taxonomy) wanted = HsdsTerms.FacetOf(taxonomy) is { } list ? wanted.Where(o => o.Marks.Any(m => m.Facet == list)) : wanted.Where(o => false);
        if (await search.Find(OrganizationFacets.SearchKind, ask.Search, ct) is { } hits)
        {
            Id<Organization>[] found = [.. hits.Keys.Select(k => (Id<Organization>)k)];
            wanted = wanted.Where(o => found.Contains(o.Id));
        }
        if (ask.Service is { } service)
        {
            var all = await wanted.Select(o => o.Id).ToListAsync(ct);   // some thousands of ids: a service's own is made of its organization's
            var its = all.FirstOrDefault(o => HsdsShape.ServiceOf(o) == service);
            wanted = wanted.Where(o => o.Id == its);
        }
        var total = await wanted.CountAsync(ct);
        var page = await wanted.OrderBy(o => o.Id).Skip((ask.Page - 1) * ask.Size).Take(ask.Size).ToListAsync(ct);
        var (shown, now) = (ContactSight.Of(user, mayEdit: false), clock.Now());
        return new(total, page.ConvertAll(o => OrganizationAnswer.Of(o, [], shown, now)));
    }
}

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
