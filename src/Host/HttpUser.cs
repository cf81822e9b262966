using System.Security.Claims;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Host;

/// <summary>The claims a signed-in person or a key carries.</summary>
static class UserClaims
{
    public const string Person = ClaimTypes.NameIdentifier, Role = ClaimTypes.Role, Municipality = "municipality", Body = "body", Key = "key", KeyOrganization = "key-organization", Scope = "scope";
}

/// <summary>Who sends the message, read from the request's claims; outside a request it is the system itself.</summary>
sealed class HttpUser(IHttpContextAccessor http, Modules modules, IServiceProvider services) : ICurrentUser
{
    /// <summary>Asked anew each time: while somebody is being let in, the request does not know her yet.</summary>
    ClaimsPrincipal? principal => http.HttpContext?.User;
    IReadOnlyDictionary<Guid, string>? rights;

    public bool IsSystem => principal is null;
    public Guid? PersonId => IdOf(UserClaims.Person);
    public Guid? KeyId => IdOf(UserClaims.Key);
    public Guid? KeyOrganization => IdOf(UserClaims.KeyOrganization);
    public string? Municipality => principal?.FindFirstValue(UserClaims.Municipality);

    public Guid? Body => IdOf(UserClaims.Body);

    public bool Has(string permission)
    {
        if (IsSystem) return true;
        var asked = modules.Permissions[permission];
        if (KeyId is not null) return principal!.HasClaim(UserClaims.Scope, asked.Scope);
        if (PersonId is null) return false;
        return principal!.IsInRole(Roles.Administrator) || asked.Roles.Any(r => r == Roles.SignedIn || principal.IsInRole(r));
    }

    public async Task<bool> ActsFor(Guid organization, CancellationToken ct)
    {
        if (IsSystem) return true;
        if (KeyId is not null) return KeyOrganization is null || KeyOrganization == organization;
        if (PersonId is not { } person) return false;
        if (principal!.IsInRole(Roles.Administrator) || principal.IsInRole(Roles.Coordinator)) return true;
        rights ??= await services.GetRequiredService<ISender>().Send(new OrganizationRights(person), ct);
        return rights.GetValueOrDefault(organization) is "owner" or "editor";
    }

    Guid? IdOf(string claim) => Guid.TryParse(principal?.FindFirstValue(claim), out var id) ? id : null;
}
