namespace Yhdessa.Events;

/// <summary>Makes each channel's words of the one record. What nobody has told is left out, never made up.</summary>
sealed class ChannelWords(Texts t, EventWords words, string language, string site)
{
    /// <summary>To be copied into other programs: without the marks that keep words together on our own pages.</summary>
    public string Of(Channel channel, EventAnswer e) => Words(channel, e).Replace('\u00A0', ' ').Replace("\u2060", "", StringComparison.Ordinal);

    string Words(Channel channel, EventAnswer e) => channel switch
    {
        Channel.Screen => Cut(e.Summary is { } line ? line.For(language).Words : Joined(e.Name.For(language).Words, words.When(e)), channel),
        Channel.Newsletter => Cut(Brief(e) ?? Joined(e.Name.For(language).Words, words.When(e)), channel),
        Channel.Social => Social(e),
        Channel.Press => Press(e).Cut(ChannelText.Longest(channel)),
        _ => ForAge(channel, e),
    };

    /// <summary>The name, the day and the place always fit; of the rest as much as leaves room for the link.</summary>
    string Social(EventAnswer e)
    {
        var link = Link(e);
        var head = Joined(e.Name.For(language).Words, words.When(e), words.Where(e)) + ".";
        var room = ChannelText.Longest(Channel.Social) - link.Length - 1;
        var told = Brief(e) is { } brief && head.Length + 12 < room ? $"{head} {brief}" : head;
        return $"{told.Cut(Math.Max(20, room))} {link}";
    }

    string Press(EventAnswer e)
    {
        var organizer = words.Organizer(e);
        string?[] facts =
        [
            Fact("events.channels.press.when", words.When(e)),
            Fact("events.channels.press.where", words.Where(e)),
            Fact("events.channels.press.organizer", organizer),
            Fact("events.channels.press.places", e.Capacity?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Fact("events.channels.press.more", Link(e)),
        ];
        string?[] parts = [T("events.channels.press.head"), e.Name.For(language).Words, e.Summary?.For(language).Words, e.Description?.For(language).Words, string.Join('\n', facts.OfType<string>())];
        return string.Join("\n\n", parts.OfType<string>());
    }

    /// <summary>The plainest words there are, with a call of that age's own.</summary>
    string ForAge(Channel channel, EventAnswer e)
    {
        var key = $"events.channels.call.{channel.Code()}";
        var call = T(key, Joined(e.Name.For(language).Words, words.When(e), words.Where(e)));
        var told = e.PlainText?.For(language).Words ?? e.Summary?.For(language).Words;
        return Cut(told is null ? call : $"{call} {told}", channel);
    }

    string? Brief(EventAnswer e) => e.Summary?.For(language).Words ?? (e.Description?.For(language).Words is { } told ? told.Split("\n\n")[0] : null);

    string? Fact(string key, string? value) => value is null ? null : T(key, value);
    string Link(EventAnswer e) => $"{site}{(language == "fi" ? "" : "/" + language)}/events/{e.Slug}";
    string T(string key, params object?[] args) => t.In(language, key, args);
    static string Cut(string text, Channel channel) => text.ReplaceLineEndings(" ").Cut(ChannelText.Longest(channel));
    static string Joined(params string?[] parts) => string.Join(", ", parts.OfType<string>());
}
