using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

static class EventsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<EventList, EventAnswer>("/events").WithSummary("Events by day, place, type and word, with counts; or what has changed since");
        api.MapOne<OneEvent, EventAnswer>("/events/{id}").WithSummary("An event by its id or slug; start and end are absent where nobody knows them");
        api.MapList<WorkshopOutputs, WorkshopOutputAnswer>("/events/{id}/workshop-outputs").WithSummary("What an event's workshops came to, with owner and date where they have got one");
        SignUpApi.Map(api);
    }
}
