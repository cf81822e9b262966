namespace Yhdessa.Directory;

/// <summary>
/// Who belongs to which network of the season no source tells. So that networks have something to show, some of the demonstration's own organizations
/// are members for show: each membership is marked and shown so. Nothing is made up of what an organization itself is or does.
/// </summary>
[Requires(DirectoryModule.Import)]
sealed record LoadDemoNetworks : ICommand<JobReport>;

sealed class LoadDemoNetworksHandler(DirectoryDb db) : IRequestHandler<LoadDemoNetworks, JobReport>
{
    public const string Mark = LoadDemoSharedHandler.Mark;

    static readonly (string Network, string[] Members)[] made =
    [
        ("yfnet-mieli-paihde", ["org-mente", "org-finfami", "org-eskot", "org-avainsaatio"]),
        ("jnk-mieli-paihde", ["org-mente", "org-finfami", "org-dila"]),
        ("yfnet-vammais", ["org-lskvt", "org-valoisa-koti"]),
        ("jnk-potilas-vammais", ["org-lskvt", "org-olka"]),
        ("jnk-tyollisyys-maahanmuutto", ["org-dila", "org-harjulan-setlementti", "org-verso"]),
        ("yfnet-kulttuuri", ["org-painovoima", "org-urkuviikot"]),
        ("jnk-liikunta", ["org-phlu"]),
    ];

    public async Task<JobReport> Handle(LoadDemoNetworks wish, CancellationToken ct)
    {
        if (await db.Members.AnyAsync(m => m.Mark == Mark, ct)) return new(0, "demo networks");
        var rows = made.SelectMany(n => n.Members.Select(m => (Network: (Id<Network>)SeasonId.Of(n.Network), Organization: (Id<Organization>)SeasonId.Of(m)))).ToList();
        var networks = await db.Networks.Where(n => n.DeletedAt == null && n.Source != null).Select(n => n.Id).ToListAsync(ct);
        var asked = rows.Select(r => r.Organization).Distinct().ToList();
        var organizations = await db.Published.Where(o => asked.Contains(o.Id)).Select(o => o.Id).ToListAsync(ct);
        var known = await db.Members.Where(m => asked.Contains(m.OrganizationId)).Select(m => new { m.NetworkId, m.OrganizationId }).ToListAsync(ct);
        var fit = rows.Where(r => networks.Contains(r.Network) && organizations.Contains(r.Organization) && !known.Exists(k => k.NetworkId == r.Network && k.OrganizationId == r.Organization)).ToList();
        foreach (var (network, organization) in fit) db.Members.Add(new() { NetworkId = network, OrganizationId = organization, Mark = Mark });
        return new(fit.Count, "demo networks");
    }
}

/// <summary>Takes the memberships for show away; who has joined in earnest stays.</summary>
[Requires(DirectoryModule.Import)]
sealed record RemoveDemoNetworks : ICommand<JobReport>;

sealed class RemoveDemoNetworksHandler(DirectoryDb db) : IRequestHandler<RemoveDemoNetworks, JobReport>
{
    public async Task<JobReport> Handle(RemoveDemoNetworks wish, CancellationToken ct)
    {
        var made = await db.Members.Where(m => m.Mark == LoadDemoNetworksHandler.Mark).ToListAsync(ct);
        db.Members.RemoveRange(made);
        return new(made.Count, "demo networks");
    }
}
