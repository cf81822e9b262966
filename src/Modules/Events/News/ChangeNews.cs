namespace Yhdessa.Events;

/// <summary>A piece of news anew.</summary>
[Requires(EventsModule.EditAny)]
sealed record ChangeNews : NewsForm, ICommand
{
    public Id<NewsItem> Id { get; init; }
    public int? Seen { get; init; }
}

sealed class ChangeNewsValidator : AbstractValidator<ChangeNews>
{
    public ChangeNewsValidator() => this.FailsWith(form => form.Broken());
}

sealed class ChangeNewsHandler(EventsDb db, TimeProvider clock) : IRequestHandler<ChangeNews>
{
    public async Task Handle(ChangeNews form, CancellationToken ct)
    {
        var item = await db.News.Living(form.Id, ct);
        item.MustBe(form.Seen);
        item.Describe(form.Card);
        if (form.Publish) item.Publish(clock.Now());
    }
}
