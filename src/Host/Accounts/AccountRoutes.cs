using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace Yhdessa.Host.Accounts;

static class AccountRoutes
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/.well-known/change-password", () => Results.Redirect("/my"));
        routes.MapPost("/sign-out", SignOut);
    }

    static async Task<IResult> SignOut(HttpContext http, IAntiforgery forms)
    {
        if (!await forms.IsRequestValidAsync(http)) return Results.BadRequest();
        await http.SignOutAsync(Session.Scheme);
        return Results.LocalRedirect("~/");
    }
}
