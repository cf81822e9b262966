using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The staff's list of events: the same columns on the page and in its files.</summary>
static class StaffEventFile
{
    const int Most = 10_000;

    public static StaffEvents Asked(Address address) => new()
    {
        Q = address.Words,
        Municipality = [.. address.All("municipality").Where(m => m.Length is > 0 and <= 40)],
        Type = [.. Chosen<EventType>(address.All("type"))],
        Publication = [.. Chosen<Publication>(address.All("publication"))],
        DayOpen = address.One("day") == "open",
        Page = Address.PageIn(address.One("page")),
        Sort = address.One("sort") is "start" or "-start" or "name" or "-name" or "modifiedAt" or "-modifiedAt" ? new([(address.One("sort")!.TrimStart('-'), address.One("sort")![0] == '-')]) : null,
    };

    static IEnumerable<T> Chosen<T>(IEnumerable<string> codes) where T : struct, Enum => codes.Select(c => c.As<T>()).OfType<T>();

    public static IReadOnlyList<ListColumn<EventAnswer>> Columns(Texts t, EventWords words, string language, RenderFragment<EventAnswer>? name = null, RenderFragment<EventAnswer>? state = null) =>
    [
        new(t["events.form.name"], e => e.Name.For(language).Words, "name", name),
        new(t["events.form.when"], e => words.When(e), "start"),
        .. name is null ? [new ListColumn<EventAnswer>(t["events.form.first-day"], e => e.Date.FirstDay), new(t["events.form.last-day"], e => e.Date.LastDay)] : Array.Empty<ListColumn<EventAnswer>>(),
        new(t["events.where"], e => words.Where(e)),
        new(t["events.facet.type"], e => words.Type(e.Type)),
        new(t["events.column.state"], e => State(t, words, e), Shown: state),
        .. name is null ? [new ListColumn<EventAnswer>(t["events.column.modified"], e => Helsinki.DateOf(e.ModifiedAt))] : Array.Empty<ListColumn<EventAnswer>>(),   // a sixth column does not fit beside the menu
    ];

    public static string State(Texts t, EventWords words, EventAnswer e) => e.Publication is Publication.Published && e.Status is not EventStatus.Scheduled ? words.Status(e.Status) : t["events.publication." + e.Publication.Code()];

    /// <summary>Everything the filters leave, not only the page at hand.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/staff/events/list.{format:regex(^(csv|xlsx)$)}", async (string format, HttpContext http, ISender sender, Texts t, Say say, CancellationToken ct) =>
    {
        var language = Texts.Language;
        var rows = await sender.All(Asked(Address.Of(http)), ct, Most);
        return ListFile.Of(t["events.staff.title"], format, Columns(t, await EventWords.Of(t, say, language, sender, ct), language), rows);
    }).ExcludeFromDescription();
}
