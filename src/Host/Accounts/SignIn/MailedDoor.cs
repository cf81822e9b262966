using System.Security.Claims;

namespace Yhdessa.Host.Accounts;

/// <summary>Another module's mailed link makes its reader an account and lets her in, without a password.</summary>
sealed class MailedDoor(IHttpContextAccessor http, ISender sender) : IDoor
{
    public async Task Open(string email, string? name, string language, CancellationToken ct)
    {
        var person = await sender.Send(new EnterByAddress(email, name, language), ct);
        await Session.Start(http.HttpContext!, person, SignInWay.Link);
        http.HttpContext!.User = new(new ClaimsIdentity([new(UserClaims.Person, person.Person.ToString())], "door"));   // the rest of this request is hers
    }
}

/// <summary>
/// A new account of an address that has answered. Only the door sends it: the module whose link was followed has read the link. Such a link lives for
/// weeks and may be forwarded, so it opens no account that there is already: whose it is signs in as always.
/// </summary>
[OpenToAll]
sealed record EnterByAddress(string Email, string? Name, string Language) : ICommand<SignedIn>;

sealed class EnterByAddressValidator : AbstractValidator<EnterByAddress>
{
    public EnterByAddressValidator()
    {
        RuleFor(e => e.Email).NotEmpty().EmailAddress().MaximumLength(254);
        RuleFor(e => e.Name).PlainText(200);
        RuleFor(e => e.Language).Must(Texts.Languages.Contains).WithErrorCode("unknown-code");
    }
}

sealed class EnterByAddressHandler(HostDb db, TimeProvider clock) : IRequestHandler<EnterByAddress, SignedIn>
{
    public async Task<SignedIn> Handle(EnterByAddress wish, CancellationToken ct)
    {
        var email = Person.AddressOf(wish.Email);
        if (await db.People.AnyAsync(p => p.Email == email, ct)) throw new SignInNeeded();
        var person = new Person(Id<Person>.New(), email, wish.Name.Told() ?? email[..email.IndexOf('@')], wish.Language);
        db.People.Add(person);
        person.SignIn(clock.Now());
        return new(person.Id, person.Stamp);
    }
}
