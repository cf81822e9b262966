using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;

namespace Yhdessa.Host.Accounts;

/// <summary>How people and partners' programs are let in.</summary>
static class AccountsSetup
{
    /// <summary>The way in that fits the request: a key on the API, a session's cookie elsewhere.</summary>
    public const string ByRequest = "ByRequest";

    public static void AddAccounts(this IServiceCollection services, IConfiguration settings)
    {
        var site = new Site(settings);
        services.AddSingleton(site).AddSingleton<KeyUse>();
        services.AddScoped<SignInLetters>().AddScoped<PasswordSignIn>().AddScoped<PasskeyQuestions>().AddScoped<Giving>().AddScoped<Looks>().AddScoped<IDoor, MailedDoor>().AddScoped<Session.Check>();
        services.AddHostedService<AnnounceFirstAdministrator>();
        AddWaysIn(services, site);
        AddPasskeys(services, site);
        AddProtection(services);
    }

    /// <summary>After authentication: wrong keys are refused, and cookies on the API are read with care.</summary>
    public static void LetIn(this IApplicationBuilder app)
    {
        WrongKey.Refuse(app);
        app.UseCarefulCookies();
    }

    static void AddWaysIn(IServiceCollection services, Site site)
    {
        services.AddAuthentication(ByRequest)
            .AddPolicyScheme(ByRequest, null, o => o.ForwardDefaultSelector = http => KeyHandler.Brings(http) ? KeyHandler.Name : Session.Scheme)
            .AddScheme<AuthenticationSchemeOptions, KeyHandler>(KeyHandler.Name, null)
            .AddCookie(Session.Scheme, o =>
            {
                Strict(o.Cookie, site, "session");
                (o.ExpireTimeSpan, o.SlidingExpiration) = (Session.Life, true);
                o.EventsType = typeof(Session.Check);
                o.LoginPath = "/sign-in";
            });
        services.Configure<AntiforgeryOptions>(o => Strict(o.Cookie, site, "form"));
    }

    /// <summary>One cookie for all languages, though each has its own path base. The __Host- prefix lets no other host of the domain set it.</summary>
    static void Strict(CookieBuilder cookie, Site site, string name)
    {
        cookie.Name = (site.IsHttps ? "__Host-" : "") + name;
        cookie.SecurePolicy = site.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        (cookie.Path, cookie.HttpOnly, cookie.SameSite, cookie.IsEssential) = ("/", true, SameSiteMode.Lax, true);
    }

    static void AddPasskeys(IServiceCollection services, Site site)
    {
        services.AddIdentityCore<Person>().AddUserStore<PersonStore>();
        services.AddScoped<IPasskeyHandler<Person>, PasskeyHandler<Person>>();
        services.Configure<IdentityPasskeyOptions>(o =>
        {
            o.ServerDomain = site.Address.Host;
            (o.ResidentKeyRequirement, o.UserVerificationRequirement) = ("required", "required");
            o.ValidateOrigin = seen => ValueTask.FromResult(!seen.CrossOrigin && (seen.Origin == site.Origin || seen.Origin == $"{seen.HttpContext.Request.Scheme}://{seen.HttpContext.Request.Host}"));
        });
    }

    static void AddProtection(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("yhdessa");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((o, scopes) => o.XmlRepository = new ProtectionKeys(scopes));
        // Who reads the database reads the sessions' rows too, so sealing the keys beside them would only look safe.
        services.AddLogging(l => l.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        // Addresses can hold one-time tokens: the framework's own lines about requests are never written, whatever the settings say.
        services.AddLogging(l => l.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
    }
}
