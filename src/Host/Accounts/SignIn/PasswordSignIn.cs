using Microsoft.AspNetCore.Identity;

namespace Yhdessa.Host.Accounts;

/// <summary>
/// A password is tried in three steps, so that the slow check of the hash never holds up other people's commits: the try is counted,
/// the hash is checked, and only then is anybody signed in.
/// </summary>
sealed class PasswordSignIn(ISender sender)
{
    public async Task<SignedIn> Try(string email, string password, string address, CancellationToken ct)
    {
        var wait = await sender.Send(new ClaimTry(email, address), ct);
        if (wait is { } left) throw new TooManyTries(left);
        var person = await sender.Send(new PasswordOwner(email, password), ct) ?? throw new RuleBroken("wrong-password");
        return await sender.Send(new SignInAfterTry(person, email, address), ct);
    }
}

/// <summary>429: wait, or use the mailed link.</summary>
sealed class TooManyTries(TimeSpan wait) : Refusal("too-many-tries", 429, [(int)Math.Ceiling(wait.TotalMinutes)])
{
    public TimeSpan Wait => wait;
}

/// <summary>Counts a try of a password before it is looked at, so that a hundred at once are no better than five. Answers how long to wait.</summary>
[OpenToAll]
sealed record ClaimTry(string Email, string Address) : ICommand<TimeSpan?>;

sealed class ClaimTryHandler(HostDb db, TimeProvider clock) : IRequestHandler<ClaimTry, TimeSpan?>
{
    public async Task<TimeSpan?> Handle(ClaimTry wish, CancellationToken ct)
    {
        var account = await Tries(SignInTries.OfAccount(wish.Email), ct);
        var address = await Tries(SignInTries.OfAddress(wish.Address), ct);
        return account.Try(SignInTries.AnAccount, clock.Now()) ?? address.Try(SignInTries.AnAddress, clock.Now());
    }

    async Task<SignInTries> Tries(string who, CancellationToken ct) =>
        await db.Tries.FindAsync([who], ct) ?? db.Tries.Add(new(who)).Entity;
}

/// <summary>Whose e-mail and password these are, or null. An unknown address costs as much time as a wrong password.</summary>
[OpenToAll]
sealed record PasswordOwner(string Email, string Password) : IQuery<Id<Person>?>;

sealed class PasswordOwnerHandler(HostDb db, IPasswordHasher<Person> hasher) : IRequestHandler<PasswordOwner, Id<Person>?>
{
    static readonly Person nobody = new(default, "", "", "fi");
    static string? nobodysHash;

    public async Task<Id<Person>?> Handle(PasswordOwner wish, CancellationToken ct)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Email == Person.AddressOf(wish.Email) && p.DisabledAt == null, ct);
        var hash = person?.PasswordHash ?? (nobodysHash ??= hasher.HashPassword(nobody, Guid.CreateVersion7().ToString()));
        var right = hasher.VerifyHashedPassword(person ?? nobody, hash, wish.Password) is not PasswordVerificationResult.Failed;
        return right && person?.PasswordHash is not null ? person.Id : null;
    }
}

[OpenToAll]
sealed record SignInAfterTry(Id<Person> PersonId, string Email, string Address) : ICommand<SignedIn>;

sealed class SignInAfterTryHandler(HostDb db, TimeProvider clock) : IRequestHandler<SignInAfterTry, SignedIn>
{
    public async Task<SignedIn> Handle(SignInAfterTry right, CancellationToken ct)
    {
        string[] counted = [SignInTries.OfAccount(right.Email), SignInTries.OfAddress(right.Address)];
        foreach (var tries in await db.Tries.Where(t => counted.Contains(t.Who)).ToListAsync(ct)) tries.GiveBack();

        var person = await db.Find(right.PersonId, ct);
        person.SignIn(clock.Now());
        return new(person.Id, person.Stamp);
    }
}
