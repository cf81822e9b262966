using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Yhdessa.Host;

/// <summary>/sv and /en before a page's path choose its language; without them it is Finnish. The API listens to Accept-Language.</summary>
static class Languages
{
    /// <summary>Where nobody asks (jobs, verbs) the house speaks Finnish, whatever language its machine speaks.</summary>
    public static void SpeakFinnish() => CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("fi");

    public static void UseLanguages(this WebApplication app)
    {
        app.Use((http, next) =>   // UsePathBase would route between the two
        {
            foreach (var language in (string[])["/sv", "/en"])
                if (http.Request.Path.StartsWithSegments(language, out var rest))
                    (http.Request.PathBase, http.Request.Path) = (http.Request.PathBase.Add(language), rest.HasValue ? rest : "/");
            return next();
        });
        app.UseRequestLocalization(o =>
        {
            o.SetDefaultCulture("fi").AddSupportedCultures("fi", "sv", "en").AddSupportedUICultures("fi", "sv", "en");
            o.RequestCultureProviders = [new CustomRequestCultureProvider(Of), new AcceptLanguageHeaderRequestCultureProvider { Options = o }];
        });
    }

    static Task<ProviderCultureResult?> Of(HttpContext http) => Task.FromResult(http.Request switch
    {
        { PathBase.Value: { Length: > 0 } prefix } => new ProviderCultureResult(prefix[^2..]),
        { Path: var path } when path.StartsWithSegments("/api/v1") => null,
        _ => new ProviderCultureResult("fi"),
    });
}
