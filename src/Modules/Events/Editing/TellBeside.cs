using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>Tells the exhibitors of a fair and the groups of an ordered training that the event is called off; nobody is reminded of it any more.</summary>
sealed class TellBeside(EventsDb db, EventLetters letters) : INotificationHandler<EventCancelled>
{
    public async Task Handle(EventCancelled happened, CancellationToken ct)
    {
        if (await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == (Id<Event>)happened.EventId, ct) is { Status: EventStatus.Cancelled } e) await letters.CalledOff(e, ct);
    }
}
