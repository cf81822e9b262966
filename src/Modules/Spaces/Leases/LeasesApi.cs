using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Entry;

namespace Yhdessa.Spaces.Leases;

/// <summary>Ways in and leases under /api/v1.</summary>
static class LeasesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapOne<AccessOn, AccessOn.Answer>("/spaces/{id}/access").WithSummary("How one gets into a space on a day, and the next change; never a code");
        api.MapOne<BookingEntry, BookingEntry.Answer>("/bookings/{id}/access").WithSummary("How the booker gets in, and from when the code or the link is shown");
        api.MapOne<BookingCode, BookingCode.Answer>("/bookings/{id}/code", (ask, _) => new LookAtCode(ask.Id)).WithSummary("The door's code or the meeting's link while it is shown; who looks is written down");

        api.MapOne<Tenants, IReadOnlyList<Tenants.Row>>("/houses/{id}/tenants").WithSummary("The tenants of a house today");
        api.MapList<LeaseList, LeaseRow>("/leases").WithSummary("The register of tenants: leases and permanent allocations");
        api.MapOne<LeaseDetails, LeaseRow>("/leases/{id}").WithSummary("One lease");
        api.MapCreate<GrantLease, Id<Lease>, LeaseRow>("/leases", id => $"/leases/{id}", id => new LeaseDetails(id)).WithSummary("Lease a space, for the whole time or weekly hours; what is booked there is named and must be moved first");
        api.MapAct<EndLease, LeaseRow>("/leases/{id}:end", act => new LeaseDetails(act.Id)).WithSummary("Tell a lease's last day: the calendar is free from the next");
    }
}
