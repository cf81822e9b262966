namespace Yhdessa.Directory;

/// <summary>What the staff see of networks beside the public list: who waits for an answer, and what is in the bin.</summary>
[Requires(DirectoryModule.Review)]
sealed record NetworkDesk : IQuery<NetworkDesk.Answer>
{
    const int Most = 100;
    public static int MostRows => Most;

    public sealed record Answer(IReadOnlyList<Row> Networks, IReadOnlyList<Asking> Requests, IReadOnlyList<Thrown> Bin);

    public sealed record Row(Guid Id, string Slug, string Name, string Kind, int Members, string? Coordinator);

    public sealed record Asking(Guid Network, string Slug, string Name, Guid Organization, string OrganizationSlug, string OrganizationName, DateTimeOffset At);

    public sealed record Thrown(Guid Id, string Name, DateTimeOffset At);
}

sealed class NetworkDeskHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<NetworkDesk, NetworkDesk.Answer>
{
    public async Task<NetworkDesk.Answer> Handle(NetworkDesk ask, CancellationToken ct)
    {
        var rows = await db.Networks.AsNoTracking().Where(n => n.DeletedAt == null)
            .Select(n => new { n.Id, n.Slug, n.Names, n.Kind, Members = n.Members.Count, Coordinator = db.Published.Where(o => o.Id == n.CoordinatorId).Select(o => o.Names).FirstOrDefault() }).ToListAsync(ct);
        var asking = await db.NetworkRequests.AsNoTracking().OrderBy(r => r.AskedAt).Take(NetworkDesk.MostRows)
            .Join(db.Networks.Where(n => n.DeletedAt == null), r => r.NetworkId, n => n.Id, (r, n) => new { r, n.Slug, n.Names })
            .Join(db.Published, r => r.r.OrganizationId, o => o.Id, (r, o) => new { r.r.NetworkId, r.r.AskedAt, r.Slug, r.Names, o.Id, OrganizationSlug = o.Slug, OrganizationNames = o.Names }).ToListAsync(ct);
        var monthAgo = clock.Now().AddDays(-OrganizationBin.Days);
        var thrown = await db.Networks.AsNoTracking().Where(n => n.DeletedAt > monthAgo).OrderByDescending(n => n.DeletedAt).Take(NetworkDesk.MostRows).Select(n => new { n.Id, n.Names, n.DeletedAt }).ToListAsync(ct);
        return new(
            [.. rows.Select(r => new NetworkDesk.Row(r.Id, r.Slug, r.Names.ToString(), r.Kind, r.Members, r.Coordinator?.ToString())).OrderBy(r => r.Name, Finnish.Order)],
            [.. asking.OrderBy(a => a.AskedAt).Select(a => new NetworkDesk.Asking(a.NetworkId, a.Slug, a.Names.ToString(), a.Id, a.OrganizationSlug, a.OrganizationNames.ToString(), a.AskedAt))],
            [.. thrown.Select(t => new NetworkDesk.Thrown(t.Id, t.Names.ToString(), t.DeletedAt!.Value))]);
    }
}

/// <summary>How many organizations wait for an answer from networks that nobody but the staff keeps.</summary>
[Requires(DirectoryModule.Review)]
sealed record NetworkRequestCount : IQuery<int>;

sealed class NetworkRequestCountHandler(DirectoryDb db) : IRequestHandler<NetworkRequestCount, int>
{
    public Task<int> Handle(NetworkRequestCount ask, CancellationToken ct) => db.NetworkRequests.CountAsync(r => db.Networks.Any(n => n.Id == r.NetworkId && n.DeletedAt == null && n.CoordinatorId == null), ct);
}
