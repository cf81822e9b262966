using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Ui;

/// <summary>Whose drafts these are while nobody has signed in: a sealed random number in a cookie, made when the first draft needs it.</summary>
public sealed class BrowserSecret(IDataProtectionProvider protection, IHttpContextAccessor accessor)
{
    readonly IDataProtector seal = protection.CreateProtector("browser");
    Guid? made;

    HttpContext Http => accessor.HttpContext!;
    string Cookie => Http.Request.IsHttps ? "__Host-drafts" : "drafts";

    public Guid? Known
    {
        get
        {
            if (made is not null || Http.Request.Cookies[Cookie] is not { Length: > 0 } cookie) return made;
            try
            {
                return new Guid(seal.Unprotect(Convert.FromBase64String(cookie)));
            }
            catch (Exception e) when (e is CryptographicException or FormatException or ArgumentException)
            {
                return null;   // not ours
            }
        }
    }

    public Guid Make()
    {
        if (Known is { } known) return known;
        made = new Guid(RandomNumberGenerator.GetBytes(16));
        Http.Response.Cookies.Append(Cookie, Convert.ToBase64String(seal.Protect(made.Value.ToByteArray())),
            new() { HttpOnly = true, Secure = Http.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = TimeSpan.FromDays(30), IsEssential = true });
        return made.Value;
    }
}
