namespace Yhdessa.Events;

/// <summary>Who is expected at an event's door, who has come, and how many without a sign-up. Whoever opens it says so first by <see cref="LookAtRegistrations"/>.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record DoorList(Id<Event> Id) : IQuery<DoorList.Answer>
{
    /// <param name="IsOpen">People can be marked now.</param>
    /// <param name="Tally">How many have come without a sign-up.</param>
    public sealed record Answer(EventAnswer Event, bool IsOpen, IReadOnlyList<Person> People, int Tally)
    {
        public int Came => People.Where(p => p.Came).Sum(p => p.GroupSize);
        public int Expected => People.Sum(p => p.GroupSize);
    }

    /// <param name="Taps">The taps that mark them, to be taken back.</param>
    public sealed record Person(Guid Id, string? Name, int GroupSize, string DoorCode, bool Came, IReadOnlyList<Guid> Taps);
}

sealed class DoorListHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DoorList, DoorList.Answer>
{
    public async Task<DoorList.Answer> Handle(DoorList ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        user.MustHandle(e);
        var people = await db.Registrations.AsNoTracking().Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Confirmed).OrderBy(r => r.Name).ThenBy(r => r.Number)
            .Select(r => new { r.Id, r.Name, r.GroupSize, r.DoorCode, r.Came }).ToListAsync(ct);
        var taps = (await db.Set<DoorTap>().AsNoTracking().Where(t => t.EventId == e.Id && t.RegistrationId != null && !t.Undone).Select(t => new { t.Id, t.RegistrationId }).ToListAsync(ct)).ToLookup(t => t.RegistrationId!.Value, t => t.Id);
        var tally = await db.Set<DoorTap>().Where(t => t.EventId == e.Id && t.RegistrationId == null && !t.Undone).SumAsync(t => t.People, ct);
        return new(EventAnswer.Of(e).With(await db.CountsOf(e.Id, ct)), e.IsDoorOpen(clock.Now()), [.. people.Select(r => new DoorList.Person(r.Id, r.Name, r.GroupSize, r.DoorCode, r.Came is true, [.. taps[r.Id]]))], Math.Max(0, tally));
    }
}
