using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Ui;

public static class DraftKeeping
{
    /// <summary>The hidden field that names a form's draft.</summary>
    public const string Key = "_draft";

    /// <summary>Where the page's script saves every few seconds; answers with the server's time in words.</summary>
    public static void MapDrafts(this IEndpointRouteBuilder routes) => routes.MapPost("/drafts", async (HttpContext http, ISender sender, BrowserSecret browser, ICurrentUser user, Texts t, Say say, IAntiforgery antiforgery, CancellationToken ct) =>
    {
        if (!await antiforgery.IsRequestValidAsync(http) && !FromThisSite(http.Request)) return Results.BadRequest();
        var saved = await Save(http, sender, browser, user, ct);
        return saved is null ? Results.BadRequest() : Results.Json(new { words = t["ui.draft.saved", say.Time(saved.Value)] });
    }).DisableAntiforgery().ExcludeFromDescription();   // checked above: a token outlives its session, a draft must too

    /// <summary>
    /// A form sent after the session ended: its token no longer fits, so nothing may be done with it, but what was written is kept and waits
    /// on the page behind the sign-in.
    /// </summary>
    public static void UseDraftKeeping(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } invalid && FromThisSite(http.Request) && await SaveFor(http, invalid))
            http.Response.Redirect($"{http.Request.PathBase}/sign-in?return={Uri.EscapeDataString(Address.Of(http))}");
        else await next();
    });

    static async Task<bool> SaveFor(HttpContext http, IAntiforgeryValidationFeature invalid)
    {
        var at = http.RequestServices;
        if (at.GetRequiredService<ICurrentUser>() is not { PersonId: null } stranger) return false;
        http.Features.Set<IAntiforgeryValidationFeature>(null);   // else the form may not even be read
        var saved = await Save(http, at.GetRequiredService<ISender>(), at.GetRequiredService<BrowserSecret>(), stranger, http.RequestAborted);
        http.Features.Set(invalid);
        return saved is not null;
    }

    internal static async Task<DateTimeOffset?> Save(HttpContext http, ISender sender, BrowserSecret browser, ICurrentUser user, CancellationToken ct)
    {
        if (!http.Request.HasFormContentType) return null;
        var form = await http.Request.ReadFormAsync(ct);
        if (form[Key].FirstOrDefault() is not { Length: > 0 and <= 200 } name) return null;
        var body = FormFields.Pack(form);
        return body.Length > Draft.MaxBody ? null : await sender.Send(new SaveDraft(name, body, user.PersonId is null ? browser.Make() : null), ct);
    }

    /// <summary>Sent by a page of our own: browsers say so themselves, and no other site can make them lie.</summary>
    static bool FromThisSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].FirstOrDefault() is { } site ? site == "same-origin" : request.Headers.Origin.FirstOrDefault() == $"{request.Scheme}://{request.Host}";
}
