namespace Yhdessa.Directory;

/// <summary>A new network gets its page. The staff may start any; others one that their own organization coordinates.</summary>
[Requires(DirectoryModule.Edit)]
sealed record StartNetwork : NetworkForm, ICommand<Id<Network>>;

sealed class StartNetworkValidator : AbstractValidator<StartNetwork>
{
    public StartNetworkValidator() => RuleFor(n => n).Custom(NetworkFormRules.Check);
}

sealed class StartNetworkHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<StartNetwork, Id<Network>>
{
    /// <summary>Parts of addresses that mean something else than a network.</summary>
    static readonly string[] taken = ["new", OrganizationFacets.NoNetwork];

    public async Task<Id<Network>> Handle(StartNetwork form, CancellationToken ct)
    {
        if (!user.KeepsNetworks())
        {
            Rule.RequireOf("coordinatorId", form.CoordinatorId is not null, "network-needs-coordinator");
            await user.MustActFor(form.CoordinatorId.Value, ct);
            Rule.RequireOf("kind", form.Kind is null or Network.Other, "network-kind-is-staffs");
        }
        await db.CoordinatorMustBeThere(form.CoordinatorId, ct);
        var (name, slug) = (form.Names!.ToString(), Slug.Of(form.Names!.ToString()));
        var slugs = await db.Networks.Where(n => n.Slug.StartsWith(slug)).Select(n => n.Slug).ToListAsync(ct);
        var network = new Network(Id<Network>.New(), Slug.Free(name, [.. slugs, .. taken]), form);
        if (form.CoordinatorId is { } coordinator) network.Join(coordinator);   // who calls the others together is one of them
        db.Networks.Add(network);
        return network.Id;
    }
}

static class NetworkKeeping
{
    /// <summary>The staff, and a program of the house.</summary>
    public static bool KeepsNetworks(this ICurrentUser user) => user.KeyOrganization is null && user.Has(DirectoryModule.EditAny);

    /// <summary>The staff keep every network, a coordinator organization's people theirs.</summary>
    public static async Task<bool> Keeps(this ICurrentUser user, Id<Organization>? coordinator, CancellationToken ct) =>
        user.KeepsNetworks() || coordinator is { } organization && await user.ActsFor(organization, ct);

    public static async Task<Network> WholeNetwork(this DirectoryDb db, Id<Network> id, CancellationToken ct)
    {
        var network = await db.Networks.Include(n => n.Members).Include(n => n.Requests).AsSplitQuery().SingleOrDefaultAsync(n => n.Id == id, ct) ?? throw new NotFound("network");
        return network.DeletedAt is null ? network : throw new Gone();
    }

    public static async Task<Network> NetworkToKeep(this DirectoryDb db, Id<Network> id, int? seen, ICurrentUser user, CancellationToken ct)
    {
        var network = await db.WholeNetwork(id, ct);
        if (!await user.Keeps(network.CoordinatorId, ct)) throw new Forbidden("keeping-network");
        network.MustBe(seen);
        return network;
    }

    public static async Task CoordinatorMustBeThere(this DirectoryDb db, Id<Organization>? coordinator, CancellationToken ct) =>
        Rule.RequireOf("coordinatorId", coordinator is null || await db.Published.AnyAsync(o => o.Id == coordinator, ct), "unknown-organization");
}
