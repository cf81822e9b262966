using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;

namespace Yhdessa.Host.Api;

/// <summary>
/// How much anybody may ask of the API, and send from a page, in a minute: a stranger's address 600 reads and 60 writes (a hall full of people shares one), a
/// partner's key 1,200. A key is told apart by its words alone, before anything is looked up; keys that turn out to be none are counted on
/// the address, so inventing keys buys nothing.
/// </summary>
sealed class Limits : IDisposable
{
    readonly PartitionedRateLimiter<HttpContext> keys = PerMinute(1200, Key);
    readonly PartitionedRateLimiter<HttpContext> reads = PerMinute(600, Callers.CallerAddress);
    readonly PartitionedRateLimiter<HttpContext> writes = PerMinute(60, Callers.CallerAddress);
    readonly PartitionedRateLimiter<HttpContext> wrongKeys = PerMinute(60, Callers.CallerAddress);

    public async Task Guard(HttpContext http, RequestDelegate next)
    {
        var hasKey = Key(http).Length > 0;
        var mine = hasKey ? keys : HttpMethods.IsGet(http.Request.Method) ? reads : writes;
        using var lease = mine.AttemptAcquire(http);
        if (!lease.IsAcquired || hasKey && wrongKeys.GetStatistics(http)?.CurrentAvailablePermits == 0)
        {
            http.SayWhen(lease);
            await http.RequestServices.GetRequiredService<Problems>().Write(http, 429);
            return;
        }
        await next(http);
        if (hasKey && http.Response.StatusCode == 401) wrongKeys.AttemptAcquire(http).Dispose();
    }

    /// <summary>What a stranger sends from a page counts like what she writes by program. Reading pages is free, and so is whoever has signed in.</summary>
    public async Task GuardPages(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsPost(http.Request.Method) && http.User.Identity?.IsAuthenticated is not true)
        {
            using var lease = writes.AttemptAcquire(http);
            if (!lease.IsAcquired)
            {
                http.SayWhen(lease);
                http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return;
            }
        }
        await next(http);
    }

    static PartitionedRateLimiter<HttpContext> PerMinute(int permits, Func<HttpContext, string> who) =>
        PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(who(http), _ => new()
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));

    /// <summary>yhd_PREFIX_SECRET: a key is recognized by its prefix; its secret stays out of the table.</summary>
    static string Key(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return "";
        var key = header[7..Math.Min(header.Length, 47)];
        return key.LastIndexOf('_') is > 4 and var end ? key[..end] : key;
    }

    public void Dispose()
    {
        foreach (var limiter in (PartitionedRateLimiter<HttpContext>[])[keys, reads, writes, wrongKeys]) limiter.Dispose();
    }
}

static class Proxies
{
    /// <summary>Only a proxy that the operator named may say where a request came from.</summary>
    public static void UseProxies(this WebApplication app, Settings settings)
    {
        if (settings.Proxies.Count == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.Proxies) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    public static void UseLimits(this WebApplication app, Settings settings)
    {
        if (!settings.LimitsRates) return;
        var limits = app.Services.GetRequiredService<Limits>();
        app.UseWhen(Problems.IsForPrograms, api => api.Use(limits.Guard));
    }

    /// <summary>After signing in: only strangers are counted.</summary>
    public static void UsePageLimits(this WebApplication app, Settings settings)
    {
        if (settings.LimitsRates) app.UseWhen(http => !Problems.IsForPrograms(http), pages => pages.Use(app.Services.GetRequiredService<Limits>().GuardPages));
    }
}
