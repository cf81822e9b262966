using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Governance;

/// <summary>The module's routes under /api/v1.</summary>
static class GovernanceApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<BodyList, BodyAnswer>("/bodies").WithSummary("Bodies: forum, advisory board, juries, with their rules");
        api.MapOne<OneBody, BodyAnswer>("/bodies/{id}").WithSummary("A body by its id or slug");
        api.MapList<SeatsOfBody, SeatRow>("/bodies/{id}/seats").WithSummary("A body's seats on a day (at, today by itself) and who holds them; people are named only by consent");
        api.MapList<SeatList, SeatRow>("/seats").WithSummary("Seats of all bodies on a day (at, today by itself), or of one (bodyId)");
        api.MapOne<OneSeat, SeatRow>("/seats/{id}").WithSummary("One seat as it is today");
        api.MapAct<GiveSeat, SeatRow>("/seats/{id}:give", act => new OneSeat(act.Id)).WithSummary("Give a seat to an organization or a network from a day");
        api.MapAct<EndSeat, SeatRow>("/seats/{id}:end", act => new OneSeat(act.Id)).WithSummary("End the holder's time in a seat: the last day");
        api.MapOne<AnnualCycle, AnnualCycle.Answer>("/annual-cycle").WithSummary("The year's phases and months: what belongs to each, and which bodies meet");
        api.MapOne<ReadStrategy, StrategyAnswer>("/strategy").WithSummary("The strategy of a year (this year by itself, else the latest) as a tree: spearheads, goals, means");
    }
}
