using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>A network as the API and its page show it.</summary>
sealed record NetworkAnswer(Guid Id, string Slug, string Name, Translated Names, string Kind, IReadOnlyList<string> Themes) : Versioned
{
    public Translated? Purpose { get; init; }
    public IReadOnlyList<string> TargetGroups { get; init; } = [];
    public bool? OpenToAll { get; init; }

    /// <summary>When it meets, in its own words.</summary>
    public Translated? Rhythm { get; init; }

    /// <summary>The organization whose people keep it.</summary>
    public Guid? CoordinatorId { get; init; }
    public IReadOnlyList<OrganizationLink> Members { get; init; } = [];

    /// <summary>The network of the same name elsewhere: linked, not the same.</summary>
    public Guid? SameNameAs { get; init; }

    /// <summary>The organization by which it acts.</summary>
    public Guid? OrganizationId { get; init; }
    public string? Source { get; init; }
    [System.Text.Json.Serialization.JsonIgnore] public string? NameVerbatim { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public static NetworkAnswer Of(Network n, IReadOnlyList<OrganizationLink> members) => new(n.Id, n.Slug, n.Names.For("fi").Words, n.Names, n.Kind, n.Themes)
    {
        Purpose = n.Purpose,
        TargetGroups = n.TargetGroups,
        OpenToAll = n.OpenToAll,
        Rhythm = n.Rhythm,
        CoordinatorId = n.CoordinatorId,
        Members = members,
        SameNameAs = n.SameNameAs,
        OrganizationId = n.ActsAs,
        Source = n.Source,
        NameVerbatim = n.NameVerbatim,
        CreatedAt = n.CreatedAt,
        ModifiedAt = n.ModifiedAt,
        Revision = n.Revision,
    };
}

sealed record OrganizationLink(Guid Id, string Slug, string Name)
{
    /// <summary>The demonstration's own: that it belongs here is made up.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)] public bool IsExample { get; init; }
}

[OpenToAll]
sealed record NetworkList : ListQuery<NetworkAnswer>
{
    public string? Q { get; init; }
    public IReadOnlyList<string> Kind { get; init; } = [];
    public IReadOnlyList<string> Theme { get; init; } = [];
    public IReadOnlyList<string> TargetGroup { get; init; } = [];
}

sealed class NetworkListHandler(DirectoryDb db, ISearch search) : IRequestHandler<NetworkList, Listed<NetworkAnswer>>
{
    public async Task<Listed<NetworkAnswer>> Handle(NetworkList ask, CancellationToken ct)
    {
        var hits = await search.Find("network", ask.Q, ct);
        if (ask.ModifiedAfter is not null || ask.Cursor is not null) return await ask.Answer(db, db.Networks, db.Networks.Where(n => n.DeletedAt == null), n => NetworkAnswer.Of(n, Array.Empty<OrganizationLink>()), new Sorts<Network> { ["modifiedAt"] = n => n.ModifiedAt }, ct);
        var all = await db.Networks.AsNoTracking().Where(n => n.DeletedAt == null).ToListAsync(ct);   // a few dozen
        var members = await db.MembersOf([.. all.Select(n => n.Id)], ct);
        var chosen = all
            .Where(n => hits is null || hits.ContainsKey(n.Id))
            .Where(n => ask.Kind.Count == 0 || ask.Kind.Contains(n.Kind))
            .Where(n => ask.Theme.Count == 0 || ask.Theme.Intersect(n.Themes).Any())
            .Where(n => ask.TargetGroup.Count == 0 || ask.TargetGroup.Intersect(n.TargetGroups).Any())
            .OrderBy(n => n.Names.For("fi").Words, Finnish.Order).ThenBy(n => n.Kind, StringComparer.Ordinal)
            .Select(n => NetworkAnswer.Of(n, [.. members[n.Id]])).ToList();
        return (ask with { Sort = null }).Answer(ask.Sort is { Keys: [{ Key: "name", Down: true }] } ? chosen.AsEnumerable().Reverse().ToList() : chosen);
    }
}

/// <summary>One network by its id or the last part of its address.</summary>
[OpenToAll]
sealed record OneNetwork(string Id) : IQuery<NetworkAnswer>;

sealed class OneNetworkHandler(DirectoryDb db) : IRequestHandler<OneNetwork, NetworkAnswer>
{
    public async Task<NetworkAnswer> Handle(OneNetwork ask, CancellationToken ct)
    {
        var network = await db.NetworkToShow(ask.Id, ct);
        return NetworkAnswer.Of(network, [.. (await db.MembersOf([network.Id], ct))[network.Id]]);
    }
}

static class Membership
{
    /// <summary>The networks that know an organization as a member, a coordinator, a newcomer or by which they act.</summary>
    public static Task<List<Network>> NetworksThatName(this DirectoryDb db, Id<Organization> organization, CancellationToken ct) => db.Networks.Include(n => n.Members).Include(n => n.Requests).AsSplitQuery()
        .Where(n => n.ActsAs == organization || n.CoordinatorId == organization || n.Members.Any(m => m.OrganizationId == organization) || n.Requests.Any(r => r.OrganizationId == organization)).ToListAsync(ct);

    public static async Task<Network> NetworkToShow(this DirectoryDb db, string idOrSlug, CancellationToken ct)
    {
        var id = (Id<Network>)(Guid.TryParse(idOrSlug, out var guid) ? guid : Guid.Empty);
        var network = await db.Networks.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id || n.Slug == idOrSlug, ct) ?? throw new NotFound("network");
        return network.DeletedAt is null ? network : throw new Gone();
    }

    public static async Task<ILookup<Id<Network>, OrganizationLink>> MembersOf(this DirectoryDb db, IReadOnlyList<Id<Network>> networks, CancellationToken ct)
    {
        var rows = await db.Members.AsNoTracking().Where(m => networks.Contains(m.NetworkId))
            .Join(db.Published, m => m.OrganizationId, o => o.Id, (m, o) => new { m.NetworkId, m.Mark, o.Id, o.Slug, o.Names }).ToListAsync(ct);
        return rows.OrderBy(r => r.Names.For("fi").Words, Finnish.Order).ToLookup(r => r.NetworkId, r => new OrganizationLink(r.Id, r.Slug, r.Names.For("fi").Words) { IsExample = r.Mark is not null });
    }
}
