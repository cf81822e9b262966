using Microsoft.AspNetCore.Identity;

namespace Yhdessa.Host.Accounts;

/// <summary>A person's own account, as she sees it.</summary>
[Requires(HostModule.OwnData)]
sealed record MyAccount : IQuery<MyAccount.Answer>
{
    public sealed record Answer(Guid Id, string Name, string Email, string Language, IReadOnlyList<string> Roles, bool HasPassword, DateTimeOffset? LastSignInAt, IReadOnlyList<Key> Passkeys);

    public sealed record Key(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt);
}

sealed class MyAccountHandler(HostDb db, ICurrentUser user) : IRequestHandler<MyAccount, MyAccount.Answer>
{
    public async Task<MyAccount.Answer> Handle(MyAccount _, CancellationToken ct)
    {
        var p = await db.Me(user, ct);
        return new(p.Id, p.Name, p.Email, p.Language, p.Roles, p.PasswordHash is not null, p.LastSignInAt, [.. p.Passkeys.OrderBy(k => k.CreatedAt).Select(k => new MyAccount.Key(k.Id, k.Name, k.CreatedAt, k.LastUsedAt))]);
    }
}

[Requires(HostModule.OwnData)]
sealed record ChangeMyDetails(string Name, string Language) : ICommand;

sealed class ChangeMyDetailsValidator : AbstractValidator<ChangeMyDetails>
{
    public ChangeMyDetailsValidator()
    {
        RuleFor(w => w.Name).NotEmpty().PlainText(200);
        RuleFor(w => w.Language).Must(Texts.Languages.Contains);
    }
}

sealed class ChangeMyDetailsHandler(HostDb db, ICurrentUser user) : IRequestHandler<ChangeMyDetails>
{
    public async Task Handle(ChangeMyDetails wish, CancellationToken ct) => (await db.Me(user, ct)).Introduce(wish.Name, wish.Language);
}

/// <summary>A new password; it ends the other sessions. The old one is asked unless the person has just come in by link or passkey.</summary>
[Requires(HostModule.OwnData)]
sealed record SetMyPassword(string Password, string? Current) : ICommand<SignedIn>
{
    /// <summary>Told by the session, never by the form.</summary>
    public bool IsFresh { get; init; }
}

sealed class SetMyPasswordHandler(HostDb db, ICurrentUser user, IPasswordHasher<Person> hasher) : IRequestHandler<SetMyPassword, SignedIn>
{
    public async Task<SignedIn> Handle(SetMyPassword wish, CancellationToken ct)
    {
        var me = await db.Me(user, ct);
        Rule.RequireOf("current", wish.IsFresh || Knows(me, wish.Current), "wrong-current-password");
        me.SetPassword(Passwords.Hash(hasher, me, wish.Password));
        me.EndSessions();
        return new(me.Id, me.Stamp);
    }

    bool Knows(Person me, string? current) =>
        me.PasswordHash is { } hash && hasher.VerifyHashedPassword(me, hash, current ?? "") is not PasswordVerificationResult.Failed;
}

/// <summary>Signs out on every other device.</summary>
[Requires(HostModule.OwnData)]
sealed record EndMyOtherSessions : ICommand<SignedIn>;

sealed class EndMyOtherSessionsHandler(HostDb db, ICurrentUser user) : IRequestHandler<EndMyOtherSessions, SignedIn>
{
    public async Task<SignedIn> Handle(EndMyOtherSessions _, CancellationToken ct)
    {
        var me = await db.Me(user, ct);
        me.EndSessions();
        return new(me.Id, me.Stamp);
    }
}
