namespace Yhdessa.Directory;

static class OrganizationAnswers
{
    /// <summary>The organizations of one page in the order asked for, in two reads; of contacts what is for everybody, since nobody writes down who reads a list.</summary>
    public static async Task<IReadOnlyList<OrganizationAnswer>> Answers(this DirectoryDb db, IReadOnlyList<Id<Organization>> page, DateTimeOffset now, CancellationToken ct)
    {
        if (page.Count == 0) return [];
        var organizations = await db.Organizations.AsNoTracking().Where(o => page.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        var networks = await db.NetworksOf(page, ct);
        return [.. page.Where(organizations.ContainsKey).Select(id => OrganizationAnswer.Of(organizations[id], [.. networks[id]], ContactSight.Public, now))];
    }

    public static async Task<ILookup<Id<Organization>, NetworkLink>> NetworksOf(this DirectoryDb db, IReadOnlyList<Id<Organization>> organizations, CancellationToken ct)
    {
        var rows = await db.Members.AsNoTracking().Where(m => organizations.Contains(m.OrganizationId))
            .Join(db.Networks.Where(n => n.DeletedAt == null), m => m.NetworkId, n => n.Id, (m, n) => new { m.OrganizationId, m.Mark, n.Id, n.Slug, n.Names }).ToListAsync(ct);
        return rows.ToLookup(r => r.OrganizationId, r => new NetworkLink(r.Id, r.Slug, r.Names.For("fi").Words) { IsExample = r.Mark is not null });
    }

    public static async Task<IReadOnlyList<NetworkLink>> NetworksOf(this DirectoryDb db, Id<Organization> organization, CancellationToken ct)
    {
        var networks = new List<NetworkLink>();
        await foreach (var (network, mark) in ofOne(db, organization).WithCancellation(ct)) networks.Add(new(network.Id, network.Slug, network.Names.For("fi").Words) { IsExample = mark is not null });
        return networks;
    }

    sealed record Joined(Network Network, string? Mark);

    static readonly Func<DirectoryDb, Id<Organization>, IAsyncEnumerable<Joined>> ofOne = EF.CompileAsyncQuery((DirectoryDb db, Id<Organization> organization) =>
        db.Members.Where(m => m.OrganizationId == organization).Join(db.Networks.AsNoTracking().Where(n => n.DeletedAt == null), m => m.NetworkId, n => n.Id, (m, n) => new Joined(n, m.Mark)));
}
