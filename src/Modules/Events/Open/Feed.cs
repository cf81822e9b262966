using System.Globalization;
using System.Xml.Linq;

namespace Yhdessa.Events;

/// <summary>One thing in a feed. Its id stays for ever.</summary>
sealed record FeedItem(Guid Id, string Title, string Url, string Text, DateTimeOffset PublishedAt, DateTimeOffset ModifiedAt);

/// <summary>What feed readers follow, as Atom or as JSON Feed 1.1.</summary>
/// <param name="Id">What the feed is known by, whatever its filters.</param>
/// <param name="Home">The page that shows the same.</param>
/// <param name="Self">Its own address, filters and all.</param>
sealed record Feed(string Title, string Id, string Home, string Self, string Language, IReadOnlyList<FeedItem> Items)
{
    static readonly XNamespace atom = "http://www.w3.org/2005/Atom";

    DateTimeOffset? Updated => Items.Select(i => (DateTimeOffset?)i.ModifiedAt).Max();

    public OpenAnswer Atom()
    {
        var document = new XElement(atom + "feed", new XAttribute(XNamespace.Xml + "lang", Language),
            new XElement(atom + "id", Id),
            new XElement(atom + "title", Title),
            new XElement(atom + "updated", OpenData.Instant(Updated ?? DateTimeOffset.UnixEpoch)),
            new XElement(atom + "author", new XElement(atom + "name", "Yhdessä")),
            new XElement(atom + "link", new XAttribute("rel", "self"), new XAttribute("href", Self)),
            new XElement(atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", Home)),
            Items.Select(Entry));
        return new($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}\n", "application/atom+xml; charset=utf-8", Updated);
    }

    static XElement Entry(FeedItem item) => new(atom + "entry",
        new XElement(atom + "id", $"urn:uuid:{item.Id}"),
        new XElement(atom + "title", item.Title),
        new XElement(atom + "published", OpenData.Instant(item.PublishedAt)),
        new XElement(atom + "updated", OpenData.Instant(item.ModifiedAt)),
        new XElement(atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", item.Url)),
        new XElement(atom + "summary", item.Text));

    public OpenAnswer Json()
    {
        var items = Items.Select(i => new { id = $"urn:uuid:{i.Id}", url = i.Url, title = i.Title, content_text = i.Text, date_published = OpenData.Instant(i.PublishedAt), date_modified = OpenData.Instant(i.ModifiedAt), language = Language });
        return OpenData.Json(new { version = "https://jsonfeed.org/version/1.1", title = Title, home_page_url = Home, feed_url = Self, language = Language, items }, "application/feed+json; charset=utf-8", Updated);
    }
}
