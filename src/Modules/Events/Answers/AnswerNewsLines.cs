using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

sealed class AnswerNewsLines(EventsDb db) : IRequestHandler<NewsLines, IReadOnlyList<NewsLine>>
{
    const int Most = 200;

    public async Task<IReadOnlyList<NewsLine>> Handle(NewsLines ask, CancellationToken ct)
    {
        var (from, to) = (Helsinki.Day(ask.From).Start, Helsinki.Day(ask.To).End);
        var found = await db.PublishedNews.AsNoTracking().Where(n => n.PublishedAt >= from && n.PublishedAt < to).OrderByDescending(n => n.PublishedAt).ThenBy(n => n.Id).Take(Math.Clamp(ask.Most, 0, Most)).ToListAsync(ct);
        return found.ConvertAll(n => new NewsLine(n.Id, n.Slug, n.Title.For(ask.Language).Words, n.Lead?.For(ask.Language).Words ?? "", n.PublishedAt!.Value));
    }
}

/// <summary>News that the search of the whole house found.</summary>
[OpenToAll]
sealed record FoundNews(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FoundNewsHandler(EventsDb db, Yhdessa.Ui.Say say) : IRequestHandler<FoundNews, IReadOnlyList<FoundThing>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FoundNews ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<NewsItem>)i).ToList();
        var found = await db.PublishedNews.AsNoTracking().Where(n => ids.Contains(n.Id)).ToListAsync(ct);
        return [.. found.Select(n => new FoundThing(n.Id, n.Title.ToString(), $"news/{n.Slug}", say.Date(n.PublishedAt!.Value)))];
    }
}

/// <summary>The pages of published news, for search engines.</summary>
[OpenToAll]
sealed record NewsAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class NewsAddressesHandler(EventsDb db) : IRequestHandler<NewsAddresses, IReadOnlyList<PublicAddress>>
{
    const int Most = 10_000;

    public async Task<IReadOnlyList<PublicAddress>> Handle(NewsAddresses ask, CancellationToken ct) =>
        await db.PublishedNews.AsNoTracking().OrderByDescending(n => n.PublishedAt).ThenBy(n => n.Id).Take(Most).Select(n => new PublicAddress("news/" + n.Slug, n.ModifiedAt)).ToListAsync(ct);
}
