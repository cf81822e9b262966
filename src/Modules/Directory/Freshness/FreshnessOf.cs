namespace Yhdessa.Directory;

/// <summary>How fresh an organization's facts are and what shows it, the newest first.</summary>
[OpenToAll]
sealed record FreshnessOf(string Id) : IQuery<FreshnessOf.Answer>
{
    /// <param name="State">Absent when nobody has shown anything yet.</param>
    public sealed record Answer(string? State, DateOnly? Since, string? Because, IReadOnlyList<FieldFreshness> Fields, IReadOnlyList<Sign> Proofs);
    public sealed record Sign(string Kind, DateOnly Day);
}

sealed class FreshnessOfHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<FreshnessOf, FreshnessOf.Answer>
{
    const int Most = 50;

    public async Task<FreshnessOf.Answer> Handle(FreshnessOf ask, CancellationToken ct)
    {
        var organization = await db.OrganizationToShow(ask.Id, user, ct);
        var proofs = await db.Proofs.AsNoTracking().Where(p => p.OrganizationId == organization.Id).OrderByDescending(p => p.Day).ThenBy(p => p.Kind).Take(Most).Select(p => new FreshnessOf.Sign(p.Kind, p.Day)).ToListAsync(ct);
        var fresh = organization.FreshnessAt(clock.Now());
        if (proofs.Count == 0 && fresh is not null) proofs = [new(fresh.Life.Because, fresh.Life.Day)];
        return new(fresh?.State, fresh?.Since, fresh?.Because, fresh?.Fields ?? [], proofs);
    }
}
