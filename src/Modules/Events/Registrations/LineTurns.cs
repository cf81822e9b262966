using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>Whose turn it is when places have become free: those who wait get them, or are offered them, in their order.</summary>
sealed class LineTurns(EventsDb db, RegistrationLetters letters, TimeProvider clock)
{
    const int LongestLine = 500;

    public async Task Next(Event e, Room room, Freed freed, CancellationToken ct)
    {
        var now = clock.Now();
        if (!e.IsAhead(now)) return;
        var line = await db.Registrations.Include(r => r.Seats).Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Waiting).OrderBy(r => r.Number).Take(LongestLine).ToListAsync(ct);
        if (line.Count == 0) return;
        var until = SignUpPlan.HeldUntil(await db.Plans.Where(p => p.Id == e.Id).Select(p => p.OfferHours).SingleOrDefaultAsync(ct), e, now);
        foreach (var next in line.Where(r => r.Status is RegistrationStatus.Waiting).TakeWhile(r => room.HasSeats(r.GroupSize)))   // as they are now: one may just have been cancelled
        {
            if (until is { } held) next.Offer(room.Take(next.GroupSize), held);
            else next.Confirm(room.Take(next.GroupSize));
            Write(next, until is null ? LineMove.Promoted : LineMove.Offered, freed);
            await letters.Post(next, e, until is null ? "promoted" : "offered", ct);
        }
        if (until is { } ends && line.Exists(r => r.OfferedUntil == ends)) db.Tell(new PlaceHoldEnded(e.Id), now, ends);
    }

    public void Write(Registration registration, LineMove move, Freed? freed = null) => db.Add(new LineEntry(registration, move, clock.Now(), freed));
}
