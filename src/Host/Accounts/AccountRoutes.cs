using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace Yhdessa.Host.Accounts;

static class AccountRoutes
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/.well-known/change-password", () => Results.Redirect("/my"));
        routes.MapPost("/sign-out", SignOut);
        routes.MapGet("/my/data.json", MyData).ExcludeFromDescription();
        MyCalendarFile.Map(routes);
    }

    /// <summary>What the page counts, whole, to take along.</summary>
    static async Task<IResult> MyData(HttpContext http, OwnData own, CancellationToken ct)
    {
        var all = await own.Show(ct);
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(all.ToDictionary(g => g.Words, g => g.Rows), ApiJson.Options), "application/json", "yhdessa.json");
    }

    static async Task<IResult> SignOut(HttpContext http, IAntiforgery forms)
    {
        if (!await forms.IsRequestValidAsync(http)) return Results.BadRequest();
        await http.SignOutAsync(Session.Scheme);
        return Results.LocalRedirect("~/");
    }
}
