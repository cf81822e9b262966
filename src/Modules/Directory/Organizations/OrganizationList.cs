using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>What a list of organizations is asked by: the page's address and the API's query alike.</summary>
sealed record OrganizationFilter
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
    public string Sort { get; init; } = "";

    public Choices Choices => new Choices()
        .Choose(OrganizationFacets.Municipality, Municipality).Choose(OrganizationFacets.Theme, Theme).Choose(OrganizationFacets.TargetGroup, TargetGroup)
        .Choose(OrganizationFacets.HytePriority, HytePriority).Choose(OrganizationFacets.Kind, Kind).Choose(OrganizationFacets.Network, Network).Choose(OrganizationFacets.CoreWork, CoreWork);
}

/// <summary>One page of the published organizations, with counts for every facet.</summary>
[OpenToAll]
sealed record OrganizationList(OrganizationFilter Filter, int Page, int PageSize) : IQuery<OrganizationList.Answer>
{
    public static readonly IReadOnlyList<string> Sorts = ["name", "-name", "modifiedAt", "-modifiedAt"];
    static readonly string[] counted = [OrganizationFacets.Municipality, OrganizationFacets.Theme, OrganizationFacets.TargetGroup, OrganizationFacets.HytePriority, OrganizationFacets.Kind, OrganizationFacets.Network, OrganizationFacets.CoreWork];

    public sealed record Answer(IReadOnlyList<OrganizationAnswer> Items, int Total, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets);

    public static IReadOnlyList<string> Counted => counted;
}

sealed class OrganizationListHandler(DirectoryDb db, OrganizationBoards boards, ISearch search, ICurrentUser user, TimeProvider clock) : IRequestHandler<OrganizationList, OrganizationList.Answer>
{
    public async Task<OrganizationList.Answer> Handle(OrganizationList ask, CancellationToken ct)
    {
        var (filter, now) = (ask.Filter, clock.Now());
        var board = await boards.Current(db, ct);
        var hits = await search.Find(OrganizationFacets.SearchKind, filter.Q, ct);
        var found = hits is null ? null : board.RowsOf(hits.Keys);
        if (filter.BusinessId is { } id) found = And(found, board.RowsOf(await db.Published.Where(o => o.BusinessId == id).Select(o => o.Id.Value).ToListAsync(ct)));
        var fresh = filter.Freshness.Count == 0 ? found : And(found, board.RowsInState(filter.Freshness, now));

        var rows = board.Facets.Matching(filter.Choices, fresh);
        var page = board.InOrder(rows, filter.Sort, hits).Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize).ToList();
        var facets = OrganizationList.Counted.ToDictionary(f => f, f => board.Facets.Count(f, filter.Choices, fresh));
        facets[OrganizationFacets.Freshness] = board.CountStates(board.Facets.Matching(filter.Choices, found), now);
        return new(await db.Answers(page, user, now, ct), rows.Count, facets);
    }

    static Bits And(Bits? one, Bits other)
    {
        if (one is not null) other.And(one);
        return other;
    }
}

static class OrganizationAnswers
{
    /// <summary>The organizations of one page in the order asked for, in two reads.</summary>
    public static async Task<IReadOnlyList<OrganizationAnswer>> Answers(this DirectoryDb db, IReadOnlyList<Id<Organization>> page, ICurrentUser user, DateTimeOffset now, CancellationToken ct)
    {
        if (page.Count == 0) return [];
        var organizations = await db.Organizations.AsNoTracking().Where(o => page.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        var networks = await db.NetworksOf(page, ct);
        var shown = ContactSight.Of(user, mayEdit: false);
        return [.. page.Where(organizations.ContainsKey).Select(id => OrganizationAnswer.Of(organizations[id], [.. networks[id]], shown, now))];
    }

    public static async Task<ILookup<Id<Organization>, NetworkLink>> NetworksOf(this DirectoryDb db, IReadOnlyList<Id<Organization>> organizations, CancellationToken ct)
    {
        var rows = await db.Members.AsNoTracking().Where(m => organizations.Contains(m.OrganizationId))
            .Join(db.Networks.Where(n => n.DeletedAt == null), m => m.NetworkId, n => n.Id, (m, n) => new { m.OrganizationId, n.Id, n.Slug, n.Names }).ToListAsync(ct);
        return rows.ToLookup(r => r.OrganizationId, r => new NetworkLink(r.Id, r.Slug, r.Names.For("fi").Words));
    }
}
