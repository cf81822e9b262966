namespace Yhdessa.Host.Accounts;

/// <summary>Which roles a person has; it bites at her next request.</summary>
[Requires(HostModule.ManagePeople)]
sealed record GiveRoles(Id<Person> PersonId, RolesGiven Given, int? Seen = null) : ICommand;

sealed class GiveRolesHandler(HostDb db) : IRequestHandler<GiveRoles>
{
    public async Task Handle(GiveRoles wish, CancellationToken ct)
    {
        var person = await db.Find(wish.PersonId, ct);
        person.MustBe(wish.Seen);
        Rule.RequireOf("roles", wish.Given.Roles.Contains(Roles.Administrator) || await Administrators.Any(db, person.Id, ct), "last-administrator");
        person.GiveRoles(wish.Given);
    }
}

/// <summary>An owner's, editor's or viewer's right over an organization. Directory keeps it.</summary>
[Requires(HostModule.InvitePeople)]
sealed record GiveOrganizationRight(Id<Person> PersonId, OrganizationRight Right) : ICommand;

sealed class GiveOrganizationRightHandler(HostDb db, Giving giving) : IRequestHandler<GiveOrganizationRight>
{
    public async Task Handle(GiveOrganizationRight wish, CancellationToken ct) => await giving.GiveRight(await db.Find(wish.PersonId, ct), wish.Right, ct);
}

/// <summary>Shuts a person out at once, on every device. Her deeds stay.</summary>
[Requires(HostModule.ManagePeople)]
sealed record DisablePerson(Id<Person> PersonId) : ICommand;

sealed class DisablePersonHandler(HostDb db, TimeProvider clock) : IRequestHandler<DisablePerson>
{
    public async Task Handle(DisablePerson wish, CancellationToken ct)
    {
        Rule.Require(await Administrators.Any(db, wish.PersonId, ct), "last-administrator");
        (await db.Find(wish.PersonId, ct)).Disable(clock.Now());
    }
}

[Requires(HostModule.ManagePeople)]
sealed record EnablePerson(Id<Person> PersonId) : ICommand;

sealed class EnablePersonHandler(HostDb db) : IRequestHandler<EnablePerson>
{
    public async Task Handle(EnablePerson wish, CancellationToken ct) => (await db.Find(wish.PersonId, ct)).Enable();
}

/// <summary>Signs a person out everywhere: a lost phone.</summary>
[Requires(HostModule.ManagePeople)]
sealed record EndSessions(Id<Person> PersonId) : ICommand;

sealed class EndSessionsHandler(HostDb db) : IRequestHandler<EndSessions>
{
    public async Task Handle(EndSessions wish, CancellationToken ct) => (await db.Find(wish.PersonId, ct)).EndSessions();
}

/// <summary>Takes password, passkeys and sessions away and answers a fresh link's token: for an account in wrong hands, or shut out of everything.</summary>
[Requires(HostModule.ManagePeople)]
sealed record ResetPerson(Id<Person> PersonId) : ICommand<string>;

sealed class ResetPersonHandler(HostDb db, SignInLetters letters, TimeProvider clock) : IRequestHandler<ResetPerson, string>
{
    public async Task<string> Handle(ResetPerson wish, CancellationToken ct)
    {
        var person = await db.Find(wish.PersonId, ct);
        person.Reset();
        var (link, token) = OneTimeLink.New(LinkPurpose.SignIn, person.Id, clock.Now());
        db.Links.Add(link);
        await letters.SignIn(person, link, token, ct);
        return token;
    }
}
