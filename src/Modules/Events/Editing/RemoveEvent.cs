namespace Yhdessa.Events;

/// <summary>Into the bin: it should never have been here. What does not take place is cancelled instead: so one that people are coming to is called off first, and they hear of it.</summary>
[Requires(EventsModule.Tell)]
sealed record RemoveEvent(Id<Event> Id, int? Seen) : ICommand;

sealed class RemoveEventHandler(EventsDb db, EventReaders readers, SpaceWishes spaces, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveEvent>
{
    public async Task Handle(RemoveEvent wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, wish.Seen, user, ct);
        if (held.Publication is Publication.Published && held.IsAhead(clock.Now()) && await readers.Count(held, ct) is > 0 and var people) throw new RuleBroken("event-has-people", people);
        held.Remove(clock.Now());
        await spaces.Release(held, ct);
    }
}

[Requires(EventsModule.Tell)]
sealed record TakeBackEvent(Id<Event> Id) : ICommand;

sealed class TakeBackEventHandler(EventsDb db, SpaceWishes spaces, ICurrentUser user) : IRequestHandler<TakeBackEvent>
{
    public async Task Handle(TakeBackEvent wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct, inBin: true);
        held.TakeBack();
        await spaces.AskAgain(held, ct);
    }
}

/// <summary>What has lain in the bin for 30 days goes for good, with those who had signed up for it and those who had a place there.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetOldEvents(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetOldEventsHandler(EventsDb db) : IRequestHandler<ForgetOldEvents, JobReport>
{
    const int AtOnce = 100;

    public async Task<JobReport> Handle(ForgetOldEvents job, CancellationToken ct)
    {
        var old = job.Now.AddDays(-30);
        var gone = await db.Events.Whole().Where(e => e.DeletedAt != null && e.DeletedAt < old).OrderBy(e => e.DeletedAt).Take(AtOnce).ToListAsync(ct);
        Id<Event>[] ids = [.. gone.Select(e => e.Id)];
        db.RemoveRange(await db.Registrations.Include(r => r.Seats).Where(r => ids.Contains(r.EventId)).ToListAsync(ct));
        db.RemoveRange(await db.Feedback.Where(f => ids.Contains(f.EventId)).ToListAsync(ct));
        db.RemoveRange(await db.Set<Fairs.StallBooking>().Where(b => ids.Contains(b.EventId)).ToListAsync(ct));
        foreach (var part in await db.Events.Where(e => e.UmbrellaId != null && ids.Contains(e.UmbrellaId.Value)).ToListAsync(ct)) part.LeaveUmbrella();
        db.RemoveRange(gone);
        return new(gone.Count, "events from the bin");
    }
}
