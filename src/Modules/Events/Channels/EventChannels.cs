using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>How an event reads in each channel, in one language: made of the one record, or in words of its own.</summary>
[Requires(EventsModule.Tell)]
sealed record EventChannels(Id<Event> Id, string Language = "fi") : IQuery<EventChannels.Answer>
{
    internal sealed record Answer(string Language, IReadOnlyList<ChannelView> Channels)
    {
        [System.Text.Json.Serialization.JsonIgnore] public Event Event { get; init; } = null!;
    }

    /// <param name="Text">As it will read.</param>
    /// <param name="Longest">How many letters it takes.</param>
    /// <param name="Own">Whether somebody chose the words.</param>
    internal sealed record ChannelView(Channel Channel, string Text, int Longest, bool Own);
}

sealed class EventChannelsHandler(EventsDb db, ISender sender, ICurrentUser user, Texts texts, Say say, Microsoft.Extensions.Configuration.IConfiguration settings) : IRequestHandler<EventChannels, EventChannels.Answer>
{
    public async Task<EventChannels.Answer> Handle(EventChannels ask, CancellationToken ct)
    {
        if (!Texts.Languages.Contains(ask.Language)) throw new BadInput("invalid", "language");
        var told = await db.EventToEdit(ask.Id, seen: null, user, ct);
        var own = await db.ChannelTexts.AsNoTracking().Where(t => t.EventId == ask.Id && t.Language == ask.Language).ToDictionaryAsync(t => t.Channel, t => t.Text, ct);
        var words = new ChannelWords(texts, await EventWords.Of(texts, say, ask.Language, sender, ct), ask.Language, (settings["PublicAddress"] ?? "http://localhost:5080").TrimEnd('/'));
        return new(ask.Language, [.. Enum.GetValues<Channel>().Select(c => new EventChannels.ChannelView(c, own.GetValueOrDefault(c) ?? words.Of(c, EventAnswer.Of(told)), ChannelText.Longest(c), own.ContainsKey(c)))]) { Event = told };
    }
}
