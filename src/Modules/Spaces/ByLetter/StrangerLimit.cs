using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>How much one address may ask of the house without an account in an hour; a hall full of people shares one. Counted by each host for itself, kept nowhere.</summary>
sealed class StrangerLimit : IDisposable
{
    public const int AnHour = 20;

    readonly PartitionedRateLimiter<(string What, HttpContext Http)>? limiter;

    public StrangerLimit(IConfiguration settings)
    {
        if (settings.GetValue("RateLimits:Enabled", true))
            limiter = PartitionedRateLimiter.Create<(string What, HttpContext Http), string>(asked => RateLimitPartition.GetFixedWindowLimiter($"{asked.What}/{asked.Http.CallerAddress()}", _ => new() { PermitLimit = AnHour, Window = TimeSpan.FromHours(1), QueueLimit = 0 }));
    }

    /// <summary>429 for who has asked too often.</summary>
    public void Take(string what, HttpContext http)
    {
        if (limiter is null) return;
        using var lease = limiter.AttemptAcquire((what, http));
        if (lease.IsAcquired) return;
        http.SayWhen(lease);
        throw new TooOften();
    }

    public void Dispose() => limiter?.Dispose();
}
