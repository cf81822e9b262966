using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Coming events for one who looks for something to do: by words, place and days.</summary>
[OpenToAll]
sealed record DoEvents(DoWish Wish) : IQuery<DoFound>;

sealed class DoEventsHandler(ISender sender, Texts texts, Say say, TimeProvider clock) : IRequestHandler<DoEvents, DoFound>
{
    public async Task<DoFound> Handle(DoEvents ask, CancellationToken ct)
    {
        var (wish, today) = (ask.Wish, Helsinki.Today(clock));
        var found = await sender.Send(new EventList
        {
            Q = wish.Q,
            From = wish.From > today ? wish.From : today,
            To = wish.To,
            Municipality = wish.Municipality is { } code ? [code] : [],
            PageSize = Math.Clamp(wish.Most, 1, 50),
        }, ct);
        var language = Texts.Language;
        var words = await EventWords.Of(texts, say, language, sender, ct);
        return new(found.Total, [.. found.Items.Select(e => new FoundThing(e.Id, e.Name.For(language).Words, $"events/{e.Slug}", words.Where(e) is { } where ? $"{words.When(e)} · {where}" : words.When(e)))]);
    }
}
