using Yhdessa.Contracts.Directory;

namespace Yhdessa.Partnerships.Register;

/// <summary>Another record of an organization was a partner: the organization is. Where both were, of one type and year, one line is enough.</summary>
sealed class PassPartnershipsOn(PartnershipsDb db, TimeProvider clock) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct)
    {
        var all = await db.Partnerships.Where(p => p.OrganizationId == merged.OrganizationId || p.OrganizationId == merged.IntoId).ToListAsync(ct);
        foreach (var partnership in all.Where(p => p.OrganizationId == merged.OrganizationId).ToList())
        {
            if (IsOpen(partnership) && all.Exists(p => p.OrganizationId == merged.IntoId && IsOpen(p) && p.TypeId == partnership.TypeId && p.Year == partnership.Year)) partnership.Delete(clock.Now());
            partnership.PassTo(merged.IntoId);
        }
        foreach (var agreement in await db.Agreements.Where(a => a.OrganizationId == merged.OrganizationId).ToListAsync(ct)) agreement.PassTo(merged.IntoId);
    }

    static bool IsOpen(Partnership p) => p.EndedAt is null && p.DeletedAt is null;
}
