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
        return
        [
            .. organizations.Select(o => new PublicAddress($"organizations/{o.Slug}", o.ModifiedAt)),
            .. networks.Select(n => new PublicAddress($"networks/{n.Slug}", n.ModifiedAt)),
            .. Region.Municipalities.Select(m => new PublicAddress($"municipalities/{m.Code}", newest)),
            .. Classifications.Of(Classifications.Themes).Select(t => new PublicAddress($"themes/{t.Code}", newest)),
        ];
    }
}
