using System.Globalization;
using System.Xml.Linq;
using Yhdessa.Host.Layout;

namespace Yhdessa.Host.Open;

/// <summary>Every public page with its twins in the other languages, for search engines: what the modules tell and the pages that have no rows of their own.</summary>
static class SiteMapFile
{
    const int Most = 10_000;
    static readonly XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9", html = "http://www.w3.org/1999/xhtml";
    static readonly string[] pages =
        ["/", "/events", "/events/month", "/events/map", "/spaces", "/organizations", "/networks", "/board", "/good-practices", "/peer-houses", "/partners", "/municipal-cooperation", "/bodies", "/strategy", "/decisions", "/statements", "/news", "/participate", "/initiatives", "/surveys", "/newsletters", "/impact", "/help", "/accessibility", "/privacy", "/open-data", "/api"];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapOpen("/sitemap.xml", Of);

    static async Task<OpenAnswer> Of(HttpContext http, ISender sender, CancellationToken ct)
    {
        var all = await Addresses(http, sender, ct);
        var parts = (all.Count + Most - 1) / Most;
        var asked = http.Request.Query["page"].FirstOrDefault();
        var page = 1;
        if (asked is not null && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out page) || page < 1 || page > parts)) throw new BadInput("invalid", "page");
        var root = asked is null && parts > 1
            ? new XElement(map + "sitemapindex", Enumerable.Range(1, parts).Select(p => new XElement(map + "sitemap", new XElement(map + "loc", $"{http.Site()}/sitemap.xml?page={p}"))))
            : new XElement(map + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", html.NamespaceName), all.Skip((page - 1) * Most).Take(Most).SelectMany(a => Urls(http.Site(), a.Path, a.ModifiedAt)));
        return new($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n", "application/xml; charset=utf-8", all.Select(a => a.ModifiedAt).Max());
    }

    static async Task<IReadOnlyList<(string Path, DateTimeOffset? ModifiedAt)>> Addresses(HttpContext http, ISender sender, CancellationToken ct)
    {
        var there = http.RequestServices.GetRequiredService<Sitemap>();
        var all = pages.Where(there.Has).Select(p => (p, (DateTimeOffset?)null)).ToList();
        foreach (var step in http.RequestServices.GetRequiredService<Modules>().All.SelectMany(m => m.Addresses))
            all.AddRange((await sender.Send(step.Message(), ct)).Select(a => ("/" + a.Path, (DateTimeOffset?)a.ModifiedAt)));
        return all;
    }

    static IEnumerable<XElement> Urls(string site, string path, DateTimeOffset? modifiedAt)
    {
        string In(string language) => Escaped(site + (language == "fi" ? path : $"/{language}{(path == "/" ? "" : path)}"));
        return Texts.Languages.Select(own => new XElement(map + "url",
            new XElement(map + "loc", In(own)),
            modifiedAt is { } at ? new XElement(map + "lastmod", OpenData.Instant(at)) : null,
            Texts.Languages.Select(l => new XElement(html + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", l), new XAttribute("href", In(l))))));
    }

    static string Escaped(string address) => new Uri(address).AbsoluteUri;
}
