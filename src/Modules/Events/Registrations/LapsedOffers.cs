using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>Offered places that nobody took in time, of one event: they go to the next in line.</summary>
sealed class LapsedOffers(EventsDb db, SignUpDesk desk)
{
    public async Task<int> PassOn(Id<Event> of, DateTimeOffset now, CancellationToken ct)
    {
        var e = await db.InTurn(of, ct);   // whoever accepts has the same turn: one of the two is first
        var over = await db.Registrations.Include(r => r.Seats).Where(r => r.EventId == of && r.Status == RegistrationStatus.Offered && r.OfferedUntil <= now).OrderBy(r => r.Number).ToListAsync(ct);
        foreach (var registration in over) await desk.Lapse(registration, e, ct);
        return over.Count;
    }
}

/// <summary>At the very moment an offer ends, and not when the hour is full.</summary>
sealed class HearHoldEnd(EventsDb db, LapsedOffers lapsed, TimeProvider clock) : INotificationHandler<PlaceHoldEnded>
{
    public async Task Handle(PlaceHoldEnded ended, CancellationToken ct)
    {
        var (of, now) = ((Id<Event>)ended.EventId, clock.Now());
        if (await db.Registrations.AnyAsync(r => r.EventId == of && r.Status == RegistrationStatus.Offered && r.OfferedUntil <= now, ct)) await lapsed.PassOn(of, now, ct);
    }
}
