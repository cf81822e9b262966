using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Events;

/// <summary>The sign-ups made with the asking person's own address.</summary>
[OpenToAll]
sealed record MySignUps : IQuery<IReadOnlyList<OwnRows>>;

sealed class MySignUpsHandler(EventsDb db, ICurrentUser user, ISender sender) : IRequestHandler<MySignUps, IReadOnlyList<OwnRows>>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(MySignUps ask, CancellationToken ct)
    {
        var email = await Own.Email(user, sender, ct);
        var rows = await db.Registrations.AsNoTracking().Where(r => r.Email == email).OrderBy(r => r.CreatedAt).Join(db.Events, r => r.EventId, e => e.Id, (r, e) => new { Registration = r, e.Name }).ToListAsync(ct);
        var needs = await db.Set<RegistrationNeeds>().AsNoTracking().Where(n => db.Registrations.Any(r => r.Id == n.RegistrationId && r.Email == email)).ToDictionaryAsync(n => n.RegistrationId, ct);
        var watches = await db.Set<DeadlineWatch>().AsNoTracking().Where(w => w.Email == email).Join(db.Events, w => w.EventId, e => e.Id, (w, e) => new { e.Name, w.Email, w.At }).ToListAsync(ct);
        return [new("events.own.registrations", [.. rows.Select(r => new Dictionary<string, object?>
        {
            ["event"] = r.Name.ToString(),
            ["name"] = r.Registration.Name,
            ["email"] = r.Registration.Email,
            ["status"] = r.Registration.Status.Code(),
            ["groupSize"] = r.Registration.GroupSize,
            ["answers"] = r.Registration.Answers,
            ["needs"] = needs.GetValueOrDefault(r.Registration.Id)?.Card,
            ["createdAt"] = r.Registration.CreatedAt,
        })]), new("events.own.deadlines", [.. watches.Select(w => new Dictionary<string, object?> { ["event"] = w.Name.ToString(), ["email"] = w.Email, ["createdAt"] = w.At })])];
    }
}

/// <summary>Forgets the asking person: a place at an event ahead is given up, the counts of the rest stay.</summary>
[OpenToAll]
sealed record EraseMySignUps : ICommand<JobReport>;

sealed class EraseMySignUpsHandler(EventsDb db, ICurrentUser user, ISender sender, SignUpDesk desk, TimeProvider clock) : IRequestHandler<EraseMySignUps, JobReport>
{
    public async Task<JobReport> Handle(EraseMySignUps erase, CancellationToken ct)
    {
        var email = await Own.Email(user, sender, ct);
        var mine = await db.Registrations.Include(r => r.Seats).Where(r => r.Email == email).OrderBy(r => r.EventId).ToListAsync(ct);
        db.RemoveRange(await db.Set<DeadlineWatch>().Where(w => w.Email == email).ToListAsync(ct));
        foreach (var registration in mine)
        {
            var e = await db.InTurn(registration.EventId, ct);
            if (registration.Stands && e.IsAhead(clock.Now())) await desk.Cancel(registration, e, ct);
            await db.ForgetNeeds(registration.Id, ct);
            registration.Forget(clock.Now());
        }
        return new(mine.Count, "sign-ups forgotten");
    }
}

static class Own
{
    public static async Task<string> Email(ICurrentUser user, ISender sender, CancellationToken ct)
    {
        if (user.PersonId is not { } person) throw new SignInNeeded();
        return (await sender.Send(new PersonContact(person), ct)) is { } contact ? Yhdessa.Mail.EmailAddress.Kept(contact.Email) : throw new NotFound("person");
    }
}
