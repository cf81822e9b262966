using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>Who may be doing the same work side by side: pairs of organizations and pairs of networks, each with what is alike.</summary>
[OpenToAll]
sealed record OverlapList(string? Theme = null, string? Municipality = null) : IQuery<OverlapList.Answer>
{
    public const int Most = 30;

    /// <param name="Total">How many pairs were kept; <see cref="Most"/> of them are told, the most alike first.</param>
    public sealed record Answer(IReadOnlyList<Pair> Pairs, int Total, IReadOnlyList<NetworkPair> Networks);

    /// <param name="Services">Those of the one and those of the other that are alike.</param>
    public sealed record Pair(OrganizationLink One, OrganizationLink Other, IReadOnlyList<string> Themes, IReadOnlyList<string> TargetGroups, IReadOnlyList<string> Municipalities, IReadOnlyList<string> CoreWork, IReadOnlyList<(Translated One, Translated Other)> Services);

    /// <param name="Shared">Members of both; <paramref name="Of"/> those of the smaller.</param>
    public sealed record NetworkPair(NetworkLink One, NetworkLink Other, int Shared, int Of);
}

sealed class OverlapListHandler(DirectoryDb db, OrganizationBoards boards, OverlapBook book) : IRequestHandler<OverlapList, OverlapList.Answer>
{
    sealed record Known(Id<Organization> Id, string Slug, Translated Names, IReadOnlyList<Service> Services)
    {
        public OrganizationLink Link => new(Id, Slug, Names.ToString());
    }

    public async Task<OverlapList.Answer> Handle(OverlapList ask, CancellationToken ct)
    {
        var now = await boards.Current(db, ct);
        var (board, pairs, _, _) = await book.Of(now, db, ct);
        var all = pairs.Where(p => (ask.Theme is null || p.Themes.Contains(ask.Theme)) && (ask.Municipality is null || p.Municipalities.Contains(ask.Municipality))).ToList();
        var shown = all.Take(OverlapList.Most).ToList();
        var ids = shown.SelectMany(p => new[] { board.Ids[p.One], board.Ids[p.Other] }).Distinct().ToList();
        var known = await db.Published.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new Known(o.Id, o.Slug, o.Names, o.Services)).ToDictionaryAsync(o => o.Id, ct);
        return new([.. shown.Where(p => known.ContainsKey(board.Ids[p.One]) && known.ContainsKey(board.Ids[p.Other])).Select(p => Told(p, known[board.Ids[p.One]], known[board.Ids[p.Other]]))], all.Count, await Networks(now, ct));
    }

    static OverlapList.Pair Told(Overlap p, Known one, Known other) => new(one.Link, other.Link, p.Themes, p.TargetGroups, p.Municipalities, p.CoreWork,
        [.. from a in one.Services from b in other.Services where ServiceShape.AreAlike(a.Name, b.Name) select (a.Name, b.Name)]);

    /// <summary>A few dozen networks: each with each.</summary>
    async Task<IReadOnlyList<OverlapList.NetworkPair>> Networks(OrganizationBoard board, CancellationToken ct)
    {
        var networks = await db.Networks.AsNoTracking().Where(n => n.DeletedAt == null).Select(n => new { n.Id, n.Slug, n.Names }).ToDictionaryAsync(n => n.Slug, n => new NetworkLink(n.Id, n.Slug, n.Names.ToString()), ct);
        var members = board.Facets.Of(OrganizationFacets.Network).Where(n => networks.ContainsKey(n.Key)).OrderBy(n => n.Key, StringComparer.Ordinal).ToList();
        var pairs = from i in Enumerable.Range(0, members.Count)
                    from j in Enumerable.Range(i + 1, members.Count - i - 1)
                    let shared = members[i].Value.CountWith(members[j].Value)
                    let of = Math.Min(members[i].Value.Count, members[j].Value.Count)
                    where shared >= 2 && shared * 2 >= of
                    orderby shared descending
                    select new OverlapList.NetworkPair(networks[members[i].Key], networks[members[j].Key], shared, of);
        return [.. pairs.Take(OverlapList.Most)];
    }
}
