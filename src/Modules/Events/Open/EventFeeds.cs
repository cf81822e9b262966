using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What is coming, the newest told first, and the news. The events' list's own filters hold.</summary>
static class EventFeeds
{
    const int Most = 50;

    static string Language => Texts.Language;

    public static async Task<OpenAnswer> Atom(HttpContext http, ISender sender, CancellationToken ct) => (await Read(http, sender, ct)).Atom();

    public static async Task<OpenAnswer> JsonFeed(HttpContext http, ISender sender, CancellationToken ct) => (await Read(http, sender, ct)).Json();

    static async Task<Feed> Read(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (ask, texts, clock, words) = await EventCalendar.Begin(http, sender, ct);
        var found = await sender.Send(ask with { NotOverBy = Helsinki.Today(clock), Sort = ask.Sort ?? new([("modifiedAt", true)]), PageSize = Math.Min(ask.PageSize, Most) }, ct);
        var site = http.Site() + http.Request.PathBase;
        return new(texts["events.list.title"], $"{site}/feeds/events.atom", $"{site}/events", Self(http, site), Language,
            [.. found.Items.Select(e => new FeedItem(e.Id, e.Name.For(Language).Words, $"{site}/events/{e.Slug}", string.Join(", ", new[] { words.When(e), words.Where(e) }.OfType<string>()), e.CreatedAt, e.ModifiedAt))]);
    }

    public static async Task<OpenAnswer> News(HttpContext http, ISender sender, CancellationToken ct)
    {
        if (http.Request.Query.Keys.FirstOrDefault(k => k != "page") is { } stranger) throw new BadInput("unknown-field", stranger);
        var news = await sender.Send(new NewsList(Address.PageIn(http.Request.Query["page"])), ct);
        var site = http.Site() + http.Request.PathBase;
        return new Feed(http.RequestServices.GetRequiredService<Texts>()["events.news.title"], $"{site}/feeds/news.atom", $"{site}/news", Self(http, site), Language,
            [.. news.Items.Select(n => new FeedItem(n.Id, n.Title.For(Language).Words, $"{site}/news/{n.Slug}", n.Lead?.For(Language).Words ?? "", n.PublishedAt!.Value, n.ModifiedAt))]).Atom();
    }

    static string Self(HttpContext http, string site) => $"{site}{http.Request.Path}{http.Request.QueryString}";
}
