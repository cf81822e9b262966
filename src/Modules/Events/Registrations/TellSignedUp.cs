using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>Tells those signed up that the event is called off.</summary>
sealed class TellSignedUp(EventsDb db, RegistrationLetters letters) : INotificationHandler<EventCancelled>
{
    public async Task Handle(EventCancelled happened, CancellationToken ct)
    {
        if (await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == (Id<Event>)happened.EventId, ct) is not { Status: EventStatus.Cancelled } e) return;
        var told = await db.Registrations.AsNoTracking().Where(r => r.EventId == e.Id && r.Status != RegistrationStatus.Cancelled && r.Email != null).ToListAsync(ct);
        foreach (var registration in told) await letters.Post(registration, e, "calledOff", ct);
    }
}

/// <summary>An event that has got more places gives them to those who wait.</summary>
sealed class GiveNewPlaces(EventsDb db, SignUpDesk desk) : INotificationHandler<EventUpdated>
{
    public async Task Handle(EventUpdated happened, CancellationToken ct)
    {
        var id = (Id<Event>)happened.EventId;
        if (await db.Registrations.AnyAsync(r => r.EventId == id && r.Status == RegistrationStatus.Waiting, ct)) await desk.Promote(await db.InTurn(id, ct), ct);
    }
}
