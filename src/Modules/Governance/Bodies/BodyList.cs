namespace Yhdessa.Governance;

/// <summary>The bodies in their order.</summary>
[OpenToAll]
sealed record BodyList : ListQuery<BodyAnswer>
{
    public string? Q { get; init; }
    public IReadOnlyList<string> Kind { get; init; } = [];
}

sealed class BodyListHandler(GovernanceDb db) : IRequestHandler<BodyList, Listed<BodyAnswer>>
{
    static readonly Sorts<Body> sorts = new() { ["order"] = b => b.Order, ["slug"] = b => b.Slug, ["modifiedAt"] = b => b.ModifiedAt };

    public async Task<Listed<BodyAnswer>> Handle(BodyList ask, CancellationToken ct)
    {
        var kinds = ask.Kind;
        var wanted = db.Bodies.Where(b => b.DeletedAt == null && b.Kind != BodyKinds.MunicipalBoard && (kinds.Count == 0 || kinds.Contains(b.Kind)));
        if (ask.Q is { Length: > 0 } q)
        {
            var ids = await Named(q, ct);
            wanted = wanted.Where(b => ids.Contains(b.Id));
        }
        return await ask.Answer(db, db.Bodies, wanted, b => BodyAnswer.Of(b), sorts, ct);
    }

    /// <summary>There are so few that their names are looked through here, in every database alike.</summary>
    async Task<List<Id<Body>>> Named(string q, CancellationToken ct) =>
        (await db.Bodies.AsNoTracking().Select(b => new { b.Id, b.Names }).ToListAsync(ct)).Where(b => b.Names.All.Any(n => n.Contains(q, StringComparison.CurrentCultureIgnoreCase))).Select(b => b.Id).ToList();
}

/// <summary>One body by its id or the last part of its address.</summary>
[OpenToAll]
sealed record OneBody(string Id) : IQuery<BodyAnswer>;

sealed class OneBodyHandler(GovernanceDb db) : IRequestHandler<OneBody, BodyAnswer>
{
    public async Task<BodyAnswer> Handle(OneBody ask, CancellationToken ct) => BodyAnswer.Of(await db.Bodies.AsNoTracking().Named(ask.Id, ct));
}

static class BodyNames
{
    public static async Task<Body> Named(this IQueryable<Body> bodies, string idOrSlug, CancellationToken ct)
    {
        var id = (Id<Body>)(Guid.TryParse(idOrSlug, out var guid) ? guid : Guid.Empty);
        var body = await bodies.SingleOrDefaultAsync(b => b.Id == id || b.Slug == idOrSlug, ct) ?? throw new NotFound("body");
        return body.DeletedAt is null ? body : throw new Gone();
    }
}
