using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Seasonal rounds under /api/v1.</summary>
static class RoundsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<RoundList, RoundRow>("/seasonal-rounds").WithSummary("Rounds of standing slots; \"open\" ones take applications now or soon");
        api.MapOne<RoundDetails, RoundRow>("/seasonal-rounds/{id}").WithSummary("One round with the weekly slots it offers");
        api.MapCreate<MakeRound, Id<SeasonalRound>, RoundRow>("/seasonal-rounds", id => $"/seasonal-rounds/{id}", id => new RoundDetails(id)).WithSummary("Make a round, a draft at first");
        api.MapChange<ChangeRound, RoundRow>("/seasonal-rounds/{id}", change => new RoundDetails(change.Id)).WithSummary("Tell a round's days anew");
        api.MapAct<OpenRound, RoundRow>("/seasonal-rounds/{id}:open", act => new RoundDetails(act.Id)).WithSummary("Tell the round to everybody");
        api.MapAct<PromiseSlot, RoundRow>("/seasonal-rounds/{id}:promise", act => new RoundDetails(act.Id)).WithSummary("Write down an organization's right to a slot");
        api.MapAct<AllocateRound, RoundRow>("/seasonal-rounds/{id}:allocate", act => new RoundDetails(act.Id)).WithSummary("Share the slots out; the same applications give the same proposal");
        api.MapAct<GiveSlot, RoundRow>("/seasonal-rounds/{id}:give", act => new RoundDetails(act.Id)).WithSummary("Change the proposal by hand, with a reason");
        api.MapAct<PublishRound, RoundRow>("/seasonal-rounds/{id}:publish", act => new RoundDetails(act.Id)).WithSummary("Tell the results: slots become bookings");
        api.MapAct<ArchiveRound, RoundRow>("/seasonal-rounds/{id}:archive", act => new RoundDetails(act.Id)).WithSummary("End the round, with a comment");
        api.MapAct<CommentRound, RoundRow>("/seasonal-rounds/{id}:comment", act => new RoundDetails(act.Id)).WithSummary("Say of a round whose results are told how it went");
        api.MapOne<RoundClosing, RoundClosing.Answer>("/seasonal-rounds/{id}/closing").WithSummary("A round on one page when its results are told: figures and the house's comment");
        api.MapList<RoundResults, ResultRow>("/seasonal-rounds/{id}/results").WithSummary("Who got what, each with its reason: the caller's own, for a handler all");

        api.MapList<ApplicationList, ApplicationRow>("/seasonal-rounds/{id}/applications").WithSummary("The caller's applications in a round, for a handler all");
        api.MapCreate<ApplyForSlots, Id<SeasonalApplication>, ApplicationRow>("/seasonal-rounds/{id}/applications", id => $"/seasonal-applications/{id}", id => new ApplicationDetails(id)).WithSummary("Apply, or tell the organization's application anew");
        api.MapOne<ApplicationDetails, ApplicationRow>("/seasonal-applications/{id}").WithSummary("One application");
        api.MapAct<WithdrawApplication, ApplicationRow>("/seasonal-applications/{id}:withdraw", act => new ApplicationDetails(act.Id)).WithSummary("Take an application back while the period runs");
        api.MapAct<AppealResult, ApplicationRow>("/seasonal-applications/{id}:appeal", act => new ApplicationDetails(act.Id)).WithSummary("Appeal against a result");
        api.MapAct<AnswerAppeal, ApplicationRow>("/seasonal-applications/{id}:answer", act => new ApplicationDetails(act.Id)).WithSummary("Answer an appeal");
    }
}
