using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Bookings;

/// <summary>What one person had booked for an organization is the next one's: the coming ones with their letters, of the past ones only the organization's.</summary>
sealed class HandBookingsOver(SpacesDb db, ISender sender, TimeProvider clock) : INotificationHandler<OrganizationHandedOver>
{
    public async Task Handle(OrganizationHandedOver over, CancellationToken ct)
    {
        var before = over.FromPersonId is { } from ? await sender.Send(new PersonContact(from), ct) : null;
        var next = await sender.Send(new PersonContact(over.ToPersonId), ct);
        var hers = await db.Bookings.IgnoreQueryFilters().Where(b => b.OrganizationId == over.OrganizationId && (b.PersonId == over.FromPersonId || before != null && b.ContactEmail == before.Email)).ToListAsync(ct);
        foreach (var booking in hers)
            if (booking.End > clock.Now()) booking.HandOver(over.ToPersonId, before?.Email, next);
            else booking.ForgetPerson();
    }
}

sealed partial class Booking
{
    /// <summary>Another contact that was given stays; the account's own becomes the next one's.</summary>
    internal void HandOver(Guid person, string? before, PersonContactFact? next)
    {
        if (ContactEmail is null || string.Equals(ContactEmail, before, StringComparison.OrdinalIgnoreCase)) (ContactName, ContactEmail) = (next?.Name, next?.Email);
        PersonId = person;
    }

    /// <summary>The time was used or is an organization's; whose hand wrote it is nobody's business any more.</summary>
    public void ForgetPerson() => (PersonId, ContactName, ContactEmail) = (null, null, null);
}
