using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Yhdessa.Events;

/// <summary>How much feedback one address gives in an hour; a hall full of people shares one. Counted by each host for itself, under a hash whose salt is another every day, and kept nowhere.</summary>
sealed class FeedbackLimit(IConfiguration settings, TimeProvider clock)
{
    public const int AnHour = 300;

    static readonly TimeSpan window = TimeSpan.FromHours(1);
    readonly bool isOn = settings.GetValue("RateLimits:Enabled", true);
    readonly Lock gate = new();
    readonly Dictionary<string, (DateTimeOffset Since, int Count)> seen = [];
    byte[] salt = [];
    DateOnly saltedOn;

    /// <summary>429 for an address that has sent too much.</summary>
    public void Take(HttpContext? http)
    {
        if (!isOn || http is null || Wait(http.CallerAddress(), clock.Now()) is not { } left) return;
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        throw new TooOften();
    }

    /// <summary>How long it has to wait; null when it need not, and is counted.</summary>
    internal TimeSpan? Wait(string address, DateTimeOffset now)
    {
        lock (gate)
        {
            SaltAnew(Helsinki.DateOf(now));
            var who = Convert.ToHexString(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(address)]));
            var (since, count) = seen.GetValueOrDefault(who, (now, 0));
            if (now - since >= window) (since, count) = (now, 0);
            if (count >= AnHour) return since + window - now;
            seen[who] = (since, count + 1);
            return null;
        }
    }

    void SaltAnew(DateOnly today)
    {
        if (saltedOn == today) return;
        (saltedOn, salt) = (today, RandomNumberGenerator.GetBytes(32));
        seen.Clear();
    }

    sealed class TooOften() : Refusal("rate-limited", StatusCodes.Status429TooManyRequests);
}
