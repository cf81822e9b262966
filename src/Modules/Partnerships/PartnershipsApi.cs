using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Partnerships.Register;
using Yhdessa.Partnerships.Types;

namespace Yhdessa.Partnerships;

/// <summary>The module's routes under /api/v1.</summary>
static class PartnershipsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<PartnershipTypeList, PartnershipTypeAnswer>("/partnership-types").WithSummary("The eight types of partnership in their order, with what the season's file states of each year");
        api.MapList<PartnershipList, PartnershipRow>("/partnerships").WithSummary("Partnerships by year, type or organization, with counts");
        api.MapOne<OnePartnership, PartnershipRow>("/partnerships/{id}").WithSummary("One partnership; what is unknown is absent");
        api.MapCreate<AddPartnership, Id<Partnership>, PartnershipRow>("/partnerships", id => $"/partnerships/{id}", id => new OnePartnership(id)).WithSummary("Write an organization into the register as a partner");
        api.MapAct<EndPartnership, PartnershipRow>("/partnerships/{id}:end", act => new OnePartnership(act.Id)).WithSummary("End a partnership on a day");
        api.MapAct<ReopenPartnership, PartnershipRow>("/partnerships/{id}:reopen", act => new OnePartnership(act.Id)).WithSummary("Take an ending back");
        api.MapDelete<RemovePartnership>("/partnerships/{id}").WithSummary("Take a partnership that was written by mistake out of the register");
    }
}
