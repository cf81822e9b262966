using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>The published organizations in the order of their names, with all their values as bits: what a list is filtered and counted by.</summary>
sealed class OrganizationBoard
{
    readonly Dictionary<Guid, int> rowOf;
    readonly DateTimeOffset[] modifiedAt;
    readonly DateTimeOffset?[] proofAt;
    readonly (bool Mail, bool Link)[] doubts;

    public OrganizationBoard(IReadOnlyList<Row> rows, IEnumerable<(Guid Organization, string Facet, string Code)> marks)
    {
        var ordered = rows.OrderBy(r => r.Names.For("fi").Words, Finnish.Order).ThenBy(r => r.Id.Value).ToList();
        Ids = [.. ordered.Select(r => r.Id)];
        rowOf = ordered.Select((r, i) => (r.Id, i)).ToDictionary(x => x.Id.Value, x => x.i);
        modifiedAt = [.. ordered.Select(r => r.ModifiedAt)];
        proofAt = [.. ordered.Select(r => r.ProofAt)];
        doubts = [.. ordered.Select(r => (r.Bounced, r.Broken))];
        Facets = new FacetBoard(ordered.Count);
        foreach (var (organization, facet, code) in marks)
            if (rowOf.TryGetValue(organization, out var row)) Facets.Mark(row, facet, code);
    }

    public sealed record Row(Id<Organization> Id, Translated Names, DateTimeOffset ModifiedAt, DateTimeOffset? ProofAt, bool Bounced, bool Broken);

    public IReadOnlyList<Id<Organization>> Ids { get; }
    public FacetBoard Facets { get; }

    public Bits RowsOf(IEnumerable<Guid> organizations)
    {
        var rows = new Bits(Ids.Count);
        foreach (var organization in organizations)
            if (rowOf.TryGetValue(organization, out var row)) rows.Add(row);
        return rows;
    }

    /// <summary>The row of an organization on the board, or null where it is not there.</summary>
    public int? RowOf(Guid organization) => rowOf.TryGetValue(organization, out var row) ? row : null;

    /// <summary>How fresh a row is; null when nothing has ever shown that its facts hold.</summary>
    public string? StateOf(int row, FreshnessLimits limits) => proofAt[row] is { } proof ? limits.StateOf(proof, doubts[row].Mail, doubts[row].Link) : null;

    /// <summary>Freshness changes by the clock and not by a commit, so it is looked at anew.</summary>
    public Bits RowsInState(IReadOnlyCollection<string> states, DateTimeOffset now)
    {
        var (rows, limits) = (new Bits(Ids.Count), FreshnessLimits.At(now));
        for (var i = 0; i < proofAt.Length; i++)
            if (proofAt[i] is { } proof && states.Contains(limits.StateOf(proof, doubts[i].Mail, doubts[i].Link))) rows.Add(i);
        return rows;
    }

    public IReadOnlyList<FacetCount> CountStates(Bits among, DateTimeOffset now)
    {
        var limits = FreshnessLimits.At(now);
        return [.. among.Rows().Where(r => proofAt[r] is not null).CountBy(r => limits.StateOf(proofAt[r]!.Value, doubts[r].Mail, doubts[r].Link)).Select(c => new FacetCount(c.Key, c.Value)).OrderByDescending(c => c.Count)];
    }

    public IEnumerable<Id<Organization>> InOrder(Bits rows, string sort, IReadOnlyDictionary<Guid, int>? hits) => (sort switch
    {
        "name" => rows.Rows(),
        "-name" => rows.Rows().Reverse(),
        "modifiedAt" => rows.Rows().OrderBy(r => modifiedAt[r]),
        "-modifiedAt" => rows.Rows().OrderByDescending(r => modifiedAt[r]),
        _ => hits is null ? rows.Rows() : rows.Rows().OrderByDescending(r => hits[Ids[r]]),   // the best answers first, equal ones by name
    }).Select(r => Ids[r]);
}

/// <summary>Keeps the board until somebody has committed a change to an organization or a network, here or on another host.</summary>
sealed class OrganizationBoards : IDisposable
{
    readonly BoardKeeper<OrganizationBoard> keeper = new();

    public async Task<OrganizationBoard> Current(DirectoryDb db, CancellationToken ct) => await keeper.Current(await Stamp(db, ct), () => Read(db, ct), ct);

    /// <summary>
    /// Changes whenever a commit does: a new thing is one more, a changed one has a greater revision. Each part is answered from the end or a
    /// small piece of an index; the sum of all revisions would walk through every row.
    /// </summary>
    static async Task<string> Stamp(DirectoryDb db, CancellationToken ct)
    {
        var now = await db.Organizations.OrderBy(o => o.Id).Select(_ => new
        {
            Organizations = db.Organizations.Count(),
            Revisions = db.Organizations.Where(o => o.Revision > 1).Sum(o => o.Revision),
            Latest = db.Organizations.Max(o => o.ModifiedAt),
            Networks = db.Networks.Count(),
            NetworkRevisions = db.Networks.Sum(n => n.Revision),
            Members = db.Members.Count(),   // the demonstration's own come and go without touching their network
        }).FirstOrDefaultAsync(ct);
        return now is null ? "" : $"{now.Organizations}/{now.Revisions}/{now.Latest.Ticks}/{now.Networks}/{now.NetworkRevisions}/{now.Members}";
    }

    static async Task<OrganizationBoard> Read(DirectoryDb db, CancellationToken ct)
    {
        var rows = await db.Published.AsNoTracking().Select(o => new OrganizationBoard.Row(o.Id, o.Names, o.ModifiedAt, o.ProofAt, o.BouncedOn != null, o.LinkBrokenOn != null)).ToListAsync(ct);
        var marks = await db.Marks.AsNoTracking().Where(m => !OrganizationFacets.Keys.Contains(m.Facet)).Select(m => new { m.OrganizationId, m.Facet, m.Code }).ToListAsync(ct);
        var networks = await db.Members.AsNoTracking().Join(db.Networks.Where(n => n.DeletedAt == null), m => m.NetworkId, n => n.Id, (m, n) => new { m.OrganizationId, n.Slug }).ToListAsync(ct);
        var members = networks.Select(n => n.OrganizationId).ToHashSet();
        var outside = rows.Where(r => !members.Contains(r.Id)).Select(r => (r.Id.Value, OrganizationFacets.Network, OrganizationFacets.NoNetwork));
        return new OrganizationBoard(rows, marks.Select(m => (m.OrganizationId.Value, m.Facet, m.Code)).Concat(networks.Select(n => (n.OrganizationId.Value, OrganizationFacets.Network, n.Slug))).Concat(outside));
    }

    public void Dispose() => keeper.Dispose();
}
