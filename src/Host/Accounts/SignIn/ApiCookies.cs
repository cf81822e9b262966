using Microsoft.AspNetCore.Antiforgery;

namespace Yhdessa.Host.Accounts;

/// <summary>
/// The browser sends a session's cookie along with whatever page asks, so on the API it counts for reading only. A change needs a key, or from our own
/// scripts the form token beside the cookie; without it the sender is a stranger.
/// </summary>
static class ApiCookies
{
    public static void UseCarefulCookies(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.User.Identity?.AuthenticationType == Session.Scheme && http.Request.Path.StartsWithSegments("/api") && !IsSafe(http.Request.Method)
            && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
            http.User = new();
        await next(http);
    });

    static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
