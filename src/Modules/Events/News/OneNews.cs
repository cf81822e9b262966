namespace Yhdessa.Events;

/// <summary>One published piece of news by its address.</summary>
[OpenToAll]
sealed record OneNews(string Slug) : IQuery<NewsItem>;

sealed class OneNewsHandler(EventsDb db) : IRequestHandler<OneNews, NewsItem>
{
    public async Task<NewsItem> Handle(OneNews ask, CancellationToken ct)
    {
        var found = await db.News.AsNoTracking().SingleOrDefaultAsync(n => n.Slug == ask.Slug && n.PublishedAt != null, ct) ?? throw new NotFound("news");
        return found.DeletedAt is null ? found : throw new Gone();
    }
}

[Requires(EventsModule.EditAny)]
sealed record NewsToEdit(Id<NewsItem> Id) : IQuery<NewsItem>;

sealed class NewsToEditHandler(EventsDb db) : IRequestHandler<NewsToEdit, NewsItem>
{
    public Task<NewsItem> Handle(NewsToEdit ask, CancellationToken ct) => db.News.AsNoTracking().Living(ask.Id, ct);
}
