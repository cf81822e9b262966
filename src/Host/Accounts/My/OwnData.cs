namespace Yhdessa.Host.Accounts;

/// <summary>All that the house keeps of the person at hand, asked from each module; and how each forgets her. The account itself is the last to go, so that an erasure cut short can be begun again.</summary>
sealed class OwnData(Modules modules, ISender sender)
{
    IEnumerable<OwnStep> Steps => modules.All.OrderBy(m => m is HostModule).SelectMany(m => m.Own);

    public async Task<IReadOnlyList<OwnRows>> Show(CancellationToken ct)
    {
        var all = new List<OwnRows>();
        foreach (var step in Steps) all.AddRange(await sender.Send(step.Show(), ct));
        return all;
    }

    public async Task Erase(string typed, CancellationToken ct)
    {
        await sender.Send(new MayBeErased(typed), ct);
        foreach (var step in Steps) await sender.Send(step.Erase(), ct);
    }
}

/// <summary>Refuses before anything is erased: the last administrator stays, and the address typed must be her own.</summary>
[Requires(HostModule.OwnData)]
sealed record MayBeErased(string Typed) : IQuery<bool>;

sealed class MayBeErasedHandler(HostDb db, ICurrentUser user) : IRequestHandler<MayBeErased, bool>
{
    public async Task<bool> Handle(MayBeErased ask, CancellationToken ct)
    {
        var me = await db.Me(user, ct);
        Rule.RequireOf("typed", Person.AddressOf(ask.Typed) == me.Email, "other-address-typed");
        Rule.Require(!me.Is(Roles.Administrator) || await Administrators.Any(db, me.Id, ct), "last-administrator");
        return true;
    }
}

[Requires(HostModule.OwnData)]
sealed record OwnAccount : IQuery<IReadOnlyList<OwnRows>>;

sealed class OwnAccountHandler(HostDb db, ICurrentUser user) : IRequestHandler<OwnAccount, IReadOnlyList<OwnRows>>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnAccount _, CancellationToken ct)
    {
        var me = await db.Me(user, ct);
        var calendar = await db.CalendarAddresses.AsNoTracking().Where(a => a.PersonId == me.Id).ToListAsync(ct);
        return
        [
            new("host.own.account", [new Dictionary<string, object?> { ["id"] = me.Id.Value, ["name"] = me.Name, ["email"] = me.Email, ["language"] = me.Language, ["roles"] = me.Roles, ["createdAt"] = me.CreatedAt, ["lastSignInAt"] = me.LastSignInAt }]),
            new("host.own.passkeys", [.. me.Passkeys.Select(k => new Dictionary<string, object?> { ["name"] = k.Name, ["createdAt"] = k.CreatedAt, ["lastUsedAt"] = k.LastUsedAt })]),
            new("host.own.calendar", [.. calendar.Select(a => new Dictionary<string, object?> { ["createdAt"] = a.CreatedAt })]),
        ];
    }
}

/// <summary>The account becomes an erased person's: its deeds in the log keep an id and nothing else.</summary>
[Requires(HostModule.OwnData)]
sealed record EraseMyAccount : ICommand<JobReport>;

sealed class EraseMyAccountHandler(HostDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<EraseMyAccount, JobReport>
{
    public async Task<JobReport> Handle(EraseMyAccount wish, CancellationToken ct)
    {
        var me = await db.Me(user, ct);
        Rule.Require(!me.Is(Roles.Administrator) || await Administrators.Any(db, me.Id, ct), "last-administrator");
        await db.EndCalendar(me.Id, ct);
        me.Erase(clock.Now());
        return new(1, "accounts");
    }
}
