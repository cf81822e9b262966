using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Yhdessa.Host.Accounts;

/// <summary>
/// What the browser is asked, and what it must answer to. The question travels sealed inside the form for 15 minutes, so two tabs don't disturb
/// each other and nothing is kept.
/// </summary>
sealed record PasskeyQuestion(string Options, string Sealed);

sealed class PasskeyQuestions(IPasskeyHandler<Person> passkeys, IDataProtectionProvider protection, IHttpContextAccessor http)
{
    readonly ITimeLimitedDataProtector seal = protection.CreateProtector("passkey question").ToTimeLimitedDataProtector();
    HttpContext Http => http.HttpContext!;

    public async Task<PasskeyQuestion> ToSignIn()
    {
        var made = await passkeys.MakeRequestOptionsAsync(null, Http);
        return new(made.RequestOptionsJson, Seal(made.AssertionState));
    }

    public async Task<PasskeyQuestion> ToAdd(MyAccount.Answer me)
    {
        var made = await passkeys.MakeCreationOptionsAsync(new() { Id = me.Id.ToString(), Name = me.Email, DisplayName = me.Name }, Http);
        return new(made.CreationOptionsJson, Seal(made.AttestationState));
    }

    public Task<PasskeyAssertionResult<Person>> Judge(PasskeyAnswer answer) =>
        passkeys.PerformAssertionAsync(new() { HttpContext = Http, CredentialJson = answer.Credential, AssertionState = Open(answer.Sealed) });

    public Task<PasskeyAttestationResult> JudgeNew(PasskeyAnswer answer) =>
        passkeys.PerformAttestationAsync(new() { HttpContext = Http, CredentialJson = answer.Credential, AttestationState = Open(answer.Sealed) });

    string Seal(string? state) => seal.Protect(state ?? "", TimeSpan.FromMinutes(15));

    string Open(string sealedState)
    {
        try { return seal.Unprotect(sealedState); }
        catch (System.Security.Cryptography.CryptographicException) { throw new RuleBroken("passkey-refused"); }
    }
}

/// <param name="Credential">What the browser said, as JSON.</param>
/// <param name="Sealed">The question it answers.</param>
sealed record PasskeyAnswer(string Credential, string Sealed);

[OpenToAll]
sealed record SignInByPasskey(PasskeyAnswer Answer) : ICommand<SignedIn>;

sealed class SignInByPasskeyHandler(PasskeyQuestions questions, TimeProvider clock) : IRequestHandler<SignInByPasskey, SignedIn>
{
    public async Task<SignedIn> Handle(SignInByPasskey wish, CancellationToken ct)
    {
        var judged = await questions.Judge(wish.Answer);
        Rule.Require(judged.Succeeded && judged.User is { DisabledAt: null }, "passkey-refused");
        judged.User.Used(judged.Passkey, clock.Now());
        return new(judged.User.Id, judged.User.Stamp);
    }
}

[Requires(HostModule.OwnData)]
sealed record AddMyPasskey(string Name, PasskeyAnswer Answer) : ICommand;

sealed class AddMyPasskeyValidator : AbstractValidator<AddMyPasskey>
{
    public AddMyPasskeyValidator() => RuleFor(w => w.Name).NotEmpty().PlainText(100);
}

sealed class AddMyPasskeyHandler(HostDb db, ICurrentUser user, PasskeyQuestions questions, TimeProvider clock) : IRequestHandler<AddMyPasskey>
{
    public async Task Handle(AddMyPasskey wish, CancellationToken ct)
    {
        var me = await db.Me(user, ct);
        var judged = await questions.JudgeNew(wish.Answer);
        Rule.Require(judged.Succeeded && judged.UserEntity.Id == me.Id.ToString(), "passkey-refused");
        me.Add(judged.Passkey, wish.Name.Trim(), clock.Now());
    }
}

[Requires(HostModule.OwnData)]
sealed record RemoveMyPasskey(Guid Passkey) : ICommand;

sealed class RemoveMyPasskeyHandler(HostDb db, ICurrentUser user) : IRequestHandler<RemoveMyPasskey>
{
    public async Task Handle(RemoveMyPasskey wish, CancellationToken ct) => (await db.Me(user, ct)).RemovePasskey(wish.Passkey);
}
