using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Spaces.Waiting;

/// <summary>The waiting list under /api/v1.</summary>
static class WaitApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<MyWaits, WaitRow>("/waiting-list").WithSummary("The caller's places in line for times that are taken; for a key of the house that may handle bookings, all");
        api.MapCreate<JoinLine, Id<SlotWait>, WaitRow>("/waiting-list", id => $"/waiting-list/{id}", id => new WaitDetails(id)).WithSummary("Wait for times that are taken: any one of them, or all of them together");
        api.MapOne<WaitDetails, WaitRow>("/waiting-list/{id}").WithSummary("One place in line, with what became of it and why");
        api.MapAct<AcceptOffer, WaitRow>("/waiting-list/{id}:accept", act => new WaitDetails(act.Id)).WithSummary("Take what is offered: it becomes a booking");
        api.MapAct<DeclineOffer, WaitRow>("/waiting-list/{id}:decline", act => new WaitDetails(act.Id)).WithSummary("Let what is offered go to the next in line");
        api.MapAct<LeaveLine, WaitRow>("/waiting-list/{id}:leave", act => new WaitDetails(act.Id)).WithSummary("Leave the line");
    }
}
