namespace Yhdessa.Directory;

/// <summary>Records in the register that may be of one organization, the likeliest first, without those somebody has said to be different.</summary>
[Requires(DirectoryModule.Review)]
sealed record TwinList : IQuery<TwinList.Answer>
{
    public const int Most = 100;

    /// <param name="More">There are more than are shown.</param>
    public sealed record Answer(IReadOnlyList<Pair> Pairs, bool More);
    public sealed record Pair(Record One, Record Other, string Because);
    public sealed record Record(Guid Id, string Slug, string Name, string? HomeMunicipality);
}

/// <summary>How many such pairs wait, for the first staff page.</summary>
[Requires(DirectoryModule.Review)]
sealed record TwinCount : IQuery<int>;

sealed class TwinListHandler(DirectoryDb db, NameBooks books) : IRequestHandler<TwinList, TwinList.Answer>, IRequestHandler<TwinCount, int>
{
    public async Task<int> Handle(TwinCount ask, CancellationToken ct) => (await Waiting(ct)).Count;

    public async Task<TwinList.Answer> Handle(TwinList ask, CancellationToken ct)
    {
        var waiting = await Waiting(ct);
        var shown = waiting.Take(TwinList.Most).ToList();
        List<Id<Organization>> ids = [.. shown.SelectMany(p => new[] { p.One, p.Other }).Distinct().Select(i => (Id<Organization>)i)];
        var records = await db.StandingRecords(ids, ct);
        return new([.. shown.Where(p => records.ContainsKey(p.One) && records.ContainsKey(p.Other)).Select(p => new TwinList.Pair(records[p.One], records[p.Other], p.Because))], waiting.Count > shown.Count);
    }

    async Task<List<(Guid One, Guid Other, string Because)>> Waiting(CancellationToken ct)
    {
        var alike = (await books.Pairs(db, ct)).Select(p => (p.One, p.Other, Because: "name"));
        var different = (await db.NotTwins.AsNoTracking().Select(t => new { t.One, t.Other }).ToListAsync(ct)).Select(t => (t.One.Value, t.Other.Value)).ToHashSet();
        return [.. (await SameKeys(ct)).Concat(alike).DistinctBy(p => (p.One, p.Other)).Where(p => !different.Contains((p.One, p.Other)))];
    }

    /// <summary>The same address or website. A key that many share is a common house or a common site, and tells nothing.</summary>
    async Task<List<(Guid One, Guid Other, string Because)>> SameKeys(CancellationToken ct)
    {
        const int together = 3, keys = 500;
        string[] facets = [OrganizationFacets.Place, OrganizationFacets.Site];
        var shared = db.Marks.Where(m => facets.Contains(m.Facet)).GroupBy(m => new { m.Facet, m.Code }).Where(g => g.Count() > 1 && g.Count() <= together).Select(g => g.Key).OrderBy(k => k.Code).Take(keys);
        var rows = await db.Marks.AsNoTracking().Join(shared, m => new { m.Facet, m.Code }, k => k, (m, k) => new { m.Facet, m.Code, m.OrganizationId }).ToListAsync(ct);
        return [.. rows.GroupBy(r => (r.Facet, r.Code)).SelectMany(g => Two([.. g.Select(r => r.OrganizationId)]).Select(p => (p.One.Value, p.Other.Value, LikelyTwins.Because(g.Key.Facet))))];
    }

    static IEnumerable<(Id<Organization> One, Id<Organization> Other)> Two(IReadOnlyList<Id<Organization>> ids) =>
        ids.SelectMany((a, i) => ids.Skip(i + 1).Select(b => NotTwin.Ordered(a, b)));
}

static class StandingRecord
{
    /// <summary>Those of the records that are neither in the bin nor another's name.</summary>
    public static Task<Dictionary<Guid, TwinList.Record>> StandingRecords(this DirectoryDb db, IReadOnlyCollection<Id<Organization>> ids, CancellationToken ct) =>
        db.Organizations.AsNoTracking().Where(o => ids.Contains(o.Id) && o.DeletedAt == null && o.Status != OrganizationStatus.Alias && o.Status != OrganizationStatus.Unconfirmed)
            .Select(o => new { o.Id, o.Slug, o.Names, o.HomeMunicipality }).ToDictionaryAsync(o => o.Id.Value, o => new TwinList.Record(o.Id, o.Slug, o.Names.ToString(), o.HomeMunicipality), ct);
}
