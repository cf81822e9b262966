namespace Yhdessa.Events;

/// <summary>Into the bin, from where it can be taken back for 30 days.</summary>
[Requires(EventsModule.EditAny)]
sealed record RemoveNews(Id<NewsItem> Id) : ICommand;

sealed class RemoveNewsHandler(EventsDb db, TimeProvider clock) : IRequestHandler<RemoveNews>
{
    public async Task Handle(RemoveNews wish, CancellationToken ct) => (await db.News.Living(wish.Id, ct)).Delete(clock.Now());
}

[Requires(EventsModule.EditAny)]
sealed record TakeBackNews(Id<NewsItem> Id) : ICommand;

sealed class TakeBackNewsHandler(EventsDb db) : IRequestHandler<TakeBackNews>
{
    public async Task Handle(TakeBackNews wish, CancellationToken ct) => (await db.News.SingleOrDefaultAsync(n => n.Id == wish.Id, ct) ?? throw new NotFound("news")).Restore();
}

/// <summary>What has lain in the bin for 30 days goes for good.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetOldNews(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetOldNewsHandler(EventsDb db) : IRequestHandler<ForgetOldNews, JobReport>
{
    public async Task<JobReport> Handle(ForgetOldNews wish, CancellationToken ct)
    {
        var old = wish.Now.AddDays(-30);
        var gone = await db.News.Where(n => n.DeletedAt != null && n.DeletedAt < old).ToListAsync(ct);
        db.RemoveRange(gone);
        return new(gone.Count, "news from the bin");
    }
}
