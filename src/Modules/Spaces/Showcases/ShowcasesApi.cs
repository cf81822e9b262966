using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Spaces.Showcases;

/// <summary>Showcase times and stalls under /api/v1.</summary>
static class ShowcasesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<ShowcaseLists, ShowcaseListRow>("/showcase-lists").WithSummary("Lists of showcase times and stalls that organizations take themselves, with their rules");
        api.MapOne<OneShowcaseList, ShowcaseListRow>("/showcase-lists/{id}").WithSummary("One list");
        api.MapCreate<MakeShowcaseList, Id<ShowcaseList>, ShowcaseListRow>("/showcase-lists", id => $"/showcase-lists/{id}", id => new OneShowcaseList(id)).WithSummary("Make a list, shown to nobody at first");
        api.MapChange<ChangeShowcaseList, ShowcaseListRow>("/showcase-lists/{id}", change => new OneShowcaseList(change.Id)).WithSummary("Tell a list's name and rules anew");
        api.MapAct<OpenShowcaseList, ShowcaseListRow>("/showcase-lists/{id}:open", act => new OneShowcaseList(act.Id)).WithSummary("Show the list to everybody, or hide it");
        api.MapList<ShowcasePlaces, ShowcasePlaceRow>("/showcase-places").WithSummary("Places of showcase times from today on: free ones, and who has the others");
        api.MapOne<OneShowcasePlace, ShowcasePlaceRow>("/showcase-places/{id}").WithSummary("One place");
        api.MapAct<TakeShowcase, ShowcasePlaceRow>("/showcase-places/{id}:take", act => new OneShowcasePlace(act.Id)).WithSummary("Take a free place for an organization; the space is booked with it");
        api.MapAct<GiveUpShowcase, ShowcasePlaceRow>("/showcase-places/{id}:give-up", act => new OneShowcasePlace(act.Id)).WithSummary("Give a place back");
    }
}
