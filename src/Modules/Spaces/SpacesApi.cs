using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Calendar;
using Yhdessa.Spaces.Hours;
using Yhdessa.Spaces.Houses;
using Yhdessa.Spaces.Series;

namespace Yhdessa.Spaces;

/// <summary>The module's routes under /api/v1.</summary>
static class SpacesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        Rounds.RoundsApi.Map(api);
        Leases.LeasesApi.Map(api);
        Showcases.ShowcasesApi.Map(api);
        Advice.AdviceApi.Map(api);
        Waiting.WaitApi.Map(api);
        api.MapList<HouseList, HouseRow>("/houses").WithSummary("Houses: our own and the peers in other cities");
        api.MapList<SpaceList, SpaceRow>("/spaces").WithSummary("Spaces; with freeFrom and freeTo only those free at that time");
        api.MapOne<SpaceDetails, SpaceRow>("/spaces/{id}").WithSummary("One space; what is unknown is absent");
        api.MapOne<Setup.OfferingsOf, Setup.OfferingsOf.Answer>("/spaces/{id}/offerings").WithSummary("What can be asked to be ready in a space, for the requests of a booking");
        api.MapCreate<AddSpace, Id<Space>, SpaceRow>("/spaces", id => $"/spaces/{id}", id => new SpaceDetails(id)).WithSummary("Add a space to a house");
        api.MapChange<EditSpace, SpaceRow>("/spaces/{id}", edit => new SpaceDetails(edit.Id)).WithSummary("Tell a space's card anew");
        api.MapOne<FreeAndClosed, FreeAndClosed.Answer>("/spaces/{id}/availability").WithSummary("When a space is free between two instants, and why the rest is closed");
        api.MapOne<Use.PriceList, Use.PriceList.Answer>("/spaces/{id}/prices").WithSummary("A space's list price an hour, by the day it begins");
        api.MapOne<OpeningDays, OpeningDays.Answer>("/spaces/{id}/opening-hours").WithSummary("A space's hours day by day as they come out, and how its door stands now");

        api.MapList<MyBookings, BookingRow>("/bookings").WithSummary("The caller's own bookings; for a key of the house that may handle them, all");
        api.MapCreate<BookSpace, Id<Booking>, BookingRow>("/bookings", id => $"/bookings/{id}", id => new BookingDetails(id)).WithSummary("Book a time in a space");
        api.MapOne<BookingDetails, BookingRow>("/bookings/{id}").WithSummary("One booking");
        api.MapChange<ChangeBooking, BookingRow>("/bookings/{id}", change => new BookingDetails(change.Id)).WithSummary("Tell a booking anew: another time, space or words");
        api.MapAct<ApproveBooking, BookingRow>("/bookings/{id}:approve", act => new BookingDetails(act.Id)).WithSummary("Approve a booking that waits");
        api.MapAct<DenyBooking, BookingRow>("/bookings/{id}:deny", act => new BookingDetails(act.Id)).WithSummary("Deny a booking that waits, with a reason");
        api.MapAct<CancelBooking, BookingRow>("/bookings/{id}:cancel", act => new BookingDetails(act.Id)).WithSummary("Cancel a booking");
        api.MapCreate<RepeatBooking, Id<Booking>, BookingRow>("/bookings/{id}:repeat", id => $"/bookings/{id}", id => new BookingDetails(id)).WithSummary("Book the same again, at the same clock time of the coming week or at a start of your own");
        api.MapAct<RecordAttendance, BookingRow>("/bookings/{id}:attendance", act => new BookingDetails(act.Id)).WithSummary("Tell how many came");

        api.MapAct<Use.MarkNoShow, BookingRow>("/bookings/{id}:no-show", act => new BookingDetails(act.Id)).WithSummary("Say that nobody came to a booking that has begun");
        api.MapAct<Use.TakeBackNoShow, BookingRow>("/bookings/{id}:undo-no-show", act => new BookingDetails(act.Id)).WithSummary("Take that back");

        api.MapList<MySeries, SeriesLine>("/booking-series").WithSummary("The caller's own series; for a key of the house that may handle them, all");
        api.MapCreate<BookSeries, Id<BookingSeries>, SeriesRow>("/booking-series", id => $"/booking-series/{id}", id => new SeriesDetails(id)).WithSummary("Book every date of a rule, or those that can be had");
        api.MapAsk<PreviewSeries, PreviewSeries.Answer>("/booking-series:preview").WithSummary("Every date of a rule before it is booked: free, conflict, closed or holiday, with alternatives");
        api.MapOne<SeriesDetails, SeriesRow>("/booking-series/{id}").WithSummary("One series with all its dates");
        api.MapAct<ChangeSeries, SeriesRow>("/booking-series/{id}:change", act => new SeriesDetails(act.Id)).WithSummary("Change this date, this and those after it, or all that are ahead");
        api.MapAct<CancelSeries, SeriesRow>("/booking-series/{id}:cancel", act => new SeriesDetails(act.Id)).WithSummary("Call off this date, this and those after it, or all that are ahead");
        api.MapAct<RestoreSeries, SeriesRow>("/booking-series/{id}:restore", act => new SeriesDetails(act.Id)).WithSummary("Take back what one act called off");
        api.MapAct<RetrySeries, SeriesRow>("/booking-series/{id}:retry", act => new SeriesDetails(act.Id)).WithSummary("Try again for the dates that were missed");
        api.MapAct<ApproveSeries, SeriesRow>("/booking-series/{id}:approve", act => new SeriesDetails(act.Id)).WithSummary("Approve every date that waits");
        api.MapAct<DenySeries, SeriesRow>("/booking-series/{id}:deny", act => new SeriesDetails(act.Id)).WithSummary("Deny every date that waits, with a reason");
    }
}
