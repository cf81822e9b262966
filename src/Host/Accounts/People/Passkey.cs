using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Yhdessa.Host.Accounts;

/// <summary>A key in a person's phone, computer or security key. We keep only its public half.</summary>
sealed class Passkey
{
    Passkey() { }

    public Passkey(Guid person, UserPasskeyInfo made, string name, DateTimeOffset now)
    {
        PersonId = (Id<Person>)person;
        Name = name;
        CreatedAt = now;
        CredentialId = made.CredentialId;
        CredentialHash = HashOf(made.CredentialId);
        PublicKey = made.PublicKey;
        Transports = string.Join(',', made.Transports ?? []);
        IsBackupEligible = made.IsBackupEligible;
        Take(made);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Id<Person> PersonId { get; private init; }
    [Personal] public string Name { get; private init; } = "";
    [Personal] public byte[] CredentialId { get; private init; } = [];
    [Personal] public string CredentialHash { get; private init; } = "";
    [Personal] public byte[] PublicKey { get; private init; } = [];
    public string Transports { get; private init; } = "";
    public bool IsBackupEligible { get; private init; }
    public bool IsBackedUp { get; private set; }
    public bool IsUserVerified { get; private set; }
    public long SignCount { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? LastUsedAt { get; private set; }

    public static string HashOf(byte[] credentialId) => Convert.ToHexString(SHA256.HashData(credentialId));

    public void Used(UserPasskeyInfo now, DateTimeOffset at)
    {
        Take(now);
        LastUsedAt = at;
    }

    /// <summary>What the browser's answer is checked against. The attestation was judged when the key was made and is not kept.</summary>
    public UserPasskeyInfo Info() =>
        new(CredentialId, PublicKey, CreatedAt, (uint)SignCount, Transports.Split(',', StringSplitOptions.RemoveEmptyEntries), IsUserVerified, IsBackupEligible, IsBackedUp, [], []) { Name = Name };

    void Take(UserPasskeyInfo info) => (SignCount, IsBackedUp, IsUserVerified) = (info.SignCount, info.IsBackedUp, info.IsUserVerified);
}
