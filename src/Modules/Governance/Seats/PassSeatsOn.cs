using Yhdessa.Contracts.Directory;

namespace Yhdessa.Governance;

/// <summary>What another record of an organization held or had to do is the organization's.</summary>
sealed class PassSeatsOn(GovernanceDb db) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct)
    {
        var seats = await db.Seats.Include(s => s.Terms).Where(s => s.OrganizationId == merged.OrganizationId || s.Terms.Any(t => t.OrganizationId == merged.OrganizationId)).ToListAsync(ct);
        seats.ForEach(s => s.Merge(merged.OrganizationId, merged.IntoId));
        var actions = await db.Actions.Where(a => a.OwnerOrganizationId == merged.OrganizationId).ToListAsync(ct);
        actions.ForEach(a => a.PassTo(merged.IntoId));
    }
}
