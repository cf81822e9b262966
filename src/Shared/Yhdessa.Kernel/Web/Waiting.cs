using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Kernel;

/// <summary>Retry-After, in whole seconds and at least one. Set when the answer begins: that of a refusal begins without the headers set before it.</summary>
public static class Waiting
{
    public static void SayWhen(this HttpContext http, TimeSpan wait) => http.Response.OnStarting(() =>
    {
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    });

    public static void SayWhen(this HttpContext http, RateLimitLease refused) => http.SayWhen(refused.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : TimeSpan.FromMinutes(1));
}
