namespace Yhdessa.Events;

/// <param name="Lead">Null when nobody has written one.</param>
sealed record NewsRow(Id<NewsItem> Id, string Slug, Translated Title, Translated? Lead, DateTimeOffset? PublishedAt, DateTimeOffset ModifiedAt, string? Mark);

/// <summary>Published news, the newest first.</summary>
[OpenToAll]
sealed record NewsList(int Page = 1) : IQuery<Listed<NewsRow>>;

sealed class NewsListHandler(EventsDb db) : IRequestHandler<NewsList, Listed<NewsRow>>
{
    public Task<Listed<NewsRow>> Handle(NewsList ask, CancellationToken ct) => db.PublishedNews.OrderByDescending(n => n.PublishedAt).ThenBy(n => n.Id).Rows(ask.Page, 20, ct);
}

/// <summary>Drafts first, then the newest; or what lies in the bin.</summary>
[Requires(EventsModule.EditAny)]
sealed record StaffNews(int Page = 1, bool InBin = false) : IQuery<Listed<NewsRow>>;

sealed class StaffNewsHandler(EventsDb db) : IRequestHandler<StaffNews, Listed<NewsRow>>
{
    public Task<Listed<NewsRow>> Handle(StaffNews ask, CancellationToken ct) => (ask.InBin ? db.News.Where(n => n.DeletedAt != null) : db.News.Where(n => n.DeletedAt == null))
        .OrderBy(n => n.PublishedAt == null ? 0 : 1).ThenByDescending(n => n.PublishedAt).ThenBy(n => n.Id).Rows(ask.Page, 50, ct);
}

static class NewsRows
{
    public static async Task<Listed<NewsRow>> Rows(this IQueryable<NewsItem> news, int page, int size, CancellationToken ct) =>
        new(await news.AsNoTracking().Skip((page - 1) * size).Take(size).Select(n => new NewsRow(n.Id, n.Slug, n.Title, n.Lead, n.PublishedAt, n.ModifiedAt, n.Mark)).ToListAsync(ct), page, size, await news.CountAsync(ct));
}
