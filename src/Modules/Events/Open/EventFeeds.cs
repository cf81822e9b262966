using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Events;

/// <summary>What is coming, the newest told first, for feed readers: Atom and JSON Feed 1.1. The list's own filters hold.</summary>
static class EventFeeds
{
    const int Most = 50;
    static readonly XNamespace atom = "http://www.w3.org/2005/Atom";

    sealed record Item(EventAnswer Event, string Url, string Text);

    sealed record Feed(string Title, string Site, string Language, string Self, IReadOnlyList<Item> Items)
    {
        public DateTimeOffset? Updated => Items.Select(i => (DateTimeOffset?)i.Event.ModifiedAt).Max();
    }

    static async Task<Feed> Read(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (ask, texts, clock, words) = await EventCalendar.Begin(http, sender, ct);
        var found = await sender.Send(ask with { NotOverBy = Helsinki.Today(clock), Sort = ask.Sort ?? new([("modifiedAt", true)]), PageSize = Math.Min(ask.PageSize, Most) }, ct);
        var site = http.Site() + http.Request.PathBase;
        return new(texts["events.list.title"], site, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, $"{site}{http.Request.Path}{http.Request.QueryString}",
            [.. found.Items.Select(e => new Item(e, $"{site}/events/{e.Slug}", string.Join(", ", new[] { words.When(e), words.Where(e) }.OfType<string>())))]);
    }

    public static async Task<OpenAnswer> Atom(HttpContext http, ISender sender, CancellationToken ct)
    {
        var feed = await Read(http, sender, ct);
        var document = new XElement(atom + "feed", new XAttribute(XNamespace.Xml + "lang", feed.Language),
            new XElement(atom + "id", $"{feed.Site}/feeds/events.atom"),
            new XElement(atom + "title", feed.Title),
            new XElement(atom + "updated", Instant(feed.Updated ?? DateTimeOffset.UnixEpoch)),
            new XElement(atom + "author", new XElement(atom + "name", "Yhdessä")),
            new XElement(atom + "link", new XAttribute("rel", "self"), new XAttribute("href", feed.Self)),
            new XElement(atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", $"{feed.Site}/events")),
            feed.Items.Select(Entry));
        return new($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}\n", "application/atom+xml; charset=utf-8", feed.Updated);
    }

    static XElement Entry(Item item) => new(atom + "entry",
        new XElement(atom + "id", $"urn:uuid:{item.Event.Id}"),
        new XElement(atom + "title", item.Event.Name.ToString()),
        new XElement(atom + "published", Instant(item.Event.CreatedAt)),
        new XElement(atom + "updated", Instant(item.Event.ModifiedAt)),
        new XElement(atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", item.Url)),
        new XElement(atom + "summary", item.Text));

    public static async Task<OpenAnswer> JsonFeed(HttpContext http, ISender sender, CancellationToken ct)
    {
        var feed = await Read(http, sender, ct);
        var items = feed.Items.Select(i => new { id = $"urn:uuid:{i.Event.Id}", url = i.Url, title = i.Event.Name.ToString(), content_text = i.Text, date_published = Instant(i.Event.CreatedAt), date_modified = Instant(i.Event.ModifiedAt), language = feed.Language });
        return OpenData.Json(new { version = "https://jsonfeed.org/version/1.1", title = feed.Title, home_page_url = $"{feed.Site}/events", feed_url = feed.Self, language = feed.Language, items }, "application/feed+json; charset=utf-8", feed.Updated);
    }

    static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
