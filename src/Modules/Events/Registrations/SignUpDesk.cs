namespace Yhdessa.Events;

/// <summary>
/// Where places change hands, one event at a time. The line is kept strictly: nobody passes a group that waits, and a group that does not fit
/// yet is waited for, so that a big one gets in as surely as a small one. A group is never split. Each move of the line is written down with its reason.
/// </summary>
sealed class SignUpDesk(EventsDb db, RegistrationLetters letters, LineTurns turns, TimeProvider clock)
{
    public async Task<Registration> SignUp(Event e, SignUpCard card, string email, string language, CancellationToken ct)
    {
        var (number, room) = await Look(e, email, ct);
        var registration = new Registration(e, number, card, email, language);
        Place(registration, e, room);
        db.Registrations.Add(registration);
        await Tell(registration, e, ct);
        return registration;
    }

    /// <summary>A cancellation taken back: a place if there is one, otherwise the end of the line.</summary>
    public async Task Renew(Registration registration, Event e, CancellationToken ct)
    {
        var (number, room) = await Look(e, registration.Email, ct);
        registration.Renew(number);
        Place(registration, e, room);
        await Tell(registration, e, ct);
    }

    public async Task Change(Registration registration, Event e, SignUpCard card, CancellationToken ct)
    {
        State.Require(registration.Stands, "registration-cancelled");
        var (room, more) = (await Room.Of(e, db, ct), card.GroupSize - registration.GroupSize);
        if (more > 0) MustAllow(e, card.GroupSize);
        registration.Describe(card);
        Resize(registration, room, more);
        if (more < 0) await turns.Next(e, room, new(FreedBy.Shrinking, registration.Number), ct);
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

    /// <summary>Gives up a place, an offer or a place in the line; what was told of diets and access goes at once.</summary>
    public async Task Cancel(Registration registration, Event e, CancellationToken ct)
    {
        var (room, was) = (await Room.Of(e, db, ct), registration.Status);
        if (was is RegistrationStatus.Waiting) room.Queue(-registration.GroupSize);
        room.GiveBack(registration.Cancel());
        await db.ForgetNeeds(registration.Id, ct);
        if (was is not RegistrationStatus.Confirmed) turns.Write(registration, was is RegistrationStatus.Offered ? LineMove.Declined : LineMove.Left);
        await turns.Next(e, room, new(was switch { RegistrationStatus.Offered => FreedBy.Declining, RegistrationStatus.Waiting => FreedBy.Leaving, _ => FreedBy.Cancelling }, registration.Number), ct);
    }

    /// <summary>A yes to an offered place.</summary>
    public async Task Accept(Registration registration, Event e, CancellationToken ct)
    {
        registration.Accept(clock.Now());
        turns.Write(registration, LineMove.Accepted);
        await letters.Post(registration, e, "confirmed", ct);
    }

    /// <summary>Nobody answered in time: the place is the next one's, and she may get in line anew.</summary>
    public async Task Lapse(Registration registration, Event e, CancellationToken ct)
    {
        var room = await Room.Of(e, db, ct);
        room.GiveBack(registration.Cancel());
        await db.ForgetNeeds(registration.Id, ct);
        turns.Write(registration, LineMove.Lapsed);
        if (e.IsAhead(clock.Now())) await letters.Post(registration, e, "lapsed", ct);
        await turns.Next(e, room, new(FreedBy.Lapsing, registration.Number), ct);
    }

    /// <summary>There are more places than before.</summary>
    public async Task Promote(Event e, CancellationToken ct) => await turns.Next(e, await Room.Of(e, db, ct), new(FreedBy.MorePlaces), ct);

    async Task Tell(Registration registration, Event e, CancellationToken ct)
    {
        var waits = registration.Status is RegistrationStatus.Waiting;
        if (waits) turns.Write(registration, LineMove.Joined);
        await letters.Post(registration, e, waits ? "waiting" : "confirmed", ct);
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

    /// <summary>The next number on the list and the places, for an address that is not on it yet: asked together, for many come at once.</summary>
    async Task<(int Number, Room Room)> Look(Event e, string? email, CancellationToken ct)
    {
        var list = db.Registrations.Where(r => r.EventId == e.Id);
        var now = await db.Events.Where(x => x.Id == e.Id).Select(_ => new
        {
            IsKnown = list.Any(r => r.Email == email && r.Status != RegistrationStatus.Cancelled),
            Last = list.Max(r => (int?)r.Number) ?? 0,
            Waiting = list.Where(r => r.Status == RegistrationStatus.Waiting).Sum(r => r.GroupSize),
        }).SingleAsync(ct);
        State.Require(!now.IsKnown, "already-registered");
        return (now.Last + 1, await Room.Of(e, now.Waiting, db, ct));
    }
}
