namespace Yhdessa.Events;

/// <summary>A theme that staff finds in what people answered of an event.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record AddTheme(Id<Event> Id, ThemeAbout About, string Name) : ICommand<Id<FeedbackTheme>>;

sealed class AddThemeValidator : AbstractValidator<AddTheme>
{
    public AddThemeValidator() => RuleFor(t => t.Name).NotEmpty().PlainText(FeedbackTheme.LongestName);
}

sealed class AddThemeHandler(EventsDb db) : IRequestHandler<AddTheme, Id<FeedbackTheme>>
{
    public async Task<Id<FeedbackTheme>> Handle(AddTheme wish, CancellationToken ct)
    {
        var (e, name) = (await db.Events.AsNoTracking().Living(wish.Id, ct), wish.Name.Trim());
        var held = await db.Set<FeedbackTheme>().Where(t => t.EventId == e.Id && t.DeletedAt == null).ToListAsync(ct);
        if (held.Find(t => t.About == wish.About && string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase)) is { } known) return known.Id;
        Rule.RequireOf("name", held.Count < FeedbackTheme.MostOfEvent, "too-many-themes", FeedbackTheme.MostOfEvent);
        return db.Add(new FeedbackTheme(e.Id, wish.About, name)).Entity.Id;
    }
}

/// <summary>One answer says what a theme names, or does not after all: one tap each way. Twice the same changes nothing.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record CodeAnswer(Id<FeedbackTheme> ThemeId, Id<EventFeedback> FeedbackId, bool Says) : ICommand;

sealed class CodeAnswerHandler(EventsDb db) : IRequestHandler<CodeAnswer>
{
    public async Task Handle(CodeAnswer wish, CancellationToken ct)
    {
        var theme = await db.Set<FeedbackTheme>().SingleOrDefaultAsync(t => t.Id == wish.ThemeId && t.DeletedAt == null, ct) ?? throw new NotFound("theme");
        var answer = await db.Feedback.AsNoTracking().SingleOrDefaultAsync(f => f.Id == wish.FeedbackId && f.EventId == theme.EventId, ct) ?? throw new NotFound("feedback");
        var held = await db.Set<ThemeMention>().SingleOrDefaultAsync(m => m.ThemeId == theme.Id && m.FeedbackId == answer.Id, ct);
        if (wish.Says && held is null) db.Add(new ThemeMention(theme.Id, answer.Id));
        else if (!wish.Says && held is not null) db.Remove(held);
    }
}

/// <summary>A theme goes into the bin with what was counted in it.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record RemoveTheme(Id<FeedbackTheme> Id) : ICommand;

/// <summary>And comes back with it.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record TakeBackTheme(Id<FeedbackTheme> Id) : ICommand;

sealed class RemoveThemeHandler(EventsDb db, TimeProvider clock) : IRequestHandler<RemoveTheme>, IRequestHandler<TakeBackTheme>
{
    public async Task Handle(RemoveTheme wish, CancellationToken ct) => (await Theme(wish.Id, ct)).Delete(clock.Now());

    public async Task Handle(TakeBackTheme wish, CancellationToken ct) => (await Theme(wish.Id, ct)).Restore();

    async Task<FeedbackTheme> Theme(Id<FeedbackTheme> id, CancellationToken ct) => await db.Set<FeedbackTheme>().SingleOrDefaultAsync(t => t.Id == id, ct) ?? throw new NotFound("theme");
}
