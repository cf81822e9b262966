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
        api.MapAct<NameRepresentative, SeatRow>("/seats/{id}:name", act => new OneSeat(act.Id)).WithSummary("Name a seat's representative or deputy from a day; the name is public only by consent");
        api.MapOne<SeatEligibility, SeatEligibility.Answer>("/organizations/{id}/seat-eligibility").WithSummary("What bodies ask of those who speak in them, held against an organization's record: pass, fail or unknown with the reason");
        MapMeetings(api);
        MapActions(api);
        api.MapOne<AnnualCycle, AnnualCycle.Answer>("/annual-cycle").WithSummary("The year's phases and months: what belongs to each, and which bodies meet");
        api.MapOne<ReadStrategy, StrategyAnswer>("/strategy").WithSummary("The strategy of a year (this year by itself, else the latest) as a tree: spearheads, goals, means");
    }

    static void MapMeetings(IEndpointRouteBuilder api)
    {
        api.MapList<MeetingList, MeetingRow>("/meetings").WithSummary("Meetings by body, year and state, the latest first");
        api.MapCreate<PlanMeeting, Id<Meeting>, MeetingAnswer>("/meetings", id => $"/meetings/{id}", id => new OneMeeting(id)).WithSummary("Plan a body's meeting");
        api.MapOne<OneMeeting, MeetingAnswer>("/meetings/{id}").WithSummary("A meeting with its agenda, decisions, attendance and every published version of its notes");
        api.MapAct<CallMeeting, MeetingAnswer>("/meetings/{id}:call", act => new OneMeeting(act.Id)).WithSummary("Call the meeting: representatives who can be reached get the agenda");
        api.MapAct<RecordPresence, MeetingAnswer>("/meetings/{id}:presence", act => new OneMeeting(act.Id)).WithSummary("Tell who sat in which seat");
        api.MapAct<HoldMeeting, MeetingAnswer>("/meetings/{id}:hold", act => new OneMeeting(act.Id)).WithSummary("The meeting is over: publish its notes");
        api.MapCreate<AddItem, Id<AgendaItem>, ItemAnswer>("/meetings/{id}/agenda-items", id => $"/agenda-items/{id}", id => new OneItem(id)).WithSummary("Put an item on the agenda: typed, or a matter from the queue");
        api.MapOne<OneItem, ItemAnswer>("/agenda-items/{id}").WithSummary("One item of an agenda");
        api.MapAct<WriteItem, ItemAnswer>("/agenda-items/{id}:write", act => new OneItem(act.Id)).WithSummary("Write an item's words and notes before the notes are published");
        api.MapAct<DecideItem, DecisionAnswer>("/agenda-items/{id}:decide", act => new DecisionOfItem(act.Id)).WithSummary("Decide an item; an owner or a date opens an action item");
        api.MapAct<CorrectItem, ItemAnswer>("/agenda-items/{id}:correct", act => new OneItem(act.Id)).WithSummary("Mend published notes: a new version, the old one stays");
        api.MapList<AgendaQueue, MatterRow>("/agenda-queue").WithSummary("What waits for a meeting, the oldest first");
        api.MapCreate<AddMatter, Id<Matter>, MatterRow>("/agenda-queue", id => $"/agenda-queue/{id}", id => new OneMatter(id)).WithSummary("Write a matter down for a body");
        api.MapOne<OneMatter, MatterRow>("/agenda-queue/{id}").WithSummary("One matter of the queue");
        api.MapAct<LeaveMatter, MatterRow>("/agenda-queue/{id}:leave", act => new OneMatter(act.Id)).WithSummary("Leave a matter, with the reason");
    }

    static void MapActions(IEndpointRouteBuilder api)
    {
        api.MapList<DecisionList, DecisionAnswer>("/decisions").WithSummary("The public archive of decisions by body, year and words, with counts");
        api.MapOne<OneDecision, DecisionAnswer>("/decisions/{id}").WithSummary("One decision, with its words before each correction");
        api.MapList<ActionList, ActionRow>("/action-items").WithSummary("What was decided to be done: owner, date, days open");
        api.MapOne<OneAction, ActionRow>("/action-items/{id}").WithSummary("One action item");
        api.MapAct<FinishAction, ActionRow>("/action-items/{id}:done", act => new OneAction(act.Id)).WithSummary("It is done");
        api.MapAct<ReopenAction, ActionRow>("/action-items/{id}:reopen", act => new OneAction(act.Id)).WithSummary("It was not done after all");
        api.MapAct<DropAction, ActionRow>("/action-items/{id}:drop", act => new OneAction(act.Id)).WithSummary("It will not be done, with the reason");
        api.MapAct<MoveAction, ActionRow>("/action-items/{id}:move", act => new OneAction(act.Id)).WithSummary("Another day, with the reason");
        api.MapList<StatementList, StatementRow>("/statements").WithSummary("Statements of the bodies, the latest first");
        api.MapOne<OneStatement, StatementRow>("/statements/{id}").WithSummary("One statement");
        api.MapCreate<AddStatement, Id<GivenStatement>, StatementRow>("/statements", id => $"/statements/{id}", id => new OneStatement(id)).WithSummary("Write down a statement that a body has adopted");
        api.MapAct<AnswerStatement, StatementRow>("/statements/{id}:answer", act => new OneStatement(act.Id)).WithSummary("It was answered, on a day");
    }
}
