using Yhdessa.Search;

namespace Yhdessa.Events.Materials;

/// <summary>The bank of materials that everybody may open, with counts by each filter.</summary>
[OpenToAll]
sealed record MaterialList : ListQuery<MaterialRow>
{
    public string? Q { get; init; }
    public IReadOnlyList<string> Topic { get; init; } = [];
    public IReadOnlyList<MaterialKind> Kind { get; init; } = [];
    public IReadOnlyList<Licence> Licence { get; init; } = [];
    public IReadOnlyList<string> Language { get; init; } = [];

    /// <summary>"captions", "plain" or "accessible"; several must all hold.</summary>
    public IReadOnlyList<string> Accessibility { get; init; } = [];

    /// <summary>The event's id or slug.</summary>
    public string? Event { get; init; }
}

sealed class MaterialListHandler(EventsDb db, ISearch search, TimeProvider clock) : IRequestHandler<MaterialList, Listed<MaterialRow>>
{
    static readonly Sorts<Material> sorts = new() { ["publicFrom"] = m => m.PublicFrom, ["id"] = m => m.Id, ["modifiedAt"] = m => m.ModifiedAt };
    static readonly SortBy newest = new([("publicFrom", true), ("id", false)]);

    public async Task<Listed<MaterialRow>> Handle(MaterialList ask, CancellationToken ct)
    {
        var basis = db.Public(Helsinki.Today(clock));
        if (await search.Find(Material.SearchKind, ask.Q, ct) is { } hits)
        {
            List<Id<Material>> found = [.. hits.Keys.Select(k => (Id<Material>)k)];
            basis = basis.Where(m => found.Contains(m.Id));
        }
        if (ask.Event is { Length: > 0 } of)
        {
            var id = Guid.TryParseExact(of, "D", out var told) ? (Id<Event>)told : await db.Published.Where(e => e.Slug == of).Select(e => e.Id).SingleOrDefaultAsync(ct);
            basis = basis.Where(m => m.EventId == id);
        }
        var listed = await (ask with { Sort = ask.Sort ?? newest }).Answer(db, db.Set<Material>(), Filter(ask, basis), m => MaterialRow.Of(m), sorts, ct, () => Facets(ask, basis, ct));
        return listed with { Items = await db.WithEvents(listed.Items, ct) };
    }

    static IQueryable<Material> Filter(MaterialList ask, IQueryable<Material> all)
    {
        if (ask.Topic is { Count: > 0 } topics) all = all.Where(m => topics.Contains(m.Topic!));
        if (ask.Kind is { Count: > 0 } kinds) all = all.Where(m => kinds.Contains(m.Kind));
        if (ask.Licence is { Count: > 0 } licences) all = all.Where(m => licences.Contains(m.Licence));
        if (ask.Language is { Count: > 0 } languages) all = all.Where(m => languages.Contains(m.Language!));
        foreach (var need in ask.Accessibility) all = Fit(all, need);
        return all;
    }

    static IQueryable<Material> Fit(IQueryable<Material> all, string need) => need switch
    {
        "captions" => all.Where(m => m.Captions == true),
        "plain" => all.Where(m => m.IsPlain),
        "accessible" => all.Where(m => m.IsAccessible),
        _ => throw new BadInput("invalid", [new FieldError("accessibility", "unknown-code", need)]),
    };

    static async Task<Dictionary<string, IReadOnlyList<FacetCount>>> Facets(MaterialList ask, IQueryable<Material> basis, CancellationToken ct) => new()
    {
        ["topic"] = await Filter(ask with { Topic = [] }, basis).CountBy(m => m.Topic, ct),
        ["kind"] = await Filter(ask with { Kind = [] }, basis).CountBy(m => m.Kind, ct),
        ["licence"] = await Filter(ask with { Licence = [] }, basis).CountBy(m => m.Licence, ct),
        ["language"] = await Filter(ask with { Language = [] }, basis).CountBy(m => m.Language, ct),
        ["accessibility"] = await Accessibility(Filter(ask with { Accessibility = [] }, basis), ct),
    };

    static async Task<IReadOnlyList<FacetCount>> Accessibility(IQueryable<Material> rows, CancellationToken ct)
    {
        var counts = new List<FacetCount>();
        foreach (var need in MaterialWords.Needs)
            if (await Fit(rows, need).CountAsync(ct) is > 0 and var count) counts.Add(new(need, count));
        return counts;
    }
}

/// <summary>Materials that the search of the whole house found, as everybody may open them today.</summary>
[OpenToAll]
sealed record FoundMaterials(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FoundMaterialsHandler(EventsDb db, Texts texts, TimeProvider clock) : IRequestHandler<FoundMaterials, IReadOnlyList<FoundThing>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FoundMaterials ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<Material>)i).ToList();
        var found = await db.Public(Helsinki.Today(clock)).AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(ct);
        return [.. found.Select(m => new FoundThing(m.Id, m.Title.ToString(), $"materials/{m.Id}", texts[$"events.materials.kind.{m.Kind.Code()}"]))];
    }
}

/// <summary>The pages of public materials, for search engines.</summary>
[OpenToAll]
sealed record MaterialAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class MaterialAddressesHandler(EventsDb db, TimeProvider clock) : IRequestHandler<MaterialAddresses, IReadOnlyList<PublicAddress>>
{
    const int Most = 10_000;

    public async Task<IReadOnlyList<PublicAddress>> Handle(MaterialAddresses ask, CancellationToken ct)
    {
        var rows = await db.Public(Helsinki.Today(clock)).AsNoTracking().OrderByDescending(m => m.ModifiedAt).ThenBy(m => m.Id).Take(Most).Select(m => new { m.Id, m.ModifiedAt }).ToListAsync(ct);
        return rows.ConvertAll(m => new PublicAddress($"materials/{m.Id}", m.ModifiedAt));
    }
}
