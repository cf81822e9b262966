namespace Yhdessa.Participation.Impact;

/// <summary>Writes facts: the same row told again mends its fact.</summary>
sealed class Ledger(ParticipationDb db, TimeProvider clock)
{
    public async Task Write(Told told, CancellationToken ct)
    {
        var fact = await Find(told.Kind, told.Row, ct) ?? db.Facts.Add(new LedgerFact(told.Kind, told.Row)).Entity;
        fact.Tell(told, clock.Now());
    }

    /// <summary>Writes it, or takes it away where there is nothing to count any more.</summary>
    public Task WriteIf(bool known, Told told, CancellationToken ct) => known ? Write(told, ct) : Remove(told.Kind, told.Row, ct);

    public async Task Remove(LedgerKind kind, string row, CancellationToken ct)
    {
        if (await Find(kind, row, ct) is { } fact) db.Facts.Remove(fact);
    }

    public Task<LedgerFact?> Find(LedgerKind kind, string row, CancellationToken ct) =>
        db.Facts.Include(f => f.Organizations).SingleOrDefaultAsync(f => f.Kind == kind && f.Row == row, ct);
}
