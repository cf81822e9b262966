using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Events for calendar programs, with the list's own filters. What has no day is in no calendar; what was called off is told so.</summary>
static class EventCalendar
{
    const int Most = 1000;

    public static async Task<OpenAnswer> Of(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (ask, texts, clock, words) = await Begin(http, sender, ct);
        var events = await sender.All(ask with { From = ask.From ?? Helsinki.Today(clock).AddDays(-60) }, ct, Most);
        var entries = events.Where(e => e.Date is { Precision: DatePrecision.Exact, FirstDay: not null }).Select(e => Entry(e, words, $"{http.Site()}{http.Request.PathBase}/events/{e.Slug}"));
        return new(ICalendar.Of(texts["events.list.title"], entries), ICalendar.MediaType, events.Select(e => (DateTimeOffset?)e.ModifiedAt).Max());
    }

    internal static async Task<(EventList Ask, Texts Texts, TimeProvider Clock, EventWords Words)> Begin(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (texts, clock) = (http.RequestServices.GetRequiredService<Texts>(), http.RequestServices.GetRequiredService<TimeProvider>());
        var language = System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return (http.Asked<EventList>(), texts, clock, new EventWords(texts, new Say(texts, clock), await sender.Send(new Municipalities(), ct), language));
    }

    /// <summary>The time where both ends are known; otherwise its days, with what is known of the clock in words.</summary>
    static CalendarEntry Entry(EventAnswer e, EventWords words, string url) =>
        new($"event-{e.Id}@yhdessa", e.ModifiedAt, e.Revision, e.Name.ToString(), e.Status is EventStatus.Cancelled ? "CANCELLED" : "CONFIRMED")
        {
            Time = e.Date is { Start: { } start, End: { } end } && end > start ? (start, end) : null,
            Days = (e.Date.FirstDay!.Value, e.Date.LastDay ?? e.Date.FirstDay.Value),
            Location = words.Where(e),
            Description = words.When(e),
            Url = url,
            Categories = [words.Type(e.Type)],
        };
}
