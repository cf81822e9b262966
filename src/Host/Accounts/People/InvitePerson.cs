using Microsoft.AspNetCore.Identity;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Host.Accounts;

/// <summary>A new person with what she may do; a letter lets her in. The verb does the same quietly.</summary>
[Requires(HostModule.InvitePeople)]
sealed record InvitePerson(string Email, RolesGiven Roles) : ICommand<Id<Person>>
{
    public string? Name { get; init; }
    public string Language { get; init; } = "fi";
    public OrganizationRight? Right { get; init; }
    public string? Password { get; init; }
    public bool Quietly { get; init; }
}

/// <param name="Right">"owner", "editor" or "viewer".</param>
sealed record OrganizationRight(Guid OrganizationId, string Right);

sealed class InvitePersonValidator : AbstractValidator<InvitePerson>
{
    public InvitePersonValidator()
    {
        RuleFor(w => w.Email).NotEmpty().EmailAddress().MaximumLength(254);
        RuleFor(w => w.Name).PlainText(200);
        RuleFor(w => w.Language).Must(Texts.Languages.Contains);
    }
}

sealed class InvitePersonHandler(HostDb db, ICurrentUser user, Giving giving, SignInLetters letters, IPasswordHasher<Person> hasher, TimeProvider clock) : IRequestHandler<InvitePerson, Id<Person>>
{
    public async Task<Id<Person>> Handle(InvitePerson wish, CancellationToken ct)
    {
        var email = Person.AddressOf(wish.Email);
        Rule.RequireOf("email", !await db.People.AnyAsync(p => p.Email == email, ct), "already-a-person");
        giving.MustBeAbleToGive(wish.Roles.Roles);

        var person = new Person(Id<Person>.New(), email, wish.Name is { Length: > 0 } name ? name.Trim() : email[..email.IndexOf('@')], wish.Language);
        person.GiveRoles(wish.Roles);
        if (wish.Right is { } right) await giving.GiveRight(person, right, ct);
        if (wish.Password is { } password) person.SetPassword(Passwords.Hash(hasher, person, password));
        db.People.Add(person);
        if (!wish.Quietly) await Invite(person, ct);
        return person.Id;
    }

    async Task Invite(Person person, CancellationToken ct)
    {
        var (link, token) = OneTimeLink.New(LinkPurpose.Invitation, person.Id, clock.Now());
        db.Links.Add(link);
        var inviter = await db.People.Where(p => user.PersonId != null && p.Id == (Id<Person>)user.PersonId.Value).Select(p => p.Name).SingleOrDefaultAsync(ct);
        await letters.Invitation(person, link, token, inviter ?? "Yhdessä", ct);
    }
}

/// <summary>What one person may give another.</summary>
sealed class Giving(ICurrentUser user, ISender sender)
{
    static readonly string[] aCoordinatorGives = [Roles.Editor, Roles.Liaison, Roles.Secretary];
    public static readonly IReadOnlyList<string> Rights = ["owner", "editor", "viewer"];

    /// <summary>Nobody lifts another to her own height or above but the administrator.</summary>
    public void MustBeAbleToGive(IEnumerable<string> roles)
    {
        if (!roles.All(r => MayGive(user, r))) throw new Forbidden(HostModule.ManagePeople);
    }

    public static bool MayGive(ICurrentUser user, string role) => user.Has(HostModule.ManagePeople) || aCoordinatorGives.Contains(role);

    public async Task GiveRight(Person person, OrganizationRight given, CancellationToken ct)
    {
        Rule.RequireOf("right", Rights.Contains(given.Right), "unknown-right");
        Rule.RequireOf("organization", (await sender.Send(new OrganizationFacts([given.OrganizationId]), ct)).ContainsKey(given.OrganizationId), "unknown-organization");
        person.GiveRight(given.OrganizationId, given.Right);
    }
}
