using Microsoft.AspNetCore.Components;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>One record as it reads in every channel, before and after it is published.</summary>
public sealed partial class ChannelsPage
{
    [Parameter] public Guid Id { get; set; }

    EventChannels.Answer read = null!;
    IReadOnlyList<(string Key, string Address, string Text)> machines = [];

    bool InStaff => Http.Request.Path.StartsWithSegments("/staff");
    string List => InStaff ? "staff/events" : "my/events";
    string Name => read.Event.Name.For(Language).Words;
    string Chosen => Http.Request.Query["language"].FirstOrDefault() is { } asked && Texts.Languages.Contains(asked) ? asked : "fi";

    /// <summary>The channel whose words were refused: they stay in the field.</summary>
    string? Wrong { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (CurrentUser.PersonId is null) throw new SignInNeeded();
        read = await Ask(new EventChannels((Id<Event>)Id, Chosen));
        machines = await Machines();
    }

    async Task Word(Channel channel)
    {
        var form = Http.Request.Form;
        var text = form.ContainsKey("_back") ? null : form["text"].FirstOrDefault();
        await Send(null, new WordChannel((Id<Event>)Id, channel, Chosen, text), $"/{List}/{Id}/channels{(Chosen == "fi" ? "" : $"?language={Chosen}")}", T[text is null ? "events.channels.backed" : "events.channels.saved"]);
        Wrong = channel.Code();   // only a no comes this far
    }

    /// <summary>What programs read of it, letter by letter.</summary>
    async Task<IReadOnlyList<(string, string, string)>> Machines()
    {
        var (e, site, towns) = (read.Event, Http.Site(), await Ask(new Municipalities()));
        var (told, words) = (EventAnswer.Of(e), new EventWords(T, Say.In(Chosen), towns, Chosen));
        var page = $"{site}/events/{e.Slug}";
        var linked = new LinkedShape(site, T, towns, new Dictionary<EventType, int>());
        var item = new FeedItem(e.Id, e.Name.For(Chosen).Words, page, string.Join(", ", new[] { words.When(told), words.Where(told) }.OfType<string>()), e.CreatedAt, e.ModifiedAt);
        return
        [
            ("linked", $"{site}/linked-events/v1/event/yhdessa:{e.Id}/", Indented(OpenData.Json(linked.Event(e)).Text)),
            ("ical", $"{site}/calendar/events.ics", told.Date.IsOpen ? T["events.channels.ical.none"] : ICalendar.Of(null, EventCalendar.Entry(told, words, page))),
            ("atom", $"{site}/feeds/events.atom", new Feed(T["events.list.title"], $"{site}/feeds/events.atom", $"{site}/events", $"{site}/feeds/events.atom", Chosen, [item]).Atom().Text),
            ("embed", $"{site}/embed/events", $"<iframe src=\"{site}/embed/events\" title=\"{T["events.list.title"]}\" width=\"100%\" height=\"480\"></iframe>"),
        ];
    }

    static string Indented(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
