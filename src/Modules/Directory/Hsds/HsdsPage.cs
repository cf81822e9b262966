using Yhdessa.Search;

namespace Yhdessa.Directory.Hsds;

/// <summary>A page of published organizations, or of their services, in a lasting order, with what HSDS lets one filter by; the filters narrow together.</summary>
[OpenToAll]
sealed record HsdsPage(int Page, int Size) : IQuery<HsdsPage.Answer>
{
    public string? Search { get; init; }
    public Guid? Organization { get; init; }

    /// <summary>A row for each service instead of each organization.</summary>
    public bool ByService { get; init; }
    public Guid? Service { get; init; }
    public Guid? Term { get; init; }

    /// <summary>Those with any term of this list.</summary>
    public Guid? Taxonomy { get; init; }
    public DateTimeOffset? ModifiedAfter { get; init; }

    internal sealed record Answer(int Total, IReadOnlyList<Row> Rows);

    /// <param name="Service">Which of its services, when they are asked for.</param>
    internal sealed record Row(OrganizationAnswer Organization, Guid Service);
}

sealed class HsdsPageHandler(DirectoryDb db, ISearch search, TimeProvider clock) : IRequestHandler<HsdsPage, HsdsPage.Answer>
{
    public async Task<HsdsPage.Answer> Handle(HsdsPage ask, CancellationToken ct)
    {
        var wanted = await Wanted(ask, ct);
        if (!ask.ByService)
        {
            var organizations = await wanted.OrderBy(o => o.Id).Skip((ask.Page - 1) * ask.Size).Take(ask.Size).ToListAsync(ct);
            return new(await wanted.CountAsync(ct), organizations.ConvertAll(o => new HsdsPage.Row(Told(o), default)));
        }
        var services = db.Marks.Where(m => m.Facet == OrganizationFacets.Service).Join(wanted, m => m.OrganizationId, o => o.Id, (m, o) => new { m.Code, o.Id });
        if (ask.Service is { } one && one.ToString() is var code) services = services.Where(s => s.Code == code);
        var page = await services.OrderBy(s => s.Id).ThenBy(s => s.Code).Skip((ask.Page - 1) * ask.Size).Take(ask.Size).ToListAsync(ct);
        List<Id<Organization>> ids = [.. page.Select(s => s.Id).Distinct()];
        var theirs = (await db.Organizations.AsNoTracking().Where(o => ids.Contains(o.Id)).ToListAsync(ct)).ToDictionary(o => o.Id, Told);
        return new(await services.CountAsync(ct), page.ConvertAll(s => new HsdsPage.Row(theirs[s.Id], Guid.Parse(s.Code))));
    }

    OrganizationAnswer Told(Organization o) => OrganizationAnswer.Of(o, [], ContactSight.Public, clock.Now());

    async Task<IQueryable<Organization>> Wanted(HsdsPage ask, CancellationToken ct)
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
        return wanted;
    }
}

/// <summary>Where a record that was joined into another, or its service, is now; null for one that never was.</summary>
[OpenToAll]
sealed record HsdsSurvivor(Guid Id, bool AsService) : IQuery<Guid?>;

sealed class HsdsSurvivorHandler(DirectoryDb db) : IRequestHandler<HsdsSurvivor, Guid?>
{
    public async Task<Guid?> Handle(HsdsSurvivor ask, CancellationToken ct)
    {
        var joined = await db.Organizations.AsNoTracking().Where(o => o.AliasOf != null).Select(o => new { o.Id, o.AliasOf }).ToListAsync(ct);   // a few
        var survivor = joined.Find(o => (ask.AsService ? HsdsShape.ServiceOf(o.Id) : o.Id.Value) == ask.Id)?.AliasOf;
        if (survivor is null || !ask.AsService) return survivor;
        var service = await db.Marks.Where(m => m.OrganizationId == survivor && m.Facet == OrganizationFacets.Service).OrderBy(m => m.Code).Select(m => m.Code).FirstOrDefaultAsync(ct);
        return service is null ? null : Guid.Parse(service);
    }
}
