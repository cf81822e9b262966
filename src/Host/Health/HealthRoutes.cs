using Yhdessa.Host.Verbs;

namespace Yhdessa.Host.Health;

/// <summary>What watchers, robots and finders of faults ask for first.</summary>
static class HealthRoutes
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "ok", version = Product.Version }));
        app.MapGet("/health/ready", Ready);
        app.MapGet("/robots.txt", (HttpContext http, Settings settings) => Results.Text(
            $"User-agent: *\nDisallow: /staff\nDisallow: /my\nDisallow: /sign-in\nDisallow: /unsubscribe\nDisallow: /screen\nSitemap: {Site(http, settings)}/sitemap.xml\n"));
        app.MapGet("/.well-known/security.txt", (HttpContext http, Settings settings, TimeProvider clock) => Results.Text(
            $"Contact: {Site(http, settings)}/help\nExpires: {clock.Now().AddDays(180):yyyy-MM-dd'T'00:00:00'Z'}\nPreferred-Languages: fi, sv, en\nCanonical: {Site(http, settings)}/.well-known/security.txt\n"));
    }

    static async Task<IResult> Ready(IServiceProvider services, CancellationToken ct)
    {
        var parts = new Dictionary<string, string>();
        var failing = new List<string>();
        foreach (var part in HealthParts.All.Where(p => p.NeededToServe))
        {
            var (isWell, said) = await part.Look(services, ct);
            parts[part.Name] = isWell ? "ok" : said;
            if (!isWell) failing.Add(part.Name);
        }
        return Results.Json(failing.Count == 0 ? new { status = "ok", parts } : (object)new { status = "failing", failing, parts }, statusCode: failing.Count == 0 ? 200 : 503);
    }

    static string Site(HttpContext http, Settings settings) => settings.PublicAddress?.ToString().TrimEnd('/') ?? $"{http.Request.Scheme}://{http.Request.Host}";
}
