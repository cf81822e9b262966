using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Host.Accounts;

/// <summary>A partner program's key: yhd_PREFIX_SECRET. The prefix finds it; of the secret only the hash is kept.</summary>
sealed class PartnerKey(Id<PartnerKey> id, string name, string prefix, IReadOnlyList<string> scopes, Guid? organizationId) : Aggregate
{
    public Id<PartnerKey> Id { get; private init; } = id;
    public string Name { get; private init; } = name;
    public string Prefix { get; private init; } = prefix;
    [Personal] public string Hash { get; private set; } = "";
    public IReadOnlyList<string> Scopes { get; private init; } = scopes;

    /// <summary>The one organization it acts for; null acts for the house.</summary>
    public Guid? OrganizationId { get; private set; } = organizationId;
    public DateTimeOffset? LastUsedAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    public static (PartnerKey Key, string Shown) New(string name, IReadOnlyList<string> scopes, Guid? organization)
    {
        var prefix = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new(Id<PartnerKey>.New(), name.Trim(), prefix, scopes, organization) { Hash = HashOf(secret) }, $"yhd_{prefix}_{secret}");
    }

    /// <summary>The secret may itself hold an underscore, so only the first two divide.</summary>
    public static (string Prefix, string Secret)? Read(string shown) =>
        shown.Split('_', 3) is ["yhd", { Length: 8 } prefix, { Length: > 0 } secret] ? (prefix, secret) : null;

    public bool Opens(string secret) => RevokedAt is null && Same(Hash, HashOf(secret));

    /// <summary>Its organization's record was joined into another's: the program goes on with the one.</summary>
    public void PassTo(Guid organization) => OrganizationId = organization;

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    static bool Same(string a, string b) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(a), Encoding.ASCII.GetBytes(b));
    static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
