using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Events;

/// <summary>The mark by which a phone answers once: a sealed random number in a cookie. What is kept of it is a hash of it with the event, so that two events' answers are nobody's together.</summary>
sealed class FeedbackDevice(IDataProtectionProvider protection, IHttpContextAccessor accessor)
{
    static readonly TimeSpan life = TimeSpan.FromDays(EventFeedback.DaysDeviceKept);
    readonly IDataProtector seal = protection.CreateProtector("feedback-device");

    HttpContext? Http => accessor.HttpContext;
    string Cookie => Http!.Request.IsHttps ? "__Host-answers" : "answers";

    /// <summary>Given when the form is opened, so that it is there when the form is sent.</summary>
    public void Give()
    {
        if (Http is not { Response.HasStarted: false } http || Known is not null) return;
        http.Response.Cookies.Append(Cookie, Convert.ToBase64String(seal.Protect(RandomNumberGenerator.GetBytes(16))),
            new() { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = life, IsEssential = true });
    }

    /// <summary>Who this phone is at this event; null for one that shows no mark of ours.</summary>
    public string? At(Guid about) => Known is { } known ? Convert.ToHexStringLower(SHA256.HashData([.. known, .. about.ToByteArray()])) : null;

    byte[]? Known
    {
        get
        {
            if (Http?.Request.Cookies[Cookie] is not { Length: > 0 and < 600 } cookie) return null;
            try
            {
                return seal.Unprotect(Convert.FromBase64String(cookie));
            }
            catch (Exception broken) when (broken is CryptographicException or FormatException)
            {
                return null;   // not ours
            }
        }
    }
}
