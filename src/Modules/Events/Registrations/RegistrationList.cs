namespace Yhdessa.Events;

/// <summary>Who has signed up for an event, in order. Whoever opens it says so first by <see cref="LookAtRegistrations"/>.</summary>
/// <param name="Id">The event's id or slug.</param>
[Requires(EventsModule.HandleRegistrations)]
sealed record RegistrationList(string Id) : ListQuery<RegistrationAnswer>
{
    public RegistrationStatus? Status { get; init; }
}

sealed class RegistrationListHandler(EventsDb db, ICurrentUser user) : IRequestHandler<RegistrationList, Listed<RegistrationAnswer>>
{
    static readonly Sorts<Registration> sorts = new() { ["number"] = r => r.Number, ["name"] = r => r.Name, ["status"] = r => r.Status, ["modifiedAt"] = r => r.ModifiedAt };

    public async Task<Listed<RegistrationAnswer>> Handle(RegistrationList ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().ToShow(ask.Id, ct);
        user.MustHandle(e);
        var all = db.Registrations.Where(r => r.EventId == e.Id);
        var wanted = ask.Status is { } status ? all.Where(r => r.Status == status) : all;
        return await ask.Answer(db, all, wanted, RegistrationAnswer.Row(db), sorts, ct);
    }
}

/// <summary>Somebody looks at people's names and addresses: a line of audit like a change, but nothing changes.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record LookAtRegistrations(string Id) : ICommand;

sealed class LookAtRegistrationsHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<LookAtRegistrations>
{
    public async Task Handle(LookAtRegistrations look, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().ToShow(look.Id, ct);
        user.MustHandle(e);
        db.Add(AuditEntry.Look(nameof(LookAtRegistrations), nameof(Event), e.Id.ToString(), user, clock.Now()));
    }
}
