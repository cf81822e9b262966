using System.Text.Json.Serialization;
using Yhdessa.Search;

namespace Yhdessa.Governance;

/// <summary>A decision as the API and the pages show it.</summary>
/// <param name="Number">Its § in the meeting: /meetings/{meetingId}#s-3.</param>
/// <param name="Kind">"decided" or "takenNoteOf".</param>
sealed record DecisionAnswer(Guid Id, Guid BodyId, string Body, Guid MeetingId, Guid AgendaItemId, int Number, string Title, string Text, DecisionKind Kind, DateOnly MadeOn) : Versioned
{
    public string? Owner { get; init; }
    public Guid? OwnerOrganizationId { get; init; }
    public DateOnly? DueOn { get; init; }

    /// <summary>The workshop output or the initiative it answers.</summary>
    public Guid? SourceId { get; init; }

    /// <summary>Its words before each correction.</summary>
    public IReadOnlyList<EarlierWords> Earlier { get; init; } = [];
    public string? Source { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public string BodySlug { get; init; } = "";
    [JsonIgnore] public string Address => $"meetings/{MeetingId}#s-{Number}";

    public static DecisionAnswer Of(Decision d, Body body) => new(d.Id, d.BodyId, body.Name, d.MeetingId, d.ItemId, d.Number, d.Title, d.Text, d.Kind, d.MadeOn)
    {
        Owner = d.Owner,
        OwnerOrganizationId = d.OwnerOrganizationId,
        DueOn = d.DueOn,
        SourceId = d.SourceId,
        Earlier = d.Earlier,
        Source = d.Source,
        Mark = d.Mark,
        CreatedAt = d.CreatedAt,
        ModifiedAt = d.ModifiedAt,
        BodySlug = body.Slug,
        Revision = d.Revision,
    };
}

/// <summary>The public archive of decisions, the latest first, with counts by body and year.</summary>
[OpenToAll]
sealed record DecisionList : ListQuery<DecisionAnswer>
{
    public string? Q { get; init; }
    public IReadOnlyList<Guid> BodyId { get; init; } = [];
    public IReadOnlyList<int> Year { get; init; } = [];
}

sealed class DecisionListHandler(GovernanceDb db, ISearch search) : IRequestHandler<DecisionList, Listed<DecisionAnswer>>
{
    static readonly Sorts<Decision> sorts = new() { ["madeOn"] = d => d.MadeOn, ["number"] = d => d.Number, ["modifiedAt"] = d => d.ModifiedAt };

    public async Task<Listed<DecisionAnswer>> Handle(DecisionList ask, CancellationToken ct)
    {
        if (ask is { IsSync: true, Q: not null }) throw new BadInput("invalid", "q");   // a word says nothing of a change
        if (ask.Year.Any(y => y is < 1990 or > 2100)) throw new BadInput("invalid", "year");
        var all = db.Decisions.Where(d => d.IsPublic);
        var basis = all.Where(d => d.DeletedAt == null);
        if (await search.Find(Decision.SearchKind, ask.Q, ct) is { } hits)
        {
            if (hits.Count == 0 && ask is { Page: 1, PageSize: > 1 }) await search.Missed(ask.Q, ct);
            Id<Decision>[] found = [.. hits.Keys.Select(k => (Id<Decision>)k)];
            basis = basis.Where(d => found.Contains(d.Id));
        }
        var sorted = ask.IsSync ? ask : ask with { Sort = ask.Sort ?? new([("madeOn", true), ("number", false)]) };
        return await sorted.Answer(db, all, Of(Of(basis, ask.BodyId), ask.Year), d => DecisionAnswer.Of(d, d.Body), sorts, ct, () => Facets(ask, basis, ct));
    }

    static IQueryable<Decision> Of(IQueryable<Decision> all, IReadOnlyList<Guid> bodies)
    {
        Id<Body>[] ids = [.. bodies.Select(b => (Id<Body>)b)];
        return ids.Length == 0 ? all : all.Where(d => ids.Contains(d.BodyId));
    }

    static IQueryable<Decision> Of(IQueryable<Decision> all, IReadOnlyList<int> years) => years.Count == 0 ? all : all.Where(d => years.Contains(d.MadeOn.Year));

    static async Task<Dictionary<string, IReadOnlyList<FacetCount>>> Facets(DecisionList ask, IQueryable<Decision> basis, CancellationToken ct) => new()
    {
        ["bodyId"] = [.. (await Of(basis, ask.Year).GroupBy(d => d.BodyId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)).OrderByDescending(c => c.Count).Select(c => new FacetCount(c.Key.ToString(), c.Count))],
        ["year"] = [.. (await Of(basis, ask.BodyId).GroupBy(d => d.MadeOn.Year).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)).OrderByDescending(c => c.Key).Select(c => new FacetCount($"{c.Key}", c.Count))],
    };
}

/// <summary>One public decision by its id.</summary>
[OpenToAll]
sealed record OneDecision(Id<Decision> Id) : IQuery<DecisionAnswer>;

sealed class OneDecisionHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<OneDecision, DecisionAnswer>
{
    public async Task<DecisionAnswer> Handle(OneDecision ask, CancellationToken ct)
    {
        var decision = await db.Decisions.AsNoTracking().Include(d => d.Body).Living(ask.Id, ct);
        return decision.IsPublic || user.KeepsMeetingsOf(decision.BodyId) ? DecisionAnswer.Of(decision, decision.Body) : throw new NotFound("decision");
    }
}

/// <summary>What was decided of an item.</summary>
[OpenToAll]
sealed record DecisionOfItem(Id<AgendaItem> Id) : IQuery<DecisionAnswer>;

sealed class DecisionOfItemHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<DecisionOfItem, DecisionAnswer>
{
    public async Task<DecisionAnswer> Handle(DecisionOfItem ask, CancellationToken ct)
    {
        var decision = await db.Decisions.AsNoTracking().Include(d => d.Body).SingleOrDefaultAsync(d => d.ItemId == ask.Id && d.DeletedAt == null, ct) ?? throw new NotFound("decision");
        return decision.IsPublic || user.KeepsMeetingsOf(decision.BodyId) ? DecisionAnswer.Of(decision, decision.Body) : throw new NotFound("decision");
    }
}
