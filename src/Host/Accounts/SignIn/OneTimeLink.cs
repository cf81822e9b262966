using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Host.Accounts;

enum LinkPurpose { SignIn, Invitation, FirstAdministrator }

/// <summary>
/// A link that lets somebody in once. The database knows only the hash of its 256 random bits, and the purpose is hashed with them, so a link made
/// for one thing opens nothing else.
/// </summary>
sealed class OneTimeLink : IUnaudited
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public LinkPurpose Purpose { get; private init; }

    /// <summary>Null for the first administrator, and for an address nobody has: asking then costs the same and leads nowhere.</summary>
    public Guid? PersonId { get; private init; }
    public string Hash { get; private init; } = "";
    public string? ReturnTo { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }
    public DateTimeOffset? UsedAt { get; private set; }

    public static (OneTimeLink Link, string Token) New(LinkPurpose purpose, Guid? person, DateTimeOffset now, string? returnTo = null)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new() { Purpose = purpose, PersonId = person, Hash = HashOf(purpose, token), ReturnTo = returnTo, CreatedAt = now, ExpiresAt = now + Life(purpose) }, token);
    }

    public static TimeSpan Life(LinkPurpose purpose) => purpose is LinkPurpose.Invitation ? TimeSpan.FromDays(7) : TimeSpan.FromMinutes(15);

    public static string HashOf(LinkPurpose purpose, string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{purpose}:{token}")));

    public bool Opens(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTimeOffset now)
    {
        Rule.Require(Opens(now), "link-expired");
        UsedAt = now;
    }
}
