namespace Yhdessa.Governance;

/// <summary>What a reader may see of the bodies, meetings, decisions and statements that a search found.</summary>
/// <param name="Kind">One of the kinds in the index.</param>
[OpenToAll]
sealed record FindGovernance(string Kind, IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FindGovernanceHandler(GovernanceDb db, Yhdessa.Ui.Say say) : IRequestHandler<FindGovernance, IReadOnlyList<FoundThing>>
{
    public Task<IReadOnlyList<FoundThing>> Handle(FindGovernance ask, CancellationToken ct) => ask.Kind switch
    {
        Body.SearchKind => Bodies(Ids<Body>(ask), ct),
        Meeting.SearchKind => Meetings(Ids<Meeting>(ask), ct),
        Decision.SearchKind => Decisions(Ids<Decision>(ask), ct),
        _ => Statements(Ids<GivenStatement>(ask), ct),
    };

    static Id<T>[] Ids<T>(FindGovernance ask) => [.. ask.Ids.Select(i => (Id<T>)i)];

    async Task<IReadOnlyList<FoundThing>> Bodies(Id<Body>[] ids, CancellationToken ct) =>
        [.. (await db.Bodies.AsNoTracking().Where(b => ids.Contains(b.Id) && b.DeletedAt == null && b.Kind != BodyKinds.MunicipalBoard).ToListAsync(ct)).Select(b => new FoundThing(b.Id, b.Names.ToString(), $"bodies/{b.Slug}", null))];

    async Task<IReadOnlyList<FoundThing>> Meetings(Id<Meeting>[] ids, CancellationToken ct) =>
        [.. (await db.Meetings.AsNoTracking().Include(m => m.Body).Where(m => ids.Contains(m.Id) && m.DeletedAt == null && m.IsPublic).ToListAsync(ct)).Select(m => new FoundThing(m.Id, m.Number == 0 ? m.Body.Names.ToString() : $"{m.Body.Names} {m.Number}/{m.Year}", $"meetings/{m.Id}", say.Date(m.Day)))];

    async Task<IReadOnlyList<FoundThing>> Decisions(Id<Decision>[] ids, CancellationToken ct) =>
        [.. (await db.Decisions.AsNoTracking().Include(d => d.Body).Where(d => ids.Contains(d.Id) && d.DeletedAt == null && d.IsPublic).ToListAsync(ct)).Select(d => new FoundThing(d.Id, d.Title, $"meetings/{d.MeetingId}#s-{d.Number}", $"{d.Body.Names}, {say.Date(d.MadeOn)}"))];

    async Task<IReadOnlyList<FoundThing>> Statements(Id<GivenStatement>[] ids, CancellationToken ct) =>
        [.. (await db.Statements.AsNoTracking().Include(s => s.Body).Where(s => ids.Contains(s.Id) && s.DeletedAt == null).ToListAsync(ct)).Select(s => new FoundThing(s.Id, s.Title, $"statements#{s.Id}", $"{s.Body.Names}, {say.Date(s.AdoptedOn)}"))];
}

/// <summary>Bodies and public meetings, for search engines.</summary>
[OpenToAll]
sealed record GovernanceAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class GovernanceAddressesHandler(GovernanceDb db) : IRequestHandler<GovernanceAddresses, IReadOnlyList<PublicAddress>>
{
    const int Most = 10_000;

    public async Task<IReadOnlyList<PublicAddress>> Handle(GovernanceAddresses ask, CancellationToken ct)
    {
        var bodies = await db.Bodies.Where(b => b.DeletedAt == null).OrderBy(b => b.Order).Select(b => new { b.Slug, b.ModifiedAt }).ToListAsync(ct);
        var meetings = await db.Meetings.Where(m => m.DeletedAt == null && m.IsPublic && m.Mark == null && m.Items.Any()).OrderByDescending(m => m.Day).Take(Most).Select(m => new { m.Id, m.ModifiedAt }).ToListAsync(ct);
        return [.. bodies.Select(b => new PublicAddress($"bodies/{b.Slug}", b.ModifiedAt)), .. meetings.Select(m => new PublicAddress($"meetings/{m.Id}", m.ModifiedAt))];
    }
}
