namespace Yhdessa.Partnerships.Register;

/// <summary>The partnerships everybody sees: those whose organization has its page.</summary>
[OpenToAll]
sealed record PartnershipList : ListQuery<PartnershipRow>
{
    public int? Year { get; init; }
    public IReadOnlyList<string> Type { get; init; } = [];
    public Guid? OrganizationId { get; init; }
}

sealed class PartnershipListHandler(PartnershipsDb db, PartnershipBook book) : IRequestHandler<PartnershipList, Listed<PartnershipRow>>
{
    public async Task<Listed<PartnershipRow>> Handle(PartnershipList ask, CancellationToken ct)
    {
        if (ask.Year is < 1990 or > 2100) throw new BadInput("invalid", "year");
        if (ask.IsSync) return await ask.Changes(db, db.Partnerships, ids => Fresh(ask, ids, ct), ct);
        return ask.From([.. (await book.All(ct)).Where(r => r.IsPublic)], ask.Year, ask.Type, ask.OrganizationId);
    }

    async Task<Dictionary<Id<Partnership>, PartnershipRow>> Fresh(PartnershipList ask, IReadOnlyList<Id<Partnership>> ids, CancellationToken ct)
    {
        var found = await db.Partnerships.AsNoTracking().Where(p => ids.Contains(p.Id) && p.DeletedAt == null).ToListAsync(ct);
        var rows = (await book.Rows(found, ct)).Where(r => r.IsPublic).Wanted(ask.Year, ask.Type, ask.OrganizationId);
        return rows.ToDictionary(r => (Id<Partnership>)r.Id);
    }
}

/// <summary>The whole register for those who keep it, with what waits for its organization's page.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record PartnershipRegister : ListQuery<PartnershipRow>
{
    public int? Year { get; init; }
    public IReadOnlyList<string> Type { get; init; } = [];
}

sealed class PartnershipRegisterHandler(PartnershipBook book) : IRequestHandler<PartnershipRegister, Listed<PartnershipRow>>
{
    public async Task<Listed<PartnershipRow>> Handle(PartnershipRegister ask, CancellationToken ct) => ask.From(await book.All(ct), ask.Year, ask.Type, null);
}

static class PartnershipFilters
{
    public static IEnumerable<PartnershipRow> Wanted(this IEnumerable<PartnershipRow> rows, int? year, IReadOnlyList<string> types, Guid? organization) => rows
        .Where(r => (year is null || r.Covers(year.Value)) && (types.Count == 0 || types.Contains(r.Type)) && (organization is null || r.OrganizationId == organization));

    /// <summary>A page of the rows; each filter's counts leave that filter itself out.</summary>
    public static Listed<PartnershipRow> From(this ListQuery<PartnershipRow> ask, IReadOnlyList<PartnershipRow> rows, int? year, IReadOnlyList<string> types, Guid? organization)
    {
        var wanted = rows.Wanted(year, types, organization);
        foreach (var (key, down) in ask.Sort?.Keys.Reverse() ?? []) wanted = PartnershipBook.Sorted(wanted, key, down);
        return (ask with { Sort = null }).Answer<PartnershipRow>([.. wanted]) with
        {
            Facets = new Dictionary<string, IReadOnlyList<FacetCount>>
            {
                ["year"] = [.. rows.Wanted(null, types, organization).SelectMany(r => Enumerable.Range(r.Year, r.LastYear - r.Year + 1)).CountBy(y => y).OrderByDescending(y => y.Key).Select(y => new FacetCount($"{y.Key}", y.Value))],
                ["type"] = [.. rows.Wanted(year, [], organization).CountBy(r => r.OfType.Code).Select(t => new FacetCount(t.Key, t.Value))],
            },
        };
    }
}
