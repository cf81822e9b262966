using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Governance;

/// <summary>Who is reminded of what an organization has to do is the one who looks after it now.</summary>
sealed class HandActionsOver(GovernanceDb db, ISender sender) : INotificationHandler<OrganizationHandedOver>
{
    public async Task Handle(OrganizationHandedOver over, CancellationToken ct)
    {
        if (over.FromPersonId is not { } from) return;
        var before = await sender.Send(new PersonContact(from), ct);
        var hers = await db.Actions.Where(a => a.OwnerOrganizationId == over.OrganizationId && a.Status == ActionStatus.Open && (a.OwnerPersonId == from || before != null && a.OwnerEmail == before.Email)).ToListAsync(ct);
        hers.ForEach(a => a.Give(a.Owner, a.OwnerOrganizationId, null, over.ToPersonId));
    }
}
