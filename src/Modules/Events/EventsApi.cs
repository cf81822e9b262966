using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

static class EventsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<EventList, EventAnswer>("/events").WithSummary("Events by day, place, type, organization and word, with counts; or what has changed since");
        api.MapOne<OneEvent, EventAnswer>("/events/{id}").WithSummary("An event by its id or slug; start and end are absent where nobody knows them");
        api.MapCreate<MakeEvent, Id<Event>, EventAnswer>("/events", id => $"/events/{id}", id => new OneEvent(id.ToString())).WithSummary("Tell of an event: an instant, or a plain date for all-day; what an organization tells waits for the house");
        api.MapChange<ChangeEvent, EventAnswer>("/events/{id}", c => new OneEvent(c.Id.ToString())).WithSummary("Tell of an event anew; those signed up hear of another day or place");
        api.MapDelete<RemoveEvent>("/events/{id}").WithSummary("Put an event into the bin; one that does not take place is cancelled instead");
        api.MapAct<PublishEvent, EventAnswer>("/events/{id}:publish", c => new OneEvent(c.Id.ToString())).WithSummary("Publish an event, or ask the house to");
        api.MapAct<CancelEvent, EventAnswer>("/events/{id}:cancel", c => new OneEvent(c.Id.ToString())).WithSummary("Call an event off with a reason; it stays to be seen");
        api.MapAct<PostponeEvent, EventAnswer>("/events/{id}:postpone", c => new OneEvent(c.Id.ToString())).WithSummary("Put an event off: its day is open from now on");
        api.MapList<WorkshopOutputs, WorkshopOutputAnswer>("/events/{id}/workshop-outputs").WithSummary("What an event's workshops came to, with owner and date where they have got one");
        api.MapCreate<RecordOutput, Id<WorkshopOutput>, WorkshopOutputAnswer>("/events/{id}/workshop-outputs", id => $"/workshop-outputs/{id}", id => new OneOutput(id)).WithSummary("Record a workshop's output; with an owner it goes to that body's agenda queue");
        api.MapOne<OneOutput, WorkshopOutputAnswer>("/workshop-outputs/{id}").WithSummary("One output of a workshop");
        api.MapAct<AssignOutput, WorkshopOutputAnswer>("/workshop-outputs/{id}:assign", c => new OneOutput(c.Id)).WithSummary("Give an output its owner and date");
        api.MapList<ActivityAnswers, ActivityAnswer>("/recurring-activities").WithSummary("What goes on in the house week by week");
        SignUpApi.Map(api);
    }
}
