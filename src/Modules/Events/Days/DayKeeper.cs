namespace Yhdessa.Events;

/// <summary>Somebody who sees to an event's day: she is reminded until it is set.</summary>
sealed class DayKeeper(Id<Event> eventId, Guid personId, DateTimeOffset since) : IUnaudited
{
    public Id<Event> EventId { get; private init; } = eventId;
    public Guid PersonId { get; private init; } = personId;
    public DateTimeOffset Since { get; private init; } = since;
}

/// <summary>I see to its day from now on.</summary>
[Requires(EventsModule.Tell)]
sealed record KeepDay(Id<Event> Id) : ICommand;

/// <summary>I no longer do.</summary>
[Requires(EventsModule.Tell)]
sealed record LeaveDay(Id<Event> Id) : ICommand;

/// <summary>How many see to an event's day, and whether the asker does.</summary>
[Requires(EventsModule.Tell)]
sealed record KeepersOf(Id<Event> Id) : IQuery<KeepersOf.Answer>
{
    public sealed record Answer(int Count, bool IsMine);
}

sealed class DayKeepersHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<KeepDay>, IRequestHandler<LeaveDay>, IRequestHandler<KeepersOf, KeepersOf.Answer>
{
    public async Task Handle(KeepDay wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        if (user.PersonId is { } me && !await db.DayKeepers.AnyAsync(k => k.EventId == held.Id && k.PersonId == me, ct)) db.Add(new DayKeeper(held.Id, me, clock.Now()));
    }

    public async Task Handle(LeaveDay wish, CancellationToken ct)
    {
        if (user.PersonId is { } me && await db.DayKeepers.SingleOrDefaultAsync(k => k.EventId == wish.Id && k.PersonId == me, ct) is { } mine) db.Remove(mine);
    }

    public async Task<KeepersOf.Answer> Handle(KeepersOf ask, CancellationToken ct)
    {
        await db.EventToEdit(ask.Id, seen: null, user, ct);
        var people = await db.DayKeepers.AsNoTracking().Where(k => k.EventId == ask.Id).Select(k => k.PersonId).ToListAsync(ct);
        return new(people.Count, user.PersonId is { } me && people.Contains(me));
    }
}

/// <summary>What a person sees to, and how she is let off it when she goes.</summary>
[OpenToAll]
sealed record MyDays : IQuery<IReadOnlyList<OwnRows>>;

[OpenToAll]
sealed record EraseMyDays : ICommand<JobReport>;

sealed class MyDaysHandler(EventsDb db, ICurrentUser user) : IRequestHandler<MyDays, IReadOnlyList<OwnRows>>, IRequestHandler<EraseMyDays, JobReport>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(MyDays ask, CancellationToken ct)
    {
        if (user.PersonId is not { } me) return [];
        var mine = await db.DayKeepers.AsNoTracking().Where(k => k.PersonId == me).Join(db.Events, k => k.EventId, e => e.Id, (k, e) => new { k.EventId, e.Name, k.Since }).OrderBy(k => k.EventId).ToListAsync(ct);
        return [new("events.own.days", [.. mine.Select(m => new Dictionary<string, object?> { ["eventId"] = m.EventId.Value, ["name"] = m.Name.For("fi").Words, ["since"] = m.Since })]) { Page = "my/events" }];
    }

    public async Task<JobReport> Handle(EraseMyDays erase, CancellationToken ct)
    {
        if (user.PersonId is not { } me) return new(0, "event days seen to");
        var mine = await db.DayKeepers.Where(k => k.PersonId == me).ToListAsync(ct);
        db.RemoveRange(mine);
        return new(mine.Count, "event days seen to");
    }
}
