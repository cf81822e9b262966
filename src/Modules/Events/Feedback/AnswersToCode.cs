namespace Yhdessa.Events;

/// <summary>What people wrote of an event, with the themes staff has found in it: a page of answers at a time, the oldest first.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record AnswersToCode(Id<Event> Id, int Page = 1) : IQuery<AnswersToCode.Answer>
{
    public const int OnPage = 25;

    /// <param name="Uncoded">How many answers with words no theme has been found in yet.</param>
    public sealed record Answer(EventAnswer Event, IReadOnlyList<CountedTheme> Themes, Listed<Row> Answers, int Uncoded);

    public sealed record Row(Guid Id, int Score, string? Best, string? Idea, IReadOnlyList<Guid> Themes)
    {
        public string? Words(ThemeAbout about) => about is ThemeAbout.Best ? Best : Idea;
    }
}

sealed class AnswersToCodeHandler(EventsDb db) : IRequestHandler<AnswersToCode, AnswersToCode.Answer>
{
    public async Task<AnswersToCode.Answer> Handle(AnswersToCode ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        var themes = await db.CountThemes(e.Id, ct);
        var wordy = db.Feedback.AsNoTracking().Where(f => f.EventId == e.Id && (f.Best != null || f.Idea != null));
        var rows = await wordy.OrderBy(f => f.CreatedAt).ThenBy(f => f.Id).Skip((ask.Page - 1) * AnswersToCode.OnPage).Take(AnswersToCode.OnPage).ToListAsync(ct);
        Id<EventFeedback>[] ids = [.. rows.Select(r => r.Id)];
        var mentions = Mentions(e.Id);
        var found = (await mentions.Where(m => ids.Contains(m.FeedbackId)).ToListAsync(ct)).ToLookup(m => m.FeedbackId, m => m.ThemeId.Value);
        var uncoded = await wordy.CountAsync(f => !mentions.Any(m => m.FeedbackId == f.Id), ct);
        var told = rows.ConvertAll(f => new AnswersToCode.Row(f.Id, f.Score, f.Best, f.Idea, [.. found[f.Id]]));
        return new(EventAnswer.Of(e), themes, new(told, ask.Page, AnswersToCode.OnPage, await wordy.CountAsync(ct)), uncoded);
    }

    /// <summary>In themes that are not in the bin.</summary>
    IQueryable<ThemeMention> Mentions(Id<Event> of) => db.Set<ThemeMention>().AsNoTracking().Where(m => db.Set<FeedbackTheme>().Any(t => t.Id == m.ThemeId && t.EventId == of && t.DeletedAt == null));
}
