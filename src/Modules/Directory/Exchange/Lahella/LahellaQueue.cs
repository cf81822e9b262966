namespace Yhdessa.Directory.Exchange;

/// <summary>Organizations whose facts wait to be written into Lähellä.fi: never written, or changed since; or those that lack what it asks for.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record LahellaQueue(string Which = LahellaQueue.Waiting, int Page = 1, int PageSize = LahellaQueue.OnPage) : IQuery<LahellaQueue.Answer>
{
    public const int OnPage = 50;
    public const string Waiting = "waiting", Changed = "changed", Lacking = "lacking", Done = "done";
    public static readonly IReadOnlyList<string> All = [Waiting, Changed, Lacking, Done];

    public sealed record Answer(IReadOnlyList<Row> Rows, int Total, IReadOnlyDictionary<string, int> Counts);

    /// <param name="At">When it was last written there, in UTC.</param>
    /// <param name="Changed">What has changed since.</param>
    public sealed record Row(Guid Id, string Slug, string Name, LahellaSheet Sheet, DateTimeOffset? At, IReadOnlyList<LahellaSheet.Field> Changed);
}

/// <summary>One organization's sheet.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record LahellaOf(string Slug) : IQuery<LahellaQueue.Row>;

sealed class LahellaQueueHandler(DirectoryDb db) : IRequestHandler<LahellaQueue, LahellaQueue.Answer>, IRequestHandler<LahellaOf, LahellaQueue.Row>
{
    public async Task<LahellaQueue.Answer> Handle(LahellaQueue ask, CancellationToken ct)
    {
        var counts = new Dictionary<string, int>();
        foreach (var which in LahellaQueue.All) counts[which] = await Of(which).CountAsync(ct);
        var page = await Of(ask.Which).AsNoTracking().OrderBy(o => o.Slug).Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize).ToListAsync(ct);
        return new(await Rows(page, ct), counts[ask.Which], counts);
    }

    public async Task<LahellaQueue.Row> Handle(LahellaOf ask, CancellationToken ct) =>
        (await Rows([await db.Published.AsNoTracking().SingleOrDefaultAsync(o => o.Slug == ask.Slug, ct) ?? throw new NotFound("organization")], ct))[0];

    async Task<List<LahellaQueue.Row>> Rows(List<Organization> page, CancellationToken ct)
    {
        var ids = page.ConvertAll(o => o.Id);
        var done = await db.HandOffs.AsNoTracking().Where(h => ids.Contains(h.OrganizationId)).ToDictionaryAsync(h => h.OrganizationId, ct);
        return page.ConvertAll(o =>
        {
            var (sheet, last) = (LahellaSheet.Of(o), done.GetValueOrDefault(o.Id));
            return new LahellaQueue.Row(o.Id, o.Slug, o.Names.For("fi").Words, sheet, last?.At, last is null ? [] : [.. sheet.ChangedSince(last.Sheet)]);
        });
    }

    IQueryable<Organization> Of(string which) => which switch
    {
        LahellaQueue.Changed => db.Published.Where(o => db.HandOffs.Any(h => h.OrganizationId == o.Id && h.IsChanged)),
        LahellaQueue.Done => db.Published.Where(o => db.HandOffs.Any(h => h.OrganizationId == o.Id && !h.IsChanged)),
        LahellaQueue.Lacking => db.Published.Where(o => o.Summary == null || o.Description == null || o.HomeMunicipality == null
            || !o.Marks.Any(m => m.Facet == OrganizationFacets.Theme) || !o.Marks.Any(m => m.Facet == OrganizationFacets.TargetGroup) || !o.Marks.Any(m => m.Facet == OrganizationFacets.CoreWork)),
        _ => db.Published.Where(o => !db.HandOffs.Any(h => h.OrganizationId == o.Id && !h.IsChanged)),
    };
}
