using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events.Fairs;

/// <summary>Floor plans, exhibitors and turns at our stall under /api/v1.</summary>
static class FairApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapOne<FairOf, FairAnswer>("/events/{id}/fair").WithSummary("A fair's floor plan in figures: how many places, how many free, until when and by whom they are chosen");
        api.MapChange<DrawFair, FairAnswer>("/events/{id}/fair", c => new FairOf(c.Id.ToString())).WithSummary("Draw a fair's floor plan, with If-Match * the first time; places that somebody has stay");
        api.MapList<StallsOf, StallAnswer>("/events/{id}/stalls").WithSummary("The places of a fair's floor plan: where each is, whether it has power and who stands there");
        api.MapCreate<TakeStall, TakeStall.Made, StallBookingAnswer>("/events/{id}/stalls", made => $"/events/{made.EventId}/stalls", made => new JustTaken((Id<StallBooking>)made.Id)).WithSummary("Take a place at a fair, or a turn in the line where none is named; a stranger's is hers when she presses the letter's button");
        api.MapAct<GiveUpStallOf, FairAnswer>("/events/{id}:give-up-stall", c => new FairOf(c.Id.ToString())).WithSummary("Give an organization's place up; it goes to the first in the line");
        api.MapList<ExhibitorList, Exhibitors.Row>("/events/{id}/exhibitors", look: (list, _) => new LookAtRegistrations(list.Id.ToString())).WithSummary("Who comes to a fair with what, and who answers for it; looking is written down");
        api.MapAct<PlaceExhibitor, FairAnswer>("/events/{id}:place-exhibitor", c => new FairOf(c.Id.ToString())).WithSummary("Give an exhibitor a place by its number, from the line or from another place");
        api.MapAct<CallOffStall, FairAnswer>("/events/{id}:call-off-stall", c => new FairOf(c.Id.ToString())).WithSummary("Call an exhibitor's place off for the house: she is told, and it goes to the first in the line");
        api.MapList<StallShiftList, StallShiftRow>("/events/{id}/stall-shifts").WithSummary("Who is at the house's own stall when");
        api.MapCreate<AddStallShift, Id<StallShift>, StallShiftRow>("/events/{id}/stall-shifts", id => $"/stall-shifts/{id}", id => new OneStallShift(id)).WithSummary("Add a turn at the house's own stall: a role or a first name");
        api.MapOne<OneStallShift, StallShiftRow>("/stall-shifts/{id}").WithSummary("One turn at the house's own stall");
        api.MapDelete<RemoveStallShift>("/stall-shifts/{id}").WithSummary("Take a turn at the house's own stall away");
    }
}
