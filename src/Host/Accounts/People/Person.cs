using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Yhdessa.Host.Accounts;

/// <summary>An account. Rights over single organizations are Directory's; here are the roles that cover a house, a municipality or a body.</summary>
sealed class Person(Id<Person> id, string email, string name, string language) : Aggregate
{
    readonly List<Passkey> passkeys = [];

    public Id<Person> Id { get; private init; } = id;
    [Personal] public string Email { get; private set; } = AddressOf(email);
    [Personal] public string Name { get; private set; } = name;
    public string Language { get; private set; } = language;

    public IReadOnlyList<string> Roles { get; private set; } = [];
    public string? Municipality { get; private set; }
    public Guid? BodyId { get; private set; }

    [Personal] public string? PasswordHash { get; private set; }

    /// <summary>Every session carries it; a new one ends them all.</summary>
    [Personal] public string Stamp { get; private set; } = NewStamp();

    public DateTimeOffset? LastSignInAt { get; private set; }
    public DateTimeOffset? DisabledAt { get; private set; }
    public IReadOnlyCollection<Passkey> Passkeys => passkeys;

    /// <summary>Letters in an address are compared without case.</summary>
    public static string AddressOf(string email) => Yhdessa.Mail.EmailAddress.Kept(email);

    public bool Is(string role) => Roles.Contains(role);

    public void GiveRoles(RolesGiven given)
    {
        Rule.RequireOf("roles", given.Roles.All(Kernel.Roles.All.Contains), "unknown-role");
        Rule.RequireOf("municipality", !given.Roles.Contains(Kernel.Roles.Liaison) || given.Municipality is not null, "liaison-needs-municipality");
        Roles = [.. given.Roles.Distinct().Order(StringComparer.Ordinal)];
        Municipality = given.Municipality;
        BodyId = given.BodyId;
    }

    public void GiveRight(Guid organization, string right) => Raise(new Contracts.Accounts.OrganizationRightGiven(Id, organization, right));

    public void Introduce(string name, string language) => (Name, Language) = (name.Trim(), language);

    public void SetPassword(string? hash) => PasswordHash = hash;

    public void SignIn(DateTimeOffset now) => LastSignInAt = now;

    public void EndSessions() => Stamp = NewStamp();

    public void Disable(DateTimeOffset now)
    {
        DisabledAt ??= now;
        EndSessions();
    }

    public void Enable() => DisabledAt = null;

    /// <summary>Nobody's any more: no name, no address a letter could go to, no role and no way in. The id stays, for the log.</summary>
    public void Erase(DateTimeOffset now)
    {
        (Email, Name, Roles, Municipality, BodyId, LastSignInAt) = ($"{Id.Value:N}@{ErasedHost}", "", [], null, null, null);
        Reset();
        Disable(now);
    }

    /// <summary>By RFC 2606 nobody ever has it.</summary>
    public const string ErasedHost = "erased.invalid";

    /// <summary>As on the first day: no password, no passkey, no session. What is left is the mailed link.</summary>
    public void Reset()
    {
        PasswordHash = null;
        passkeys.Clear();
        EndSessions();
    }

    public void Add(UserPasskeyInfo made, string name, DateTimeOffset now)
    {
        passkeys.Add(new Passkey(Id, made, name, now));
        Changed();
    }

    public void Used(UserPasskeyInfo passkey, DateTimeOffset now)
    {
        passkeys.Single(k => k.CredentialHash == Passkey.HashOf(passkey.CredentialId)).Used(passkey, now);
        SignIn(now);
    }

    public void RemovePasskey(Guid passkey)
    {
        passkeys.RemoveAll(k => k.Id == passkey);
        Changed();
    }

    static string NewStamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
}

/// <summary>Roles with what they reach: a liaison's municipality, a secretary's body.</summary>
sealed record RolesGiven(IReadOnlyList<string> Roles, string? Municipality = null, Guid? BodyId = null);
