using FluentValidation.Results;

namespace Yhdessa.Events;

/// <summary>What a piece of news says.</summary>
abstract record NewsForm
{
    public const int LongestTitle = 150, LongestLead = 300, LongestText = 10_000;

    public Translated? Title { get; init; }
    public Translated? Lead { get; init; }
    public Translated? Text { get; init; }
    public bool Publish { get; init; }

    public NewsCard Card => new(Title!, Lead is { IsEmpty: false } ? Lead : null, Text!);

    public IEnumerable<ValidationFailure> Broken()
    {
        if (Title is null or { IsEmpty: true }) yield return EventFormRules.No("title", "required");
        if (Text is null or { IsEmpty: true }) yield return EventFormRules.No("text", "required");
        foreach (var broken in EventFormRules.Text("title", Title, LongestTitle).Concat(EventFormRules.Text("lead", Lead, LongestLead)).Concat(EventFormRules.Text("text", Text, LongestText))) yield return broken;
    }
}

/// <summary>A new piece of news: a draft, or published at once.</summary>
[Requires(EventsModule.EditAny)]
sealed record WriteNews : NewsForm, ICommand<Id<NewsItem>>;

sealed class WriteNewsValidator : AbstractValidator<WriteNews>
{
    public WriteNewsValidator() => this.FailsWith(form => form.Broken());
}

sealed class WriteNewsHandler(EventsDb db, TimeProvider clock) : IRequestHandler<WriteNews, Id<NewsItem>>
{
    public async Task<Id<NewsItem>> Handle(WriteNews form, CancellationToken ct)
    {
        var title = form.Card.Title.For("fi").Words;
        var slug = Slug.Of(title);
        var item = new NewsItem(Id<NewsItem>.New(), Slug.Free(title, await db.News.Where(n => n.Slug.StartsWith(slug)).Select(n => n.Slug).ToListAsync(ct)), form.Card);
        if (form.Publish) item.Publish(clock.Now());
        db.News.Add(item);
        return item.Id;
    }
}
