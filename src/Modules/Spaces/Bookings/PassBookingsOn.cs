using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Bookings;

/// <summary>What another record of an organization had booked is the organization's.</summary>
sealed class PassBookingsOn(SpacesDb db) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct)
    {
        var bookings = await db.Bookings.Where(b => b.OrganizationId == merged.OrganizationId).ToListAsync(ct);
        bookings.ForEach(b => b.PassTo(merged.IntoId));
    }
}

sealed partial class Booking
{
    /// <summary>Its organization's record was joined into another's.</summary>
    internal void PassTo(Guid organization) => OrganizationId = organization;
}
