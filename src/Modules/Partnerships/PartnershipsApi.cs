using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Partnerships.Agreements;
using Yhdessa.Partnerships.Funding;
using Yhdessa.Partnerships.Ledger;
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

        api.MapList<AgreementList, AgreementRow>("/agreements").WithSummary("Agreements, the soonest ending first; an organization's key sees its own");
        api.MapOne<OneAgreement, AgreementRow>("/agreements/{id}").WithSummary("One agreement; what is not agreed is absent");
        api.MapCreate<AddAgreement, Id<Agreement>, AgreementRow>("/agreements", id => $"/agreements/{id}", id => new OneAgreement(id)).WithSummary("Write a draft of an agreement");
        api.MapChange<EditAgreement, AgreementRow>("/agreements/{id}", edit => new OneAgreement(edit.Id)).WithSummary("Write an agreement anew");
        api.MapAct<ActivateAgreement, AgreementRow>("/agreements/{id}:activate", act => new OneAgreement(act.Id)).WithSummary("Tell that both have signed: in force from its first day");
        api.MapAct<EndAgreement, AgreementRow>("/agreements/{id}:end", act => new OneAgreement(act.Id)).WithSummary("Give notice: the agreement ends with a day, for a reason");
        api.MapAct<ReinstateAgreement, AgreementRow>("/agreements/{id}:reinstate", act => new OneAgreement(act.Id)).WithSummary("Take a notice back");
        api.MapOne<LedgerOf, LedgerAnswer>("/agreements/{id}/ledger").WithSummary("What the two sides have given each other, with totals");
        api.MapOne<EntitlementsOf, EntitlementAnswer>("/entitlements").WithSummary("What an organization's agreements grant it on a day, all taken together");
        api.MapOne<FundingEligibility, FundingEligibility.Answer>("/organizations/{id}/funding-eligibility").WithSummary("The five criteria of funding held against an organization's record: pass, fail or unknown with the reason and the field");
    }
}
