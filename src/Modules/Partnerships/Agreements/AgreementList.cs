namespace Yhdessa.Partnerships.Agreements;

/// <summary>Agreements, the soonest ending first: all for those who keep them, an organization's own for itself.</summary>
[Requires(PartnershipsModule.SeeAgreements)]
sealed record AgreementList : ListQuery<AgreementRow>
{
    public AgreementState? State { get; init; }
    public Guid? OrganizationId { get; init; }
    public IReadOnlyList<string> Type { get; init; } = [];
}

sealed class AgreementListHandler(PartnershipsDb db, AgreementBook book) : IRequestHandler<AgreementList, Listed<AgreementRow>>
{
    public async Task<Listed<AgreementRow>> Handle(AgreementList ask, CancellationToken ct)
    {
        if (ask.IsSync) return await ask.Changes(db, db.Agreements, ids => Fresh(ask, ids, ct), ct);
        var all = await book.All(ct);
        var rows = Wanted(ask, all);
        foreach (var (key, down) in ask.Sort?.Keys.Reverse() ?? []) rows = AgreementBook.Sorted(rows, key, down);
        return (ask with { Sort = null }).Answer<AgreementRow>([.. rows]) with
        {
            Facets = new Dictionary<string, IReadOnlyList<FacetCount>>
            {
                ["state"] = [.. Wanted(ask with { State = null }, all).CountBy(r => r.State).OrderBy(s => s.Key).Select(s => new FacetCount(s.Key.ToString().ToLowerInvariant(), s.Value))],
            },
        };
    }

    static IEnumerable<AgreementRow> Wanted(AgreementList ask, IEnumerable<AgreementRow> rows) => rows
        .Where(r => (ask.State is null || r.State == ask.State) && (ask.OrganizationId is null || r.OrganizationId == ask.OrganizationId) && (ask.Type.Count == 0 || r.Types.Any(ask.Type.Contains)));

    async Task<Dictionary<Id<Agreement>, AgreementRow>> Fresh(AgreementList ask, IReadOnlyList<Id<Agreement>> ids, CancellationToken ct)
    {
        var found = await db.Agreements.AsNoTracking().Where(a => ids.Contains(a.Id) && a.DeletedAt == null).ToListAsync(ct);
        return Wanted(ask, await book.Rows(found, ct)).ToDictionary(r => (Id<Agreement>)r.Id);
    }
}

/// <summary>One agreement, for those who keep them and for its own organization.</summary>
[Requires(PartnershipsModule.SeeAgreements)]
sealed record OneAgreement(Id<Agreement> Id) : IQuery<AgreementRow>;

sealed class OneAgreementHandler(AgreementBook book) : IRequestHandler<OneAgreement, AgreementRow>
{
    public Task<AgreementRow> Handle(OneAgreement ask, CancellationToken ct) => book.One(ask.Id, ct);
}
