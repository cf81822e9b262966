namespace Yhdessa.Events;

/// <summary>
/// Where places change hands, one event at a time. The line is kept strictly: nobody passes a group that waits, and a group that does not fit
/// yet is waited for, so that a big one gets in as surely as a small one. A group is never split.
/// </summary>
sealed class SignUpDesk(EventsDb db, RegistrationLetters letters, TimeProvider clock)
{
    const int LongestLine = 500;

    public async Task<Registration> SignUp(Event e, SignUpCard card, string email, string language, CancellationToken ct)
    {
        State.Require(!await db.Registrations.AnyAsync(r => r.EventId == e.Id && r.Email == email && r.Status != RegistrationStatus.Cancelled, ct), "already-registered");
        var registration = new Registration(e, await NextNumber(e, ct), card, email, language);
        Place(registration, e, await Room.Of(e, db, ct));
        db.Registrations.Add(registration);
        await letters.Post(registration, e, registration.Status is RegistrationStatus.Confirmed ? "confirmed" : "waiting", ct);
        return registration;
    }

    /// <summary>A cancellation taken back: a place if there is one, otherwise the end of the line.</summary>
    public async Task Renew(Registration registration, Event e, CancellationToken ct)
    {
        State.Require(!await db.Registrations.AnyAsync(r => r.EventId == e.Id && r.Email == registration.Email && r.Status != RegistrationStatus.Cancelled, ct), "already-registered");
        registration.Renew(await NextNumber(e, ct));
        Place(registration, e, await Room.Of(e, db, ct));
        await letters.Post(registration, e, registration.Status is RegistrationStatus.Confirmed ? "confirmed" : "waiting", ct);
    }

    public async Task Change(Registration registration, Event e, SignUpCard card, CancellationToken ct)
    {
        State.Require(registration.Stands, "registration-cancelled");
        var (room, more) = (await Room.Of(e, db, ct), card.GroupSize - registration.GroupSize);
        if (more > 0) MustAllow(e, card.GroupSize);
        registration.Describe(card);
        Resize(registration, room, more);
        if (more < 0) await Promote(e, room, ct);
    }

    /// <summary>A place in the line grows and shrinks with its group; seats are taken only where nobody waits for them.</summary>
    static void Resize(Registration registration, Room room, int more)
    {
        if (registration.Status is RegistrationStatus.Waiting)
        {
            State.Require(more <= 0 || room.HasWaitingPlaces(more), "event-full");
            room.Queue(more);
        }
        else if (more > 0)
        {
            State.Require(room.Waiting == 0 && room.HasSeats(more), "event-full");
            registration.Seat(room.Take(more));
        }
        else room.GiveBack(registration.GiveUp(registration.GroupSize));
    }

    public async Task Cancel(Registration registration, Event e, CancellationToken ct)
    {
        var room = await Room.Of(e, db, ct);
        if (registration.Status is RegistrationStatus.Waiting) room.Queue(-registration.GroupSize);
        room.GiveBack(registration.Cancel());
        await Promote(e, room, ct);
    }

    /// <summary>Places may have become free: those who wait get them in their order, and are told.</summary>
    public async Task Promote(Event e, CancellationToken ct) => await Promote(e, await Room.Of(e, db, ct), ct);

    async Task Promote(Event e, Room room, CancellationToken ct)
    {
        if (!e.IsAhead(clock.Now())) return;
        var line = await db.Registrations.Include(r => r.Seats).Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Waiting).OrderBy(r => r.Number).Take(LongestLine).ToListAsync(ct);
        foreach (var next in line.Where(r => r.Status is RegistrationStatus.Waiting).TakeWhile(r => room.HasSeats(r.GroupSize)))   // as they are now: one may just have been cancelled
        {
            next.Confirm(room.Take(next.GroupSize));
            await letters.Post(next, e, "promoted", ct);
        }
    }

    /// <summary>A place if nobody waits before, otherwise the line, otherwise a no.</summary>
    static void Place(Registration registration, Event e, Room room)
    {
        Rule.RequireOf("groupSize", e.Capacity is null || registration.GroupSize <= e.Capacity, "group-too-large", e.Capacity);
        if (room.Waiting == 0 && room.HasSeats(registration.GroupSize)) registration.Confirm(room.Take(registration.GroupSize));
        else
        {
            State.Require(room.HasWaitingPlaces(registration.GroupSize), "event-full");
            registration.Wait();
        }
    }

    void MustAllow(Event e, int people)
    {
        Rule.RequireOf("groupSize", e.IsOpenForSignUps(clock.Now()), "enrolment-closed");
        Rule.RequireOf("groupSize", e.Capacity is null || people <= e.Capacity, "group-too-large", e.Capacity);
    }

    async Task<int> NextNumber(Event e, CancellationToken ct) => (await db.Registrations.Where(r => r.EventId == e.Id).MaxAsync(r => (int?)r.Number, ct) ?? 0) + 1;
}
