using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>What another record of an organization arranged is the organization's.</summary>
sealed class PassEventsOn(EventsDb db) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct)
    {
        var events = await db.Events.Include(e => e.Partners).Where(e => e.Partners.Any(p => p.OrganizationId == merged.OrganizationId)).ToListAsync(ct);
        events.ForEach(e => e.Merge(merged.OrganizationId, merged.IntoId));
        var activities = await db.Activities.Where(a => a.OrganizationId == merged.OrganizationId).ToListAsync(ct);
        activities.ForEach(a => a.PassTo(merged.IntoId));
    }
}
