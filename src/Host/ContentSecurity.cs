using Yhdessa.Host.Accounts;

namespace Yhdessa.Host;

static class ContentSecurity
{
    const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>What other sites may frame: nothing in it acts for anybody, and it sets no cookie.</summary>
    static readonly string framed = Policy.Replace("frame-ancestors 'none'", "frame-ancestors *", StringComparison.Ordinal);

    const string Permissions = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";

    /// <summary>Addresses that carry a token: nobody whose link is followed from there may learn it.</summary>
    static readonly PathString[] secret = ["/sign-in", "/unsubscribe", "/calendar/my", "/subscription", "/registration", "/volunteering", "/initiatives/confirm", "/freshness", "/invitation", "/board/renew", "/board/thanks", "/drill", "/visit", "/advice/mine", "/offer", "/setup", "/booking", "/trainings/mine", "/stalls"];

    /// <summary>What is one reader's own: no proxy and no shared computer keeps it, also where it is a file or a page without a form.</summary>
    static readonly PathString[] own = [.. secret, "/staff", "/my"];

    /// <summary>On every answer, also where an error has wiped it clean; an answer that is stricter with itself keeps its own.</summary>
    public static void UseStrictContentSecurity(this WebApplication app)
    {
        var https = app.Services.GetRequiredService<Site>().IsHttps;
        app.Use((http, next) =>
        {
            var path = http.Request.Path;
            http.Response.OnStarting(() =>
            {
                var headers = http.Response.Headers;
                headers.TryAdd("Content-Security-Policy", path.StartsWithSegments("/embed") ? framed : Policy);
                headers.TryAdd("X-Content-Type-Options", "nosniff");
                headers.TryAdd("Referrer-Policy", secret.Any(p => path.StartsWithSegments(p)) ? "no-referrer" : "same-origin");
                if (own.Any(p => path.StartsWithSegments(p))) headers.TryAdd("Cache-Control", "private, no-store");
                headers.TryAdd("Permissions-Policy", Permissions);
                headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
                headers.TryAdd("Cross-Origin-Resource-Policy", path.StartsWithSegments("/embed") ? "cross-origin" : "same-origin");
                if (https) headers.TryAdd("Strict-Transport-Security", "max-age=31536000");
                return Task.CompletedTask;
            });
            return next(http);
        });
    }
}
