using System.Net.Sockets;
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
            limiter = PartitionedRateLimiter.Create<(string What, HttpContext Http), string>(asked => RateLimitPartition.GetFixedWindowLimiter($"{asked.What}/{Address(asked.Http)}", _ => new() { PermitLimit = AnHour, Window = TimeSpan.FromHours(1), QueueLimit = 0 }));
    }

    /// <summary>429 for who has asked too often.</summary>
    public void Take(string what, HttpContext http)
    {
        if (limiter is null) return;
        using var lease = limiter.AttemptAcquire((what, http));
        if (!lease.IsAcquired) throw new TooOften();
    }

    /// <summary>A home has a /64 of IPv6, so that is one address.</summary>
    static string Address(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    public void Dispose() => limiter?.Dispose();

    sealed class TooOften() : Refusal("rate-limited", StatusCodes.Status429TooManyRequests);
}
