using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Directory;

static class DirectoryApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<OrganizationList, OrganizationAnswer>("/organizations").WithSummary("Organizations by word and filter, with counts; or what has changed since");
        api.MapOne<OneOrganization, OrganizationAnswer>("/organizations/{id}", look: LookAtContacts.By).WithSummary("An organization by its id or slug; another name leads to the one that has the page. Opening contacts that are not for everybody is written down");
        api.MapCreate<EnterOrganization, Id<Organization>, OrganizationAnswer>("/organizations", id => $"/organizations/{id}", id => new OneOrganization(id.ToString())).WithSummary("Enter an organization. Likely twins are told (likely-twin) until differentFrom says that they are others");
        api.MapChange<ChangeOrganization, OrganizationAnswer>("/organizations/{id}", c => new OneOrganization(c.Id.ToString())).WithSummary("Change an organization");
        api.MapDelete<RemoveOrganization>("/organizations/{id}").WithSummary("Put an organization into the bin");
        api.MapAct<MergeOrganizations, OrganizationAnswer>("/organizations/{id}:merge", c => new OneOrganization(c.Id.ToString())).WithSummary("Join another record of the same organization into this one; the other's addresses answer 308 ever after");
        api.MapOne<OrganizationHistory, OrganizationHistory.Answer>("/organizations/{id}/history").WithSummary("Who has changed what, for those who look after the organization");
        api.MapAct<ConfirmOrganization, OrganizationAnswer>("/organizations/{id}:confirm", c => new OneOrganization(c.Id.ToString())).WithSummary("Say that an organization's facts are right");
        api.MapAct<WriteToOrganization, OrganizationAnswer>("/organizations/{id}:message", c => new OneOrganization(c.Id.ToString())).WithSummary("Get in touch: the words reach the organization by mail, its address stays hidden");
        api.MapOne<FreshnessOf, FreshnessOf.Answer>("/organizations/{id}/freshness").WithSummary("How fresh an organization's facts are, why, and what shows it");
        api.MapOne<OrganizationPeople, OrganizationPeople.Answer>("/organizations/{id}/people").WithSummary("Who looks after an organization's page, for those who do so");
        api.MapOne<ReviewQueue, ReviewQueue.Answer>("/review-queue").WithSummary("Rows with two readings and what readers have reported, the oldest first");
        api.MapAct<AcceptAsOne, OrganizationAnswer>("/organizations/{id}:accept-as-one", c => new OneOrganization(c.Id.ToString())).WithSummary("The row under review is one organization");
        api.MapAct<SplitInTwo, OrganizationAnswer>("/organizations/{id}:split-in-two", c => new OneOrganization(c.Id.ToString())).WithSummary("The row under review is two organizations");
        api.MapList<NetworkList, NetworkAnswer>("/networks").WithSummary("Networks with their members");
        api.MapOne<OneNetwork, NetworkAnswer>("/networks/{id}").WithSummary("A network by its id or slug");
        api.MapOne<NetworkSheet, NetworkSheet.Answer>("/networks/{id}/sheet").WithSummary("A network counted from its members: themes, target groups and municipalities, expertise, services, yearly figures with how many told, freshness");
        api.MapCreate<StartNetwork, Id<Network>, NetworkAnswer>("/networks", id => $"/networks/{id}", id => new OneNetwork(id.ToString())).WithSummary("Start a network: the house, or an organization that coordinates it");
        api.MapChange<ChangeNetwork, NetworkAnswer>("/networks/{id}", c => new OneNetwork(c.Id.ToString())).WithSummary("Change what a network tells of itself");
        api.MapDelete<RemoveNetwork>("/networks/{id}").WithSummary("Put a network into the bin");
        api.MapAct<JoinNetwork, NetworkAnswer>("/networks/{id}:join", c => new OneNetwork(c.Id.ToString())).WithSummary("An organization joins; where the network is not open to all its wish waits for the network's answer");
        api.MapAct<LeaveNetwork, NetworkAnswer>("/networks/{id}:leave", c => new OneNetwork(c.Id.ToString())).WithSummary("An organization leaves, or its wish to join is withdrawn or declined");
        api.MapList<PartnerSearch, PartnerHit>("/organizations:partner-search").WithSummary("Who could be a partner: a need in free words and a place, each hit with its reasons");
        api.MapOne<GapMap, GapMap.Answer>("/organizations:gaps").WithSummary("Themes by municipality: how many organizations, where there is none, and how many have not told");
        api.MapList<MunicipalityList, MunicipalityAnswer>("/municipalities").WithSummary("The region's municipalities in their order");
        api.MapList<ClassificationList, ClassificationAnswer>("/classifications/{name}").WithSummary("One of the house's lists: themes, target-groups, organization-kinds…");
        SharedApi.Map(api);
    }
}
