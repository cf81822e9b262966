using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Ui;

/// <summary>Stands on a page whose subjects can have a text in plain Finnish; elsewhere the switch says that there is none.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HasPlainTextAttribute : Attribute;

/// <summary>Whether the reader wants plain Finnish: her own choice, kept in a cookie that knows nothing else.</summary>
public static class PlainFinnish
{
    const string Cookie = "selko";

    public static bool IsWanted(HttpContext http) => http.Request.Cookies[Cookie] == "1";

    public static void MapPlainSwitch(this IEndpointRouteBuilder routes) => routes.MapPost("/plain", (Delegate)Turn);

    /// <summary>Without a token: a page that only shows something must not set a cookie, and whoever tricks a reader here changes no more than how a text reads.</summary>
    static async Task<IResult> Turn(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return Results.BadRequest();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (IsWanted(http)) http.Response.Cookies.Delete(Cookie);
        else http.Response.Cookies.Append(Cookie, "1", new() { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = TimeSpan.FromDays(365) });
        return Results.LocalRedirect(Address.Local(form["return"], "~/"));
    }
}
