namespace Yhdessa.Participation.Newsletters;

/// <summary>The letters one may subscribe to.</summary>
[OpenToAll]
sealed record LetterLists : IQuery<IReadOnlyList<LetterLists.Row>>
{
    public sealed record Row(string Code, Translated Name, Translated About);
}

sealed class LetterListsHandler(ParticipationDb db) : IRequestHandler<LetterLists, IReadOnlyList<LetterLists.Row>>
{
    public async Task<IReadOnlyList<LetterLists.Row>> Handle(LetterLists _, CancellationToken ct) => await db.Lists.AsNoTracking().OrderBy(l => l.Code).Take(20).Select(l => new LetterLists.Row(l.Code, l.Name, l.About)).ToListAsync(ct);
}

/// <summary>The lists there are from the start.</summary>
[Requires(ParticipationModule.Keep)]
sealed record LoadLists : ICommand<JobReport>;

sealed class LoadListsHandler(ParticipationDb db, Texts texts) : IRequestHandler<LoadLists, JobReport>
{
    public async Task<JobReport> Handle(LoadLists wish, CancellationToken ct)
    {
        if (await db.Lists.AnyAsync(l => l.Code == NewsletterList.Weekly, ct)) return new(0, "newsletter lists");
        Translated In(string key) => new(texts.In("fi", key), texts.In("sv", key), texts.In("en", key));
        var weekly = new NewsletterList(NewsletterList.Weekly);
        weekly.Tell(In("participation.list.weekly"), In("participation.list.weekly.about"));
        db.Lists.Add(weekly);
        return new(1, "newsletter lists");
    }
}
