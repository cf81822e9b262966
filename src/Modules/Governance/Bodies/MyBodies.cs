namespace Yhdessa.Governance;

/// <summary>The bodies whose meetings the sender keeps: a coordinator all of the house's, a secretary her own.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record MyBodies : IQuery<IReadOnlyList<BodyAnswer>>;

sealed class MyBodiesHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<MyBodies, IReadOnlyList<BodyAnswer>>
{
    public async Task<IReadOnlyList<BodyAnswer>> Handle(MyBodies ask, CancellationToken ct) =>
        [.. (await db.Bodies.AsNoTracking().Where(b => b.DeletedAt == null && b.Kind != BodyKinds.MunicipalBoard).OrderBy(b => b.Order).ToListAsync(ct)).Where(b => user.KeepsMeetingsOf(b.Id)).Select(BodyAnswer.Of)];
}

/// <summary>Names of all bodies by id, those elsewhere too: for a page that names whose decision it is.</summary>
[OpenToAll]
sealed record BodyNamesOf : IQuery<IReadOnlyDictionary<Guid, string>>;

sealed class BodyNamesOfHandler(GovernanceDb db) : IRequestHandler<BodyNamesOf, IReadOnlyDictionary<Guid, string>>
{
    public async Task<IReadOnlyDictionary<Guid, string>> Handle(BodyNamesOf ask, CancellationToken ct) =>
        (await db.Bodies.AsNoTracking().ToListAsync(ct)).ToDictionary(b => b.Id.Value, b => b.Names.ToString());
}
