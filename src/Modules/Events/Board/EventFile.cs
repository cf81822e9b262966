using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The list of events as a table for everybody: what the page's filters leave, all pages of it.</summary>
static class EventFile
{
    const int Most = 5000;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/events/list.{format:regex(^(csv|xlsx)$)}", async (string format, HttpContext http, ISender sender, Texts t, Say say, TimeProvider clock, CancellationToken ct) =>
    {
        var language = Texts.Language;
        var rows = await sender.All(EventQuery.Of(Address.Of(http), Helsinki.Today(clock)) with { Page = 1 }, ct, Most);
        return ListFile.Of(t["events.list.title"], format, Columns(t, await EventWords.Of(t, say, language, sender, ct), language, $"{http.Site()}{http.Request.PathBase}/events/"), rows);
    }).ExcludeFromDescription();

    static IReadOnlyList<ListColumn<EventAnswer>> Columns(Texts t, EventWords words, string language, string pages) =>
    [
        new(t["events.form.name"], e => e.Name.For(language).Words),
        new(t["events.form.when"], e => words.When(e)),
        new(t["events.form.first-day"], e => Known(e)?.FirstDay),
        new(t["events.form.start-time"], e => Helsinki.Wall(e.Date.Start)),
        new(t["events.form.last-day"], e => Known(e)?.LastDay),
        new(t["events.form.end-time"], e => Helsinki.Wall(e.Date.End)),
        new(t["events.where"], e => words.Where(e)),
        new(t["events.facet.municipality"], e => e.Municipality is { } town ? words.Town(town) : null),
        new(t["events.facet.type"], e => words.Type(e.Type)),
        new(t["events.column.state"], e => e.Status is EventStatus.Scheduled ? null : words.Status(e.Status)),
        new(t["events.file.page"], e => pages + e.Slug),
    ];

    /// <summary>Only a day that is known: the words tell the rest, and no table sorts a guess among days.</summary>
    static EventDate? Known(EventAnswer e) => e.Date.Precision is DatePrecision.Exact ? e.Date : null;
}
