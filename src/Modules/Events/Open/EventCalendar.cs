using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Events for calendar programs, with the list's own filters. What has no day is in no calendar; what was called off or taken away is told so.</summary>
static class EventCalendar
{
    const int Most = 1000;

    /// <summary>As long as it lies in the bin: a program that still shows it learns that it is off, one that never knew it shows nothing.</summary>
    public const int DaysTold = 30;

    public static async Task<OpenAnswer> Of(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (ask, texts, clock, _) = await Begin(http, sender, ct);
        var (events, entries) = await Entries(http, sender, ask with { From = ask.From ?? Helsinki.Today(clock).AddDays(-60) }, ct);
        return new(ICalendar.Of(texts["events.list.title"], entries), ICalendar.MediaType, events.Select(e => (DateTimeOffset?)e.ModifiedAt).Max());
    }

    public static async Task<(IReadOnlyList<EventAnswer> Events, IEnumerable<CalendarEntry> Entries)> Entries(HttpContext http, ISender sender, EventList ask, CancellationToken ct)
    {
        var since = http.RequestServices.GetRequiredService<TimeProvider>().Now().AddDays(-DaysTold);
        var (events, words, site) = (await sender.Send(new EventsOfCalendar(ask, since, Most), ct), await Words(http, sender, ct), $"{http.Site()}{http.Request.PathBase}");
        return (events, events.Select(e => Entry(e, words, $"{site}/events/{e.Slug}")));
    }

    internal static async Task<(EventList Ask, Texts Texts, TimeProvider Clock, EventWords Words)> Begin(HttpContext http, ISender sender, CancellationToken ct) =>
        (http.Asked<EventList>(), http.RequestServices.GetRequiredService<Texts>(), http.RequestServices.GetRequiredService<TimeProvider>(), await Words(http, sender, ct));

    internal static async Task<EventWords> Words(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (texts, clock) = (http.RequestServices.GetRequiredService<Texts>(), http.RequestServices.GetRequiredService<TimeProvider>());
        return await EventWords.Of(texts, new Say(texts, clock), Texts.Language, sender, ct);
    }

    /// <summary>The time where both ends are known; otherwise its days, with what is known of the clock in words.</summary>
    public static CalendarEntry Entry(EventAnswer e, EventWords words, string? url) =>
        new($"event-{e.Id}@yhdessa", e.ModifiedAt, e.Revision, e.Name.For(Texts.Language).Words, e.IsGone || e.Status is EventStatus.Cancelled ? "CANCELLED" : "CONFIRMED")
        {
            Time = e.Date is { Start: { } start, End: { } end } && end > start ? (start, end) : null,
            Days = (e.Date.FirstDay!.Value, e.Date.LastDay ?? e.Date.FirstDay.Value),
            Location = words.Where(e),
            Description = words.When(e),
            Url = e.IsGone ? null : url,
            Categories = [words.Type(e.Type)],
        };
}
