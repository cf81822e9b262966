using Yhdessa.Contracts.Events;

namespace Yhdessa.Events.Fairs;

/// <summary>A stall that nobody confirmed in time goes to the line at that very moment.</summary>
sealed class HearStallHoldEnd(EventsDb db, FairDesk desk, TimeProvider clock) : INotificationHandler<PlaceHoldEnded>
{
    public async Task Handle(PlaceHoldEnded ended, CancellationToken ct)
    {
        var (of, now) = ((Id<Event>)ended.EventId, clock.Now());
        if (!await db.Set<StallBooking>().AnyAsync(b => b.EventId == of && b.Status == StallStatus.Held && b.HeldUntil <= now, ct)) return;
        var (e, plan) = await desk.Fair(of, ct);
        foreach (var lost in await db.Set<StallBooking>().Where(b => b.EventId == of && b.Status == StallStatus.Held && b.HeldUntil <= now).OrderBy(b => b.Number).ToListAsync(ct))
            await desk.GiveUp(lost, e, plan, ct);
    }
}
