namespace Yhdessa.Directory;

/// <summary>Who has changed what of a network, and who has joined and left: for those who keep it.</summary>
[Requires(DirectoryModule.Edit)]
sealed record NetworkHistory(string Id, int Page = 1) : IQuery<NetworkHistory.Answer>
{
    public sealed record Answer(NetworkAnswer Network, IReadOnlyList<Entry> Entries, int Page, int Total);

    /// <param name="Organization">Who joined, left, asked or was answered; null when the network itself changed.</param>
    public sealed record Entry(DateTimeOffset At, string? Who, string By, string What, string? Organization, IReadOnlyList<OrganizationHistory.Change> Changes);
}

sealed class NetworkHistoryHandler(DirectoryDb db, ICurrentUser user, ISender sender) : IRequestHandler<NetworkHistory, NetworkHistory.Answer>
{
    static readonly string[] kinds = [nameof(Network), nameof(NetworkMember), nameof(NetworkRequest)];

    public async Task<NetworkHistory.Answer> Handle(NetworkHistory ask, CancellationToken ct)
    {
        var network = await db.NetworkToShow(ask.Id, ct);
        if (!await user.Keeps(network.CoordinatorId, ct)) throw new Forbidden("keeping-network");
        var (subject, page) = (network.Id.ToString(), Math.Clamp(ask.Page, 1, 10_000));
        var all = db.Set<AuditEntry>().AsNoTracking().Where(a => kinds.Contains(a.Kind) && a.Subject.StartsWith(subject));   // a member's subject begins with its network's
        var rows = await all.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Skip((page - 1) * OrganizationHistory.OnPage).Take(OrganizationHistory.OnPage).ToListAsync(ct);
        var people = await Histories.People(rows, sender, ct);
        var organizations = await Names(rows, ct);
        return new(NetworkAnswer.Of(network, []), [.. rows.Select(r => new NetworkHistory.Entry(r.At, Histories.PersonOf(r.Who) is { } id ? people.GetValueOrDefault(id) : null, r.Who.Split(':')[0],
            r.What, OrganizationOf(r) is { } organization ? organizations.GetValueOrDefault(organization) : null, r.Kind == nameof(Network) ? [.. Histories.Changes(r.Changes)] : []))], page, await all.CountAsync(ct));
    }

    static Guid? OrganizationOf(AuditEntry row) => row.Subject.Split('/') is [_, var organization] && Guid.TryParse(organization, out var id) ? id : null;

    async Task<IReadOnlyDictionary<Guid, string>> Names(List<AuditEntry> rows, CancellationToken ct)
    {
        var ids = rows.Select(OrganizationOf).OfType<Guid>().Distinct().Select(i => (Id<Organization>)i).ToList();
        return (await db.Organizations.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Names }).ToListAsync(ct)).ToDictionary(o => o.Id.Value, o => o.Names.ToString());
    }
}
