using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Yhdessa.Host.Accounts;

/// <summary>Authorization: Bearer yhd_… on the API.</summary>
sealed class KeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, HostDb db, KeyUse use) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Name = "Key";

    public static bool Brings(HttpContext http) => Problems.IsForPrograms(http) && http.Request.Headers.Authorization.Count > 0;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } header] || !header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.Fail("No bearer key");
        if (PartnerKey.Read(header["Bearer ".Length..].Trim()) is not { } shown) return AuthenticateResult.Fail("Not a key of ours");
        var key = await db.Keys.AsNoTracking().SingleOrDefaultAsync(k => k.Prefix == shown.Prefix, Context.RequestAborted);
        if (key is null || !key.Opens(shown.Secret)) return AuthenticateResult.Fail("Unknown or revoked key");

        await use.Note(key);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity(Claims(key), Name)), Name));
    }

    static IEnumerable<Claim> Claims(PartnerKey key) =>
    [
        new(UserClaims.Key, key.Id.ToString()),
        .. key.OrganizationId is { } organization ? new Claim[] { new(UserClaims.KeyOrganization, organization.ToString()) } : [],
        .. key.Scopes.Select(s => new Claim(UserClaims.Scope, s)),
    ];
}

/// <summary>A wrong key is told so, also where none is needed: its owner would otherwise wonder what is missing.</summary>
sealed class WrongKey() : Refusal("invalid-key", 401)
{
    public static void Refuse(IApplicationBuilder app) => app.Use((http, next) =>
        KeyHandler.Brings(http) && http.User.Identity?.IsAuthenticated is not true ? throw new WrongKey() : next(http));
}
