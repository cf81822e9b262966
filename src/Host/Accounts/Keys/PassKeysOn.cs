using Yhdessa.Contracts.Directory;

namespace Yhdessa.Host.Accounts;

/// <summary>A key of another record of an organization is the organization's.</summary>
sealed class PassKeysOn(HostDb db) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct)
    {
        var keys = await db.Keys.Where(k => k.OrganizationId == merged.OrganizationId).ToListAsync(ct);
        keys.ForEach(k => k.PassTo(merged.IntoId));
    }
}
