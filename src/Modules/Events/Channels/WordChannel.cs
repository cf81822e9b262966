namespace Yhdessa.Events;

/// <summary>An event's own words for one channel and language; empty words give the record's own back.</summary>
[Requires(EventsModule.Tell)]
sealed record WordChannel(Id<Event> Id, Channel Channel, string Language, string? Text) : ICommand;

sealed class WordChannelValidator : AbstractValidator<WordChannel>
{
    public WordChannelValidator()
    {
        RuleFor(w => w.Channel).IsInEnum();
        RuleFor(w => w.Language).Must(l => Texts.Languages.Contains(l)).WithErrorCode("unknown-code");
        this.FailsWith(w => EventFormRules.Text("text", new Translated(w.Text), ChannelText.Longest(w.Channel)));
    }
}

sealed class WordChannelHandler(EventsDb db, ICurrentUser user) : IRequestHandler<WordChannel>
{
    public async Task Handle(WordChannel wish, CancellationToken ct)
    {
        await db.EventToEdit(wish.Id, seen: null, user, ct);
        var held = await db.ChannelTexts.SingleOrDefaultAsync(t => t.EventId == wish.Id && t.Channel == wish.Channel && t.Language == wish.Language, ct);
        if (wish.Text.Told() is not { } words)
        {
            if (held is not null) db.ChannelTexts.Remove(held);
            return;
        }
        held ??= db.ChannelTexts.Add(new ChannelText { EventId = wish.Id, Channel = wish.Channel, Language = wish.Language }).Entity;
        held.Text = words.ReplaceLineEndings("\n");
    }
}
