using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Spaces.Bookings;

sealed partial class Booking
{
    /// <summary>The same time in the same space for another organization: what was counted for the first is the second's.</summary>
    public void ChangeHands(Guid organization)
    {
        OrganizationId = organization;
        Raise(new SpaceBooked(Id, SpaceId, OrganizationId, Start, End, Attendees, together));
    }
}
