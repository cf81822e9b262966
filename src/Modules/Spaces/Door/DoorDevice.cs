using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Spaces.Door;

/// <summary>
/// A tablet at a space's door that may book there. A code that staff show pairs it once; afterwards its own secret says which it is. Of both only
/// the digests are kept.
/// </summary>
sealed class DoorDevice(Id<DoorDevice> id, Id<Space> spaceId, string name) : Aggregate
{
    public static readonly TimeSpan CodeLives = TimeSpan.FromMinutes(10);

    /// <summary>Nothing that is read wrongly: no I, O, 0 or 1.</summary>
    const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    const int CodeLength = 8;

    public Id<DoorDevice> Id { get; private init; } = id;
    public Id<Space> SpaceId { get; private init; } = spaceId;
    public string Name { get; private init; } = name;
    [Personal] public string? CodeHash { get; private set; }   // audit need not carry it
    public DateTimeOffset? CodeUntil { get; private set; }
    [Personal] public string? SecretHash { get; private set; }
    public DateTimeOffset? PairedAt { get; private set; }
    public DateTimeOffset? SeenAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>The code to type on the device, in two groups of four.</summary>
    public string ShowCode(DateTimeOffset now)
    {
        var code = RandomNumberGenerator.GetString(Letters, CodeLength);
        (CodeHash, CodeUntil) = (DigestOf(code), now + CodeLives);
        Changed();
        return $"{code[..4]}-{code[4..]}";
    }

    /// <summary>The secret that the device keeps from now on. The code is used up.</summary>
    public string Pair(DateTimeOffset now)
    {
        Rule.RequireOf("code", PairedAt is null && RevokedAt is null && now < CodeUntil, "pairing-code-wrong");
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        (CodeHash, CodeUntil, SecretHash, PairedAt, SeenAt) = (null, null, DigestOf(secret), now, now);
        Changed();
        return secret;
    }

    public void Revoke(DateTimeOffset now)
    {
        RevokedAt ??= now;
        Changed();
    }

    public void Allow()
    {
        RevokedAt = null;
        Changed();
    }

    /// <summary>As people type it: small letters, spaces and lines between are all the same.</summary>
    public static string DigestOfTyped(string typed) => DigestOf(string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant());

    public static string DigestOf(string words) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}

static class DoorRows
{
    public static void Map(ModelBuilder model) => model.Entity<DoorDevice>(device =>
    {
        device.ToTable("DoorDevices");
        device.Property(d => d.Id).ValueGeneratedNever();
        device.Property(d => d.Name).HasMaxLength(120);
        device.Property(d => d.CodeHash).HasMaxLength(64);
        device.Property(d => d.SecretHash).HasMaxLength(64);
        device.HasOne<Space>().WithMany().HasForeignKey(d => d.SpaceId).OnDelete(DeleteBehavior.Restrict);
        device.HasIndex(d => d.CodeHash);
        device.HasIndex(d => d.SecretHash);
    });
}
