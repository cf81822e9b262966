using Yhdessa.Contracts.Directory;

namespace Yhdessa.Participation.Volunteering;

/// <summary>What another record of an organization asked help for is the organization's.</summary>
sealed class PassTasksOn(ParticipationDb db) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct)
    {
        var tasks = await db.Tasks.Where(t => t.OrganizationId == merged.OrganizationId).ToListAsync(ct);
        tasks.ForEach(t => t.PassTo(merged.IntoId));
    }
}
