using System.Globalization;
using System.Security.Claims;

namespace Yhdessa.Host.Accounts;

/// <summary>What a person has ahead, for her calendar program: each module tells its part to her as if she had signed in, and nothing more.</summary>
static class MyCalendarFile
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/calendar/my/{secret:maxlength(100)}.ics", Of).ExcludeFromDescription();

    static async Task<IResult> Of(string secret, HttpContext http, ISender sender, Modules modules, Texts texts, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        if (await Owner(secret, sender, ct) is not { } owner) return Results.NotFound();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(owner.Language);
        http.User = new(new ClaimsIdentity([new(UserClaims.Person, owner.PersonId.ToString())], "calendar"));
        var entries = new List<CalendarEntry>();
        foreach (var step in modules.All.SelectMany(m => m.Calendar)) entries.AddRange(await sender.Send(step.Message(), ct));
        return Results.Text(ICalendar.Of(texts["host.my.calendar.name"], entries), ICalendar.MediaType);
    }

    static async Task<CalendarOwner.Answer?> Owner(string secret, ISender sender, CancellationToken ct)
    {
        try
        {
            return await sender.Send(new CalendarOwner(secret), ct);
        }
        catch (NotFound)
        {
            return null;
        }
    }
}
