namespace Yhdessa.Governance;

/// <summary>What an organization has taken upon itself to do, late things too: for whoever takes its matters over.</summary>
[OpenToAll]
sealed record ComingActions(ComingUp Of) : IQuery<IReadOnlyList<ComingLine>>;

sealed class ComingActionsHandler(GovernanceDb db) : IRequestHandler<ComingActions, IReadOnlyList<ComingLine>>
{
    const int Most = 200;

    public async Task<IReadOnlyList<ComingLine>> Handle(ComingActions ask, CancellationToken ct)
    {
        var (whose, last) = (ask.Of.OrganizationId, Helsinki.DateOf(ask.Of.Until));
        var rows = await db.Actions.AsNoTracking().Where(a => a.DeletedAt == null && a.OwnerOrganizationId == whose && a.Status == ActionStatus.Open && (a.DueOn == null || a.DueOn <= last))
            .OrderBy(a => a.DueOn).Take(Most).Select(a => new { a.Title, a.DueOn, a.MeetingId }).ToListAsync(ct);
        return [.. rows.Select(a => new ComingLine("governance.coming.action", a.Title, a.DueOn, $"meetings/{a.MeetingId}"))];
    }
}
