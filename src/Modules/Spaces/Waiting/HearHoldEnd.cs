using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Waiting;

/// <summary>An offered time that nobody took goes to the next in line at that very moment, and not when the hour is full.</summary>
sealed class HearOfferEnd(SpacesDb db, OfferDesk desk, TimeProvider clock) : INotificationHandler<TimeHoldEnded>
{
    public async Task Handle(TimeHoldEnded ended, CancellationToken ct)
    {
        var (space, now) = ((Id<Space>)ended.SpaceId, clock.Now());
        var over = await db.Set<SlotWait>().Include(w => w.Times).Where(w => w.State == WaitState.Offered && w.OfferedUntil <= now && w.Times.Any(t => t.SpaceId == space)
            && w.Times.Where(t => t.BookingId != null).All(t => db.Bookings.Any(b => b.Id == t.BookingId && b.Status == BookingStatus.Offered))).OrderBy(w => w.Number).ToListAsync(ct);   // one without its booking would be tried for ever
        foreach (var wait in over) await desk.Lapse(wait, now, ct);
    }
}

/// <summary>A wish by letter that nobody answered holds its time no more: whoever waits for it is offered it then. The wish itself the hourly job takes away.</summary>
sealed class HearLetterHoldEnd(SpacesDb db, WaitingLine line, TimeProvider clock) : INotificationHandler<TimeHoldEnded>
{
    public async Task Handle(TimeHoldEnded ended, CancellationToken ct)
    {
        var (space, now) = ((Id<Space>)ended.SpaceId, clock.Now());
        var lapsed = await db.Bookings.AsNoTracking().Where(b => b.SpaceId == space && b.Status == BookingStatus.Held && b.HeldUntil <= now).Select(b => new { b.Start, b.End }).ToListAsync(ct);
        await line.Offer([.. lapsed.Select(b => (space, new Slot(b.Start, b.End)))], now, ct);
    }
}
