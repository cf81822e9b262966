namespace Yhdessa.Directory;

/// <summary>A network's page for the one who looks: who coordinates it, and what she may do there.</summary>
[OpenToAll]
sealed record NetworkView(string Slug) : IQuery<NetworkView.Answer>
{
    /// <param name="Twin">The network of the same name elsewhere.</param>
    /// <param name="Own">The asker's own organizations, each with how it stands here: "member", "asking" or "outside".</param>
    /// <param name="Asking">Who waits for an answer: for those who keep the network.</param>
    public sealed record Answer(NetworkAnswer Network, bool MayKeep, OrganizationLink? Coordinator, OrganizationLink? ActsAs, NetworkLink? Twin, string? TwinKind, IReadOnlyList<Stand> Own, IReadOnlyList<OrganizationLink> Asking);

    public sealed record Stand(OrganizationLink Organization, string State);
}

sealed class NetworkViewHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<NetworkView, NetworkView.Answer>
{
    public async Task<NetworkView.Answer> Handle(NetworkView ask, CancellationToken ct)
    {
        var network = await db.NetworkToShow(ask.Slug, ct);
        var members = (await db.MembersOf([network.Id], ct))[network.Id].ToList();
        var asking = await db.NetworkRequests.AsNoTracking().Where(r => r.NetworkId == network.Id).Join(db.Published, r => r.OrganizationId, o => o.Id, (r, o) => new { o.Id, o.Slug, o.Names }).ToListAsync(ct);
        var named = await db.Published.AsNoTracking().Where(o => o.Id == network.CoordinatorId || o.Id == network.ActsAs).Select(o => new { o.Id, o.Slug, o.Names }).ToListAsync(ct);
        OrganizationLink? Named(Id<Organization>? id) => named.Find(o => o.Id == id) is { } found ? new(found.Id, found.Slug, found.Names.ToString()) : null;
        var twin = network.SameNameAs is { } other ? await db.Networks.AsNoTracking().Where(n => n.Id == other && n.DeletedAt == null).Select(n => new { n.Id, n.Slug, n.Names, n.Kind }).SingleOrDefaultAsync(ct) : null;
        var mayKeep = user.PersonId is not null && await user.Keeps(network.CoordinatorId, ct);
        return new(NetworkAnswer.Of(network, members), mayKeep, Named(network.CoordinatorId), Named(network.ActsAs), twin is null ? null : new(twin.Id, twin.Slug, twin.Names.ToString()), twin?.Kind,
            await Own([.. members.Select(m => m.Id)], [.. asking.Select(a => a.Id.Value)], ct), mayKeep ? [.. asking.Select(a => new OrganizationLink(a.Id, a.Slug, a.Names.ToString())).OrderBy(a => a.Name, Finnish.Order)] : []);
    }

    async Task<IReadOnlyList<NetworkView.Stand>> Own(HashSet<Guid> members, HashSet<Guid> asking, CancellationToken ct)
    {
        if (user.PersonId is not { } person) return [];
        var mine = db.Rights.Where(r => r.PersonId == person && r.Right != OrganizationRight.Viewer).Select(r => r.OrganizationId);
        var own = await db.Published.AsNoTracking().Where(o => mine.Contains(o.Id)).Select(o => new { o.Id, o.Slug, o.Names }).ToListAsync(ct);
        return [.. own.OrderBy(o => o.Names.ToString(), Finnish.Order).Select(o => new NetworkView.Stand(new(o.Id, o.Slug, o.Names.ToString()), members.Contains(o.Id) ? "member" : asking.Contains(o.Id) ? "asking" : "outside"))];
    }
}
