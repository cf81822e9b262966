using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>The published organizations, with counts for every facet: the page, the API and the files send the same question.</summary>
[OpenToAll]
sealed record OrganizationList : ListQuery<OrganizationAnswer>
{
    public string? Q { get; init; }
    public IReadOnlyList<string> Municipality { get; init; } = [];
    public IReadOnlyList<string> Theme { get; init; } = [];
    public IReadOnlyList<string> TargetGroup { get; init; } = [];
    public IReadOnlyList<string> HytePriority { get; init; } = [];
    public IReadOnlyList<string> Kind { get; init; } = [];
    public IReadOnlyList<string> Network { get; init; } = [];
    public IReadOnlyList<string> CoreWork { get; init; } = [];
    public IReadOnlyList<string> Freshness { get; init; } = [];
    public string? BusinessId { get; init; }

    internal Choices Choices => new Choices()
        .Choose(OrganizationFacets.Municipality, Municipality).Choose(OrganizationFacets.Theme, Theme).Choose(OrganizationFacets.TargetGroup, TargetGroup)
        .Choose(OrganizationFacets.HytePriority, HytePriority).Choose(OrganizationFacets.Kind, Kind).Choose(OrganizationFacets.Network, Network).Choose(OrganizationFacets.CoreWork, CoreWork);
}

sealed class OrganizationListHandler(DirectoryDb db, OrganizationBoards boards, ISearch search, TimeProvider clock) : IRequestHandler<OrganizationList, Listed<OrganizationAnswer>>
{
    static readonly string[] counted = [OrganizationFacets.Municipality, OrganizationFacets.Theme, OrganizationFacets.TargetGroup, OrganizationFacets.HytePriority, OrganizationFacets.Kind, OrganizationFacets.Network, OrganizationFacets.CoreWork];

    public async Task<Listed<OrganizationAnswer>> Handle(OrganizationList ask, CancellationToken ct)
    {
        ask.MustBeReadable();
        if (ask.CoreWork.Count > 0) ask = ask with { CoreWork = await db.CoreWork(ask.CoreWork, kept: false, ct) };
        if (ask.ModifiedAfter is not null || ask.Cursor is not null) return await Changes(ask, ct);
        var now = clock.Now();
        var board = await boards.Current(db, ct);
        var hits = await search.Find(OrganizationFacets.SearchKind, ask.Q, ct);
        if (hits is { Count: 0 } && ask is { Page: 1, PageSize: > 1 }) await search.Missed(ask.Q, ct);   // one row is asked by who only counts
        var found = hits is null ? null : board.RowsOf(hits.Keys);
        if (ask.BusinessId is { } id) found = And(found, board.RowsOf(await db.Published.Where(o => o.BusinessId == id).Select(o => o.Id.Value).ToListAsync(ct)));
        var fresh = ask.Freshness.Count == 0 ? found : And(found, board.RowsInState(ask.Freshness, now));

        var rows = board.Facets.Matching(ask.Choices, fresh);
        var page = board.InOrder(rows, ask.SortKey(), hits).Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize).ToList();
        var facets = counted.ToDictionary(f => f, f => board.Facets.Count(f, ask.Choices, fresh));
        facets[OrganizationFacets.Freshness] = board.CountStates(board.Facets.Matching(ask.Choices, found), now);
        return new(await db.Answers(page, now, ct), ask.Page, ask.PageSize, rows.Count, facets);
    }

    /// <summary>The rows that a kept copy lacks. What the filters leave out, or is no longer to be seen, comes as deleted.</summary>
    async Task<Listed<OrganizationAnswer>> Changes(OrganizationList ask, CancellationToken ct)
    {
        if (ask.Q is not null || ask.Freshness.Count > 0) throw new BadInput("invalid", ask.Q is not null ? "q" : "freshness");   // neither says anything of a change
        var wanted = ask.BusinessId is { } id ? db.Published.Where(o => o.BusinessId == id) : db.Published;
        foreach (var (facet, codes) in ask.Choices)
            wanted = facet == OrganizationFacets.Network
                ? wanted.Where(o => db.Members.Any(m => m.OrganizationId == o.Id && db.Networks.Any(n => n.Id == m.NetworkId && n.DeletedAt == null && codes.Contains(n.Slug)))
                    || codes.Contains(OrganizationFacets.NoNetwork) && !db.Members.Any(m => m.OrganizationId == o.Id && db.Networks.Any(n => n.Id == m.NetworkId && n.DeletedAt == null)))
                : wanted.Where(o => o.Marks.Any(m => m.Facet == facet && codes.Contains(m.Code)));
        var (now, shown) = (clock.Now(), (Func<Contact, Contact?>)ContactSight.Public);
        var listed = await ask.Answer(db, db.Organizations.Where(o => o.Status != OrganizationStatus.ForReview && o.Status != OrganizationStatus.Unconfirmed), wanted, o => OrganizationAnswer.Of(o, Array.Empty<NetworkLink>(), shown, now), new Sorts<Organization> { ["modifiedAt"] = o => o.ModifiedAt }, ct);
        var networks = await db.NetworksOf([.. listed.Sync!.Select(s => (Id<Organization>)s.Id)], ct);
        return listed with { Sync = [.. listed.Sync!.Select(s => s with { Row = s.Row is { } row ? row with { Networks = [.. networks[(Id<Organization>)s.Id]] } : null })] };
    }

    static Bits And(Bits? one, Bits other)
    {
        if (one is not null) other.And(one);
        return other;
    }
}

static class OrganizationListRules
{
    static readonly string[] sorts = ["name", "-name", "modifiedAt", "-modifiedAt"];

    public static string SortKey(this OrganizationList ask) => ask.Sort is { } sort ? (sort.Keys[0].Down ? "-" : "") + sort.Keys[0].Key : "";

    public static void MustBeReadable(this OrganizationList ask)
    {
        if (ask.Page is < 1 or > 1_000_000) throw new BadInput("invalid", "page");
        if (ask.PageSize is < 1 or > ListQuery<OrganizationAnswer>.MostOnPage) throw new BadInput("invalid", [new FieldError("pageSize", "out-of-range", 1, ListQuery<OrganizationAnswer>.MostOnPage)]);
        if (ask.Sort is { } sort && (sort.Keys.Count > 1 || !sorts.Contains(ask.SortKey()))) throw new BadInput("invalid", [new FieldError("sort", "unknown-sort", "name, modifiedAt")]);
        Known("municipality", ask.Municipality, Region.IsArea);
        Known("freshness", ask.Freshness, Directory.Freshness.States.Contains);
        Known("kind", ask.Kind, k => Classifications.Has(Classifications.Kinds, k));
        Known("theme", ask.Theme, t => Classifications.Has(Classifications.Themes, t));
        Known("targetGroup", ask.TargetGroup, t => Classifications.Has(Classifications.TargetGroups, t));
        Known("hytePriority", ask.HytePriority, t => Classifications.Has(Classifications.HytePriorities, t));
        Known("coreWork", ask.CoreWork, Tags.IsWritten);   // a tag that nobody uses finds nothing
    }

    static void Known(string field, IReadOnlyList<string> codes, Func<string, bool> isKnown)
    {
        if (codes.FirstOrDefault(c => !isKnown(c)) is { } unknown) throw new BadInput("invalid", [new FieldError(field, "unknown-code", unknown)]);
    }
}
