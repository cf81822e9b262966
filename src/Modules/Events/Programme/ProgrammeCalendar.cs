using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

/// <summary>An event's programme for calendar programs, an entry a part; called off with the event.</summary>
static class ProgrammeCalendar
{
    public static async Task<OpenAnswer> Of(HttpContext http, ISender sender, CancellationToken ct)
    {
        var e = await sender.Send(new OneEvent((string)http.GetRouteValue("id")!), ct);
        var sessions = (await sender.Send(new SessionsOf(e.Id.ToString()) { PageSize = 200 }, ct)).Items;
        var (words, url) = (await EventCalendar.Words(http, sender, ct), $"{http.Site()}{http.Request.PathBase}/events/{e.Slug}");
        var name = e.Name.For(Texts.Language).Words;
        return new(ICalendar.Of(name, sessions.Select(s => Entry(s, e, words, url))), ICalendar.MediaType, sessions.Select(s => (DateTimeOffset?)s.ModifiedAt).Append(e.ModifiedAt).Max());
    }

    static CalendarEntry Entry(SessionAnswer s, EventAnswer e, EventWords words, string url) => new($"session-{s.Id}@yhdessa", s.ModifiedAt > e.ModifiedAt ? s.ModifiedAt : e.ModifiedAt, s.Revision + e.Revision, s.Title, e.Status is EventStatus.Cancelled ? "CANCELLED" : "CONFIRMED")
    {
        Time = (s.Start, s.End ?? s.Start),
        Location = s.Place ?? words.Where(e),
        Url = url,
    };
}
