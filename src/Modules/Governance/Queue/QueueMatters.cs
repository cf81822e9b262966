using Yhdessa.Contracts.Events;
using Yhdessa.Contracts.Participation;

namespace Yhdessa.Governance;

/// <summary>A workshop's output that a body owns waits for its meeting. Told twice it is one row; told anew it changes that row.</summary>
sealed class QueueWorkshopOutput(GovernanceDb db, TimeProvider clock) : INotificationHandler<WorkshopOutputRecorded>
{
    public Task Handle(WorkshopOutputRecorded told, CancellationToken ct) =>
        db.Queue(Matter.WorkshopOutput, told.OutputId, told.BodyId, new(told.Text.Cut(Queueing.Longest), told.Text.Length <= Queueing.Longest ? null : told.Text, Origin(told).Cut(Queueing.Longest), told.EventId, told.DueOn), Helsinki.Today(clock), ct);

    /// <summary>In Finnish, as the rest of a matter's words.</summary>
    static string Origin(WorkshopOutputRecorded told) => $"{told.Event}: {told.Workshop}" + told.Becomes switch { "action" => " (toimenpide)", "proposal" => " (ehdotus)", _ => "" };
}

/// <summary>So does an initiative.</summary>
sealed class QueueInitiative(GovernanceDb db, TimeProvider clock) : INotificationHandler<InitiativeSubmitted>
{
    public Task Handle(InitiativeSubmitted told, CancellationToken ct) =>
        db.Queue(Matter.Initiative, told.InitiativeId, told.BodyId, new(told.Title.Cut(Queueing.Longest), told.Text, DueOn: told.AnswerBy), Helsinki.Today(clock), ct);
}

static class Queueing
{
    public const int Longest = 200;

    public static async Task Queue(this GovernanceDb db, string kind, Guid source, Guid bodyId, MatterWords told, DateOnly today, CancellationToken ct)
    {
        var body = await db.Bodies.SingleAsync(b => b.Id == (Id<Body>)bodyId, ct);   // an unknown body parks the message, and somebody looks
        var known = await db.Matters.Include(m => m.Body).SingleOrDefaultAsync(m => m.SourceKey == source, ct);
        if (known is null) db.Matters.Add(new(Id<Matter>.New(), kind, source, body, told, today));
        else if (known.Tell(body, told)) await db.TakeOffAgenda(known, ct);
    }

    static async Task TakeOffAgenda(this GovernanceDb db, Matter matter, CancellationToken ct)
    {
        var meeting = await db.Meetings.Include(m => m.Body).Include(m => m.Items).SingleAsync(m => m.Id == matter.MeetingId, ct);
        if (meeting.Status is not MeetingStatus.Held) meeting.Drop(meeting.Items.Single(i => i.MatterId == matter.Id).Id);
        matter.ComeBack();
    }
}
