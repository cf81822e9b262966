namespace Yhdessa.Events;

/// <summary>What has been tapped at an event's door, also long ago where there was no network.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record TakeTaps(Id<Event> Id, IReadOnlyList<TakeTaps.Tap> Taps) : ICommand
{
    public const int Most = 2000;

    /// <param name="Id">The device's own: the same tap sent again is known by it.</param>
    /// <param name="Registration">Who came; null counts somebody without a sign-up.</param>
    /// <param name="People">One more or one less.</param>
    /// <param name="Undone">It was taken back.</param>
    public sealed record Tap(Guid Id, Guid? Registration = null, int People = 0, bool Undone = false);
}

sealed class TakeTapsValidator : AbstractValidator<TakeTaps>
{
    public TakeTapsValidator()
    {
        RuleFor(t => t.Taps).Must(t => t.Count <= TakeTaps.Most).WithErrorCode("too-many-taps");
        RuleForEach(t => t.Taps).Must(t => t.Id != Guid.Empty && (t.Registration is null ? t.People is 1 or -1 : t.People == 0)).WithErrorCode("tap-unreadable");
    }
}

sealed class TakeTapsHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<TakeTaps>
{
    public async Task Handle(TakeTaps wish, CancellationToken ct)
    {
        var e = await db.LivingInTurn(wish.Id, ct);   // two doors at once: whoever is second sees the first one's taps
        user.MustHandle(e);
        Rule.Require(e.IsDoorOpen(clock.Now()), "door-shut");
        var known = await Known(e, wish, ct);
        var people = await People(e, wish, ct);
        foreach (var tap in wish.Taps.Where(t => t.Registration is not { } r || people.ContainsKey(r)))
        {
            if (!known.TryGetValue(tap.Id, out var kept))
                known[tap.Id] = kept = db.Add(new DoorTap(tap.Id, e.Id, (Id<Registration>?)tap.Registration, tap.People, clock.Now())).Entity;
            if (tap.Undone && kept.EventId == e.Id) kept.Undo();
        }
        foreach (var (id, registration) in people)
            if (known.Values.Any(t => t.RegistrationId == registration.Id && !t.Undone)) registration.Count(true);
            else if (wish.Taps.Any(t => t.Registration == id && t.Undone)) registration.Count(null);
    }

    /// <summary>By id: those sent now that have been heard of, and all of the same people.</summary>
    async Task<Dictionary<Guid, DoorTap>> Known(Event e, TakeTaps wish, CancellationToken ct)
    {
        Guid[] ids = [.. wish.Taps.Select(t => t.Id)];
        Id<Registration>[] people = [.. wish.Taps.Select(t => t.Registration).OfType<Guid>().Distinct().Select(r => (Id<Registration>)r)];
        return await db.Set<DoorTap>().Where(t => ids.Contains(t.Id) || t.EventId == e.Id && t.RegistrationId != null && people.Contains(t.RegistrationId.Value)).ToDictionaryAsync(t => t.Id, ct);
    }

    /// <summary>Who has a place; a tap for anybody else means nothing.</summary>
    async Task<Dictionary<Guid, Registration>> People(Event e, TakeTaps wish, CancellationToken ct)
    {
        Id<Registration>[] ids = [.. wish.Taps.Select(t => t.Registration).OfType<Guid>().Distinct().Select(r => (Id<Registration>)r)];
        return await db.Registrations.Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Confirmed && ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id.Value, ct);
    }
}

static class DoorHours
{
    /// <summary>People are at the door before it begins: the door is open from the first day's morning until feedback closes.</summary>
    public static bool IsDoorOpen(this Event e, DateTimeOffset now) => e.Status is not EventStatus.Cancelled && e.Date is { IsOpen: false, FirstDay: { } first, Ends: { } ends } && Helsinki.DateOf(now) >= first && now < ends.AddDays(Event.DaysAfter);
}
