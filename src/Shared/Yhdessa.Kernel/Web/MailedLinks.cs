using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Yhdessa.Kernel;

/// <summary>
/// Links in letters for people without an account: sealed by the house's own keys for one purpose, one thing and a time. Nothing is stored, so
/// every letter about the thing can carry one. Such a link shows on GET and acts on POST alone.
/// </summary>
public sealed class MailedLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <param name="purpose">"events.registration": a link made for one thing opens nothing else.</param>
    /// <param name="until">UTC.</param>
    public string Token(string purpose, Guid id, DateTimeOffset until) => Seal(purpose).Protect($"{id:N}{until.ToUnixTimeSeconds():x}");

    /// <summary>What the link is of; null when it is nobody's, another purpose's, or has grown old.</summary>
    public Guid? Read(string purpose, string? token)
    {
        if (token is not { Length: > 0 and < 600 }) return null;
        try
        {
            var told = Seal(purpose).Unprotect(token);
            var until = DateTimeOffset.FromUnixTimeSeconds(Convert.ToInt64(told[32..], 16));
            return clock.GetUtcNow() < until ? Guid.ParseExact(told[..32], "N") : null;
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }

    IDataProtector Seal(string purpose) => protection.CreateProtector("mailed-link", purpose);
}
