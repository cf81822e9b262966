using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>Who could be a partner, a trainer or a help: a need in free words and a place, each hit with its reasons.</summary>
[OpenToAll]
sealed record PartnerSearch : ListQuery<PartnerHit>
{
    public const int LongestNeed = 200;

    public string? Need { get; init; }

    /// <summary>A municipality by its code or its name: "111", "Heinola".</summary>
    public string? Near { get; init; }
}

/// <param name="Distance">Borders between the asked place and where it works, 0 there itself; absent when it has not told where, or no place was asked.</param>
sealed record PartnerHit(Guid Id, string Slug, string Name, Translated Names, string? HomeMunicipality, int? Distance, IReadOnlyList<PartnerReason> Reasons);

/// <param name="Because">"coreWork", "service", "expertise", "theme", "targetGroup", "hytePriority", "name", "text", "place", "near", "regionWide", "elsewhere", "language" or "freshness".</param>
/// <param name="Value">The code, the text or the state.</param>
/// <param name="Words">The reason in the reader's language: "tekee työtä #sururyhmät".</param>
sealed record PartnerReason(string Because, string? Value, string Words);

sealed class PartnerSearchHandler(DirectoryDb db, OrganizationBoards boards, ISearch search, PartnerReasons reasons, TimeProvider clock) : IRequestHandler<PartnerSearch, Listed<PartnerHit>>
{
    public async Task<Listed<PartnerHit>> Handle(PartnerSearch ask, CancellationToken ct)
    {
        var near = MustBeReadable(ask);
        var need = ask.Need!.Trim();
        var found = await search.FindAny(OrganizationFacets.SearchKind, need, ct) ?? throw new BadInput("invalid", [new FieldError("need", "required")]);
        if (found.Count == 0 && ask.Page == 1) await search.Missed(need, ct);
        var board = await boards.Current(db, ct);
        var ordered = new PartnerOrder(board, near, FreshnessLimits.At(clock.Now())).Of(found);
        var page = ordered.Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize).ToList();
        return new(await Told(need, near, board, page, ct), ask.Page, ask.PageSize, ordered.Count);
    }

    async Task<IReadOnlyList<PartnerHit>> Told(string need, string? near, OrganizationBoard board, List<PartnerOrder.Place> page, CancellationToken ct)
    {
        var ids = page.ConvertAll(p => board.Ids[p.Row]);
        var known = await db.Published.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        var hits = new List<PartnerHit>();
        foreach (var place in page.Where(p => known.ContainsKey(board.Ids[p.Row])))
        {
            var o = known[board.Ids[place.Row]];
            hits.Add(new(o.Id, o.Slug, o.Names.For("fi").Words, o.Names, o.HomeMunicipality, place.Distance, await reasons.Of(o, need, near, place.Distance, ct)));
        }
        return hits;
    }

    static string? MustBeReadable(PartnerSearch ask)
    {
        if (string.IsNullOrWhiteSpace(ask.Need)) throw new BadInput("invalid", [new FieldError("need", "required")]);
        if (ask.Need.Length > PartnerSearch.LongestNeed) throw new BadInput("invalid", [new FieldError("need", "too-long", PartnerSearch.LongestNeed)]);
        if (ask.Page is < 1 or > 1_000_000) throw new BadInput("invalid", "page");
        if (ask.PageSize is < 1 or > PartnerSearch.MostOnPage) throw new BadInput("invalid", [new FieldError("pageSize", "out-of-range", 1, PartnerSearch.MostOnPage)]);
        if (ask.Sort is not null) throw new BadInput("invalid", "sort");   // the order is the answer
        if (ask.IsSync) throw new BadInput("invalid", ask.Cursor is null ? "modifiedAfter" : "cursor");
        if (string.IsNullOrWhiteSpace(ask.Near)) return null;
        return Nearby.Read(ask.Near.Trim()) ?? throw new BadInput("invalid", [new FieldError("near", "unknown-code", ask.Near)]);
    }
}

/// <summary>The best first: how much of the need it answers, how near it works, how surely its facts hold.</summary>
sealed class PartnerOrder(OrganizationBoard board, string? near, FreshnessLimits limits)
{
    /// <summary>When so many answer every word that any does, those that answer fewer are left out.</summary>
    const int Enough = 5;

    const int Far = 99;

    static readonly Dictionary<string, int> ranks = Freshness.States.Index().ToDictionary(s => s.Item, s => s.Index);

    /// <summary>The rows of each distance, the nearest first.</summary>
    readonly List<(int Steps, Bits Rows)> distances = near is null ? [] : [.. Nearby.From(near).OrderBy(n => n.Value).Where(n => board.Facets.Of(OrganizationFacets.Municipality).ContainsKey(n.Key)).Select(n => (n.Value, board.Facets.Of(OrganizationFacets.Municipality)[n.Key]))];

    public sealed record Place(int Row, AnsweredWords Answer, int? Distance);

    public IReadOnlyList<Place> Of(IReadOnlyDictionary<Guid, AnsweredWords> found)
    {
        var rows = found.Select(f => (Row: board.RowOf(f.Key), f.Value)).Where(f => f.Row is not null).Select(f => new Place(f.Row!.Value, f.Value, DistanceOf(f.Row.Value))).ToList();
        if (rows.Count == 0) return [];
        var (most, best) = (rows.Max(r => r.Answer.Words), rows.Max(r => r.Answer.Score));
        if (rows.Count(r => r.Answer.Words == most) >= Enough) rows.RemoveAll(r => r.Answer.Words < most);
        return [.. rows.OrderByDescending(r => r.Answer.Words).ThenByDescending(r => r.Answer.Score * 2 >= best)   // what is nearly as good may be nearer
            .ThenBy(r => r.Distance ?? Far).ThenBy(r => board.StateOf(r.Row, limits) is { } state ? ranks[state] : ranks.Count)
            .ThenByDescending(r => r.Answer.Score).ThenBy(r => r.Row)];
    }

    int? DistanceOf(int row) => distances.Find(d => d.Rows.Has(row)) is (var steps, { }) ? steps : null;
}
