using Yhdessa.Partnerships.Agreements;

namespace Yhdessa.Partnerships.Ledger;

/// <summary>What the two sides of an agreement have given each other, with totals.</summary>
[Requires(PartnershipsModule.SeeAgreements)]
sealed record LedgerOf(Id<Agreement> Id) : IQuery<LedgerAnswer>;

/// <param name="Totals">Each kind and side over all lines.</param>
/// <param name="Items">The latest lines, at most 500.</param>
sealed record LedgerAnswer(Guid AgreementId, IReadOnlyList<LedgerTotal> Totals, IReadOnlyList<LedgerLine> Items);

sealed record LedgerTotal(LedgerSide Side, LedgerKind Kind, decimal Value, int N, DateOnly From, DateOnly To)
{
    /// <summary>What of it is worth euros, together; absent where nothing is.</summary>
    public decimal? Euros { get; init; }
}

sealed record LedgerLine(Guid Id, LedgerSide Side, LedgerKind Kind, string Subject, decimal Value, int N, DateOnly From, DateOnly To, string Source, string Row)
{
    /// <summary>By the house's price list.</summary>
    public decimal? Euros { get; init; }
}

sealed class LedgerOfHandler(PartnershipsDb db, AgreementBook book) : IRequestHandler<LedgerOf, LedgerAnswer>
{
    const int Most = 500;

    /// <summary>Sums are made here: an agreement has some hundreds of lines, and not every database adds decimals.</summary>
    public async Task<LedgerAnswer> Handle(LedgerOf ask, CancellationToken ct)
    {
        await book.One(ask.Id, ct);   // 404 for who may not see it
        var lines = await db.Ledger.AsNoTracking().Where(l => l.AgreementId == ask.Id)
            .Select(l => new LedgerLine(l.Id.Value, l.Side, l.Kind, l.Subject, l.Value, l.N, l.From, l.To, l.Source, l.Row) { Euros = l.Euros }).ToListAsync(ct);
        var totals = lines.GroupBy(l => (l.Side, l.Kind)).OrderBy(g => g.Key)
            .Select(g => new LedgerTotal(g.Key.Side, g.Key.Kind, g.Sum(l => l.Value), g.Sum(l => l.N), g.Min(l => l.From), g.Max(l => l.To)) { Euros = g.Any(l => l.Euros is not null) ? g.Sum(l => l.Euros ?? 0) : null });
        return new(ask.Id, [.. totals], [.. lines.OrderByDescending(l => l.From).ThenByDescending(l => l.Id).Take(Most)]);
    }
}
