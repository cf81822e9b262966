using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Yhdessa.Host.Accounts;

/// <summary>How somebody came in. A mailed link or a passkey proves more than an old cookie: for 15 minutes it allows a new password without the old one.</summary>
enum SignInWay { Link, Password, Passkey }

/// <summary>A signed-in person's cookie. It names the person and the stamp; everything else is read anew at each request.</summary>
static class Session
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    public static readonly TimeSpan Life = TimeSpan.FromDays(14), Fresh = TimeSpan.FromMinutes(15);
    const string stamp = "stamp", way = "way", since = "since";

    public static Task Start(HttpContext http, SignedIn person, SignInWay how)
    {
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var identity = new ClaimsIdentity([new(UserClaims.Person, person.Person.ToString()), new(stamp, person.Stamp), new(way, how.ToString()), new(since, now.ToString("O"))], Scheme);
        return http.SignInAsync(Scheme, new(identity), new AuthenticationProperties { IsPersistent = true });
    }

    /// <summary>The same session goes on with a new stamp, after it has ended all others.</summary>
    public static Task GoOn(HttpContext http, SignedIn person) =>
        Start(http, person, Enum.Parse<SignInWay>(http.User.FindFirstValue(way) ?? nameof(SignInWay.Password)));

    public static bool IsFresh(ClaimsPrincipal user, DateTimeOffset now) =>
        user.FindFirstValue(way) is nameof(SignInWay.Link) or nameof(SignInWay.Passkey)
        && DateTimeOffset.TryParse(user.FindFirstValue(since), System.Globalization.CultureInfo.InvariantCulture, out var began) && now - began < Fresh;

    /// <summary>At every request: a role taken away, a session ended or a person shut out bites at once.</summary>
    public sealed class Check(HostDb db) : CookieAuthenticationEvents
    {
        public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
        {
            var (id, seal) = (context.Principal?.FindFirstValue(UserClaims.Person), context.Principal?.FindFirstValue(stamp));
            var person = !Id<Person>.TryParse(id, null, out var personId) ? null : await db.People.AsNoTracking()
                .Where(p => p.Id == personId && p.Stamp == seal && p.DisabledAt == null)
                .Select(p => new { p.Roles, p.Municipality, p.BodyId }).SingleOrDefaultAsync(context.HttpContext.RequestAborted);
            if (person is null)
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(Scheme);
                return;
            }
            var kept = context.Principal!.Claims.Where(c => c.Type is UserClaims.Person or stamp or way or since);
            context.ReplacePrincipal(new(new ClaimsIdentity([.. kept, .. Reach(person.Roles, person.Municipality, person.BodyId)], Scheme)));
        }

        static IEnumerable<Claim> Reach(IEnumerable<string> roles, string? municipality, Guid? body) =>
        [
            .. roles.Select(r => new Claim(UserClaims.Role, r)),
            .. municipality is null ? Array.Empty<Claim>() : [new(UserClaims.Municipality, municipality)],
            .. body is null ? Array.Empty<Claim>() : [new(UserClaims.Body, body.ToString()!)],
        ];
    }
}
