using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Calendar;
using Yhdessa.Spaces.Hours;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces;

/// <summary>The module's routes under /api/v1.</summary>
static class SpacesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        Rounds.RoundsApi.Map(api);
        api.MapList<HouseList, HouseRow>("/houses").WithSummary("Houses: our own and the peers in other cities");
        api.MapList<SpaceList, SpaceRow>("/spaces").WithSummary("Spaces; with freeFrom and freeTo only those free at that time");
        api.MapOne<SpaceDetails, SpaceRow>("/spaces/{id}").WithSummary("One space; what is unknown is absent");
        api.MapCreate<AddSpace, Id<Space>, SpaceRow>("/spaces", id => $"/spaces/{id}", id => new SpaceDetails(id)).WithSummary("Add a space to a house");
        api.MapChange<EditSpace, SpaceRow>("/spaces/{id}", edit => new SpaceDetails(edit.Id)).WithSummary("Tell a space's card anew");
        api.MapOne<FreeAndClosed, FreeAndClosed.Answer>("/spaces/{id}/availability").WithSummary("When a space is free between two instants, and why the rest is closed");
        api.MapOne<OpeningDays, OpeningDays.Answer>("/spaces/{id}/opening-hours").WithSummary("A space's hours day by day as they come out, and how its door stands now");

        api.MapList<MyBookings, BookingRow>("/bookings").WithSummary("The caller's own bookings; for a key of the house that may handle them, all");
        api.MapCreate<BookSpace, Id<Booking>, BookingRow>("/bookings", id => $"/bookings/{id}", id => new BookingDetails(id)).WithSummary("Book a time in a space");
        api.MapOne<BookingDetails, BookingRow>("/bookings/{id}").WithSummary("One booking");
        api.MapAct<ApproveBooking, BookingRow>("/bookings/{id}:approve", act => new BookingDetails(act.Id)).WithSummary("Approve a booking that waits");
        api.MapAct<DenyBooking, BookingRow>("/bookings/{id}:deny", act => new BookingDetails(act.Id)).WithSummary("Deny a booking that waits, with a reason");
        api.MapAct<CancelBooking, BookingRow>("/bookings/{id}:cancel", act => new BookingDetails(act.Id)).WithSummary("Cancel a booking");
        api.MapCreate<RepeatBooking, Id<Booking>, BookingRow>("/bookings/{id}:repeat", id => $"/bookings/{id}", id => new BookingDetails(id)).WithSummary("Book the same again, at the same clock time of the coming week or at a start of your own");
        api.MapAct<RecordAttendance, BookingRow>("/bookings/{id}:attendance", act => new BookingDetails(act.Id)).WithSummary("Tell how many came");
    }
}
