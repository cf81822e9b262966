namespace Yhdessa.Directory;

/// <summary>The pages of organizations, networks and municipalities, for search engines.</summary>
[OpenToAll]
sealed record DirectoryAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class DirectoryAddressesHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<DirectoryAddresses, IReadOnlyList<PublicAddress>>
{
    public async Task<IReadOnlyList<PublicAddress>> Handle(DirectoryAddresses ask, CancellationToken ct)
    {
        var organizations = await db.Published.AsNoTracking().Select(o => new { o.Slug, o.ModifiedAt }).ToListAsync(ct);
        var networks = await db.Networks.AsNoTracking().Where(n => n.DeletedAt == null).Select(n => new { n.Slug, n.ModifiedAt }).ToListAsync(ct);
        var newest = organizations.Select(o => (DateTimeOffset?)o.ModifiedAt).Max() ?? clock.Now();   // a municipality's page lists its organizations
        var practices = await db.PublishedPractices.OrderBy(p => p.Id).Take(5000).Select(p => new { p.Slug, p.ModifiedAt }).ToListAsync(ct);
        var entries = await db.OpenEntries(Helsinki.Today(clock)).OrderBy(e => e.Id).Take(5000).Select(e => new { e.Id, e.ModifiedAt }).ToListAsync(ct);
        return
        [
            .. practices.Select(p => new PublicAddress($"good-practices/{p.Slug}", p.ModifiedAt)),
            .. entries.Select(e => new PublicAddress($"board/{e.Id}", e.ModifiedAt)),
            .. organizations.Select(o => new PublicAddress($"organizations/{o.Slug}", o.ModifiedAt)),
            .. networks.Select(n => new PublicAddress($"networks/{n.Slug}", n.ModifiedAt)),
            .. Region.Municipalities.Select(m => new PublicAddress($"municipalities/{m.Code}", newest)),
            .. Classifications.Of(Classifications.Themes).Select(t => new PublicAddress($"themes/{t.Code}", newest)),
        ];
    }
}
