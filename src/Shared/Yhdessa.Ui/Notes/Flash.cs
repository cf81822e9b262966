using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Ui;

/// <summary>What the next page says first: "Varaus on tehty.", with a way to undo it when there is one.</summary>
/// <param name="Kind">"ok", "info", "warn" or "bad".</param>
public sealed record FlashText(string Text, string Kind = "ok", Undo? Undo = null);

/// <summary>The form that takes an act back: a page's address and the name of its form there.</summary>
/// <param name="Values">Hidden fields the form needs: the id, the revision.</param>
public sealed record Undo(string Address, string Form, IReadOnlyDictionary<string, string>? Values = null);

/// <summary>Carries a note over one redirect in a sealed cookie that lives two minutes: no session is kept.</summary>
public sealed class Flash(IDataProtectionProvider protection, IHttpContextAccessor accessor)
{
    static readonly TimeSpan life = TimeSpan.FromMinutes(2);
    readonly ITimeLimitedDataProtector seal = protection.CreateProtector("flash").ToTimeLimitedDataProtector();

    HttpContext Http => accessor.HttpContext!;
    string Cookie => Http.Request.IsHttps ? "__Host-note" : "note";
    CookieOptions Options => new() { HttpOnly = true, Secure = Http.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = life, IsEssential = true };

    public void Put(FlashText note) => Http.Response.Cookies.Append(Cookie, seal.Protect(JsonSerializer.Serialize(note), life), Options);

    /// <summary>The note that came with this request, once.</summary>
    public FlashText? Take()
    {
        if (Http.Request.Cookies[Cookie] is not { Length: > 0 } sealedNote || Http.Response.HasStarted) return null;
        Http.Response.Cookies.Delete(Cookie, Options);
        try
        {
            return JsonSerializer.Deserialize<FlashText>(seal.Unprotect(sealedNote));
        }
        catch (CryptographicException)
        {
            return null;   // too old or not ours
        }
    }
}
