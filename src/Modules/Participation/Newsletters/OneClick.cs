using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Participation.Newsletters;

/// <summary>
/// POST /unsubscribe/{token}: the page's button and, by RFC 8058, a mail program's "List-Unsubscribe=One-Click". The token is all the right
/// there is, so no form token is asked: a mail program could not have one.
/// </summary>
static class OneClick
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/unsubscribe/{token}", Leave).WithOrder(-1).DisableAntiforgery().ExcludeFromDescription();   // before the page, which only shows

    static async Task<IResult> Leave(string token, HttpContext http, ISender sender, CancellationToken ct)
    {
        var byProgram = http.Request.HasFormContentType && (await http.Request.ReadFormAsync(ct))["List-Unsubscribe"] == "One-Click";
        try
        {
            await sender.Send(new Unsubscribe(token), ct);
        }
        catch (RuleBroken) when (!byProgram)
        {
            // the page tells that the link has grown old
        }
        catch (RuleBroken)
        {
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }
        return byProgram ? Results.Text("OK") : Results.Redirect($"{http.Request.PathBase}/unsubscribe/{Uri.EscapeDataString(token)}");
    }
}
