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
        api.MapChange<ChangeEvent, EventAnswer>("/events/{id}", c => new OneEvent(c.Id.ToString())).WithSummary("Tell of an event anew; those signed up hear of another day or place. Fewer places than people is no error: all keep theirs, and places.over says how many they are too many");
        api.MapDelete<RemoveEvent>("/events/{id}").WithSummary("Put an event into the bin; one that does not take place is cancelled instead");
        api.MapAct<PublishEvent, EventAnswer>("/events/{id}:publish", c => new OneEvent(c.Id.ToString())).WithSummary("Publish an event, or ask the house to");
        api.MapAct<CancelEvent, EventAnswer>("/events/{id}:cancel", c => new OneEvent(c.Id.ToString())).WithSummary("Call an event off with a reason; it stays to be seen");
        api.MapAct<PostponeEvent, EventAnswer>("/events/{id}:postpone", c => new OneEvent(c.Id.ToString())).WithSummary("Put an event off: its day is open from now on");
        api.MapList<WorkshopOutputs, WorkshopOutputAnswer>("/events/{id}/workshop-outputs").WithSummary("What an event's workshops came to, with owner and date where they have got one");
        api.MapCreate<RecordOutput, Id<WorkshopOutput>, WorkshopOutputAnswer>("/events/{id}/workshop-outputs", id => $"/workshop-outputs/{id}", id => new OneOutput(id)).WithSummary("Record a workshop's output; with an owner it goes to that body's agenda queue");
        api.MapOne<OneOutput, WorkshopOutputAnswer>("/workshop-outputs/{id}").WithSummary("One output of a workshop");
        api.MapAct<AssignOutput, WorkshopOutputAnswer>("/workshop-outputs/{id}:assign", c => new OneOutput(c.Id)).WithSummary("Give an output its owner and date");
        api.MapList<ActivityAnswers, ActivityAnswer>("/recurring-activities").WithSummary("What goes on in the house week by week");
        api.MapList<SessionsOf, SessionAnswer>("/events/{id}/programme").WithSummary("An event's programme: what, when, where and who speaks");
        api.MapCreate<AddSession, Id<Session>, SessionAnswer>("/events/{id}/programme", id => $"/sessions/{id}", id => new OneSession(id)).WithSummary("Add a part to an event's programme; a speaker's name only where she has let it be shown");
        api.MapOne<OneSession, SessionAnswer>("/sessions/{id}").WithSummary("One part of a programme");
        api.MapAsk<LikelyTwins, LikelyTwins.Answer>("/events:twins").WithSummary("Before an event is told of: those that look like it, and evenings that would meet the same people; nothing is saved");
        api.MapOne<SpaceOfEvent, EventSpaceAnswer>("/events/{id}/space").WithSummary("How the space that an event asked for stands: asked, confirmed, waiting for a handler, refused and why, or none");
        api.MapCreate<MakeWeekly, Id<WeeklyPlan>, WeeklyAnswer>("/weekly-activities", id => $"/weekly-activities/{id}", id => new WeeklyView(id)).WithSummary("Tell of what comes again by a rule of the wall clock: every time becomes an event of its own");
        api.MapAsk<PreviewWeekly, PreviewWeekly.Answer>("/weekly-activities:preview").WithSummary("Each day of such a rule: held, left out, moved or called off, and which are holidays");
        api.MapOne<WeeklyView, WeeklyAnswer>("/weekly-activities/{id}").WithSummary("A weekly activity's rule and its next five times");
        api.MapAct<ChangeFollowing, EventAnswer>("/events/{id}:change-following", c => new OneEvent(c.Id.ToString())).WithSummary("Tell this time of a weekly activity and all after it anew; those moved by themselves keep their own time");
        api.MapAct<CancelFollowing, EventAnswer>("/events/{id}:cancel-following", c => new OneEvent(c.Id.ToString())).WithSummary("Call this time of a weekly activity and all after it off");
        api.MapList<EventTasks, TaskAnswer>("/events/{id}/tasks").WithSummary("What is to be done for an event, by dates counted from its day");
        api.MapCreate<AddTask, Id<EventTask>, TaskAnswer>("/events/{id}/tasks", id => $"/event-tasks/{id}", id => new OneTask(id)).WithSummary("Add a task to an event");
        api.MapOne<OneTask, TaskAnswer>("/event-tasks/{id}").WithSummary("One task of an event");
        api.MapAct<DoTask, TaskAnswer>("/event-tasks/{id}:do", c => new OneTask(c.Id)).WithSummary("Say that a task is done");
        api.MapAct<UndoTask, TaskAnswer>("/event-tasks/{id}:undo", c => new OneTask(c.Id)).WithSummary("Take back that a task is done");
        SignUpApi.Map(api);
        ProgrammeApi.Map(api);
        DoorApi.Map(api);
        PlanApi.Map(api);
        BesideEvents.MapApi(api);
        ChannelApi.Map(api);
    }
}
