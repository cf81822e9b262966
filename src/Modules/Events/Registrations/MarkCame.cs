namespace Yhdessa.Events;

/// <summary>Marks whether these groups came; null takes the mark away.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record MarkCame(Id<Event> Id, IReadOnlyList<Guid> Registrations, bool? Came) : ICommand;

sealed class MarkCameHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MarkCame>
{
    public async Task Handle(MarkCame mark, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(mark.Id, ct);
        user.MustHandle(e);
        Rule.Require(e.Date.Begins is { } begins && clock.Now() >= begins, "event-not-begun");
        Id<Registration>[] ids = [.. mark.Registrations.Select(r => (Id<Registration>)r)];
        var marked = await db.Registrations.Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Confirmed && ids.Contains(r.Id)).ToListAsync(ct);
        foreach (var registration in marked) registration.Count(mark.Came);
    }
}

/// <summary>Tells how many were there, those without a sign-up too.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record CountAttendance(Id<Event> Id, int People, int? Seen = null) : ICommand;

sealed class CountAttendanceValidator : AbstractValidator<CountAttendance>
{
    public CountAttendanceValidator() => RuleFor(c => c.People).InclusiveBetween(0, 100_000);
}

sealed class CountAttendanceHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<CountAttendance>
{
    public async Task Handle(CountAttendance count, CancellationToken ct)
    {
        var e = await db.Events.Living(count.Id, ct);
        user.MustHandle(e);
        e.MustBe(count.Seen);
        e.Count(count.People, e.TakesSignUps ? await db.Seats.CountAsync(s => s.EventId == e.Id, ct) : null, clock.Now());
    }
}
