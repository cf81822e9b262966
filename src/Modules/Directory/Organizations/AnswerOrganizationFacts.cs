using Yhdessa.Contracts.Directory;
using Yhdessa.Search;

namespace Yhdessa.Directory;

sealed class AnswerOrganizationFacts(DirectoryDb db) : IRequestHandler<OrganizationFacts, IReadOnlyDictionary<Guid, OrganizationFact>>
{
    public async Task<IReadOnlyDictionary<Guid, OrganizationFact>> Handle(OrganizationFacts request, CancellationToken ct)
    {
        var ids = request.Ids.Select(i => (Id<Organization>)i).ToList();
        if (ids.Count == 0) return new Dictionary<Guid, OrganizationFact>();
        var found = await db.Organizations.Where(o => ids.Contains(o.Id)).Facts().ToListAsync(ct);
        var survivors = found.Where(f => f.AliasOf is not null).Select(f => f.AliasOf!.Value).ToList();
        var lives = survivors.Count == 0 ? [] : await db.Organizations.Where(o => survivors.Contains(o.Id)).Facts().ToDictionaryAsync(f => f.Id, ct);
        return found.ToDictionary(f => f.Id.Value, f => (f.AliasOf is { } into && lives.TryGetValue(into, out var life) ? life : f).Told);
    }
}

sealed class AnswerOrganizationThemes(DirectoryDb db) : IRequestHandler<OrganizationThemes, IReadOnlyDictionary<Guid, IReadOnlyList<string>>>
{
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<string>>> Handle(OrganizationThemes request, CancellationToken ct)
    {
        var ids = request.Ids.Select(i => (Id<Organization>)i).ToList();
        var told = ids.Count == 0 ? [] : await db.Organizations.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Themes }).ToListAsync(ct);
        return told.Where(o => o.Themes.Count > 0).ToDictionary(o => o.Id.Value, o => o.Themes);
    }
}

sealed class AnswerOrganizationsOf(DirectoryDb db) : IRequestHandler<OrganizationsOf, IReadOnlyList<OrganizationFact>>
{
    public async Task<IReadOnlyList<OrganizationFact>> Handle(OrganizationsOf request, CancellationToken ct)
    {
        var mine = db.Rights.Where(r => r.PersonId == request.PersonId && r.Right != OrganizationRight.Viewer).Select(r => r.OrganizationId);
        var found = await db.Published.Where(o => mine.Contains(o.Id)).Facts().ToListAsync(ct);
        return [.. found.Select(f => f.Told).OrderBy(f => f.Name, Finnish.Order)];
    }
}

sealed class AnswerOrganizationSuggestions(DirectoryDb db, ISearch search) : IRequestHandler<OrganizationSuggestions, IReadOnlyList<OrganizationFact>>
{
    public async Task<IReadOnlyList<OrganizationFact>> Handle(OrganizationSuggestions request, CancellationToken ct)
    {
        if (await search.Find(OrganizationFacets.SearchKind, request.Text, ct) is not { Count: > 0 } hits) return [];
        var best = hits.OrderByDescending(h => h.Value).ThenBy(h => h.Key).Take(10).Select(h => (Id<Organization>)h.Key).ToList();
        var found = await db.Published.Where(o => best.Contains(o.Id)).Facts().ToListAsync(ct);
        return [.. found.OrderByDescending(f => hits[f.Id]).ThenBy(f => f.Told.Name, Finnish.Order).Select(f => f.Told)];
    }
}

sealed record Fact(Id<Organization> Id, Id<Organization>? AliasOf, Translated Names, string Slug, string Kind, string? Home, bool? RegionWide, bool Published)
{
    public OrganizationFact Told => new(Id, Names.For("fi").Words, Slug, Kind, Home, RegionWide) { Published = Published };
}

static class FactRows
{
    public static IQueryable<Fact> Facts(this IQueryable<Organization> organizations) =>
        organizations.AsNoTracking().Select(o => new Fact(o.Id, o.AliasOf, o.Names, o.Slug, o.Kind, o.HomeMunicipality, o.RegionWide, o.Status == OrganizationStatus.Published && o.DeletedAt == null));
}

/// <summary>The Finnish order of names, on every database alike.</summary>
static class Finnish
{
    public static readonly StringComparer Order = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("fi-FI"), ignoreCase: true);
}
