using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events.Fairs;

/// <summary>The exhibitors of a fair, the same columns on the page and in its files; and the turns at our own stall.</summary>
static class FairFile
{
    public static IReadOnlyList<ListColumn<Exhibitors.Row>> Columns(Texts t, RenderFragment<Exhibitors.Row>? status = null) =>
    [
        new(t["events.fairs.stall"], r => r.Stall, Right: true),
        new(t["events.fairs.exhibitor"], r => r.Exhibitor),
        new(t["events.fairs.contact"], r => r.Contact is null ? t["events.registrations.forgotten"] : $"{r.Contact}, {r.Email}"),
        new(t["events.fairs.needs"], r => Needs(t, r.Needs)),
        new(t["events.column.state"], r => Status(t, r), Shown: status),
        .. status is null ? OfFile(t) : [],
    ];

    /// <summary>Each need in a column of its own, to be counted.</summary>
    static IReadOnlyList<ListColumn<Exhibitors.Row>> OfFile(Texts t) =>
    [
        new(t["events.fairs.tables"], r => r.Needs.Tables, Right: true),
        new(t["events.fairs.power"], r => r.Needs.Power),
        new(t["events.fairs.roll-up"], r => r.Needs.RollUp),
        new(t["events.fairs.screen"], r => r.Needs.ScreenSlot),
        new(t["events.fairs.words"], r => r.Needs.Words),
    ];

    /// <summary>"1 pöytä, sähkö, roll-up".</summary>
    public static string Needs(Texts t, StallNeeds needs) => string.Join(", ", new[]
    {
        needs.Tables > 0 ? t["events.fairs.needs.tables", needs.Tables] : null,
        needs.Power ? t["events.fairs.power"] : null,
        needs.RollUp ? t["events.fairs.roll-up"] : null,
        needs.ScreenSlot ? t["events.fairs.screen"] : null,
        needs.Words,
    }.OfType<string>()) is { Length: > 0 } words ? words : t["events.fairs.needs.none"];

    public static string Status(Texts t, Exhibitors.Row r) => !r.Confirmed ? t["events.fairs.status.held"] : t[r.Status is StallStatus.Waiting ? "events.fairs.status.waiting" : "events.fairs.status.confirmed"];
    public static string Kind(Exhibitors.Row r) => !r.Confirmed ? "off" : r.Status is StallStatus.Waiting ? "warn" : "ok";

    /// <summary>What must be carried there, of those who have a place.</summary>
    public static IReadOnlyList<(string, string?)> Sums(Texts t, Say say, IEnumerable<Exhibitors.Row> all)
    {
        var rows = all.Where(r => r.Stall is not null).ToList();
        return
        [
            (t["events.fairs.tables"], say.Number(rows.Sum(r => r.Needs.Tables))), (t["events.fairs.power"], say.Number(rows.Count(r => r.Needs.Power))),
            (t["events.fairs.roll-up"], say.Number(rows.Count(r => r.Needs.RollUp))), (t["events.fairs.screen"], say.Number(rows.Count(r => r.Needs.ScreenSlot))),
        ];
    }

    static IReadOnlyList<ListColumn<StallShiftRow>> Shifts(Texts t, IReadOnlyDictionary<Guid, OrganizationFact> organizations) =>
    [
        new(t["events.form.start-time"], s => s.Start),
        new(t["events.form.end-time"], s => s.End),
        new(t["events.shifts.who"], s => s.Who),
        new(t["events.shifts.organization"], s => s.OrganizationId is { } id && organizations.TryGetValue(id, out var o) ? o.Name : null),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var ofEvent = routes.MapGroup("/staff/events/{id:guid}").ExcludeFromDescription();
        ofEvent.MapGet("/stalls/list.{format:regex(^(csv|xlsx)$)}", async (Guid id, string format, ISender sender, Texts t, CancellationToken ct) =>
        {
            await sender.Send(new LookAtRegistrations(id.ToString()), ct);
            return ListFile.Of(t["events.fairs.exhibitors"], format, Columns(t), await sender.Send(new Exhibitors((Id<Event>)id), ct));
        });
        ofEvent.MapGet("/stall-shifts/list.{format:regex(^(csv|xlsx)$)}", async (Guid id, string format, ISender sender, Texts t, CancellationToken ct) =>
        {
            var shifts = await sender.Send(new StallShifts((Id<Event>)id), ct);
            var organizations = await sender.Send(new OrganizationFacts([.. shifts.Select(s => s.OrganizationId).OfType<Guid>().Distinct()]), ct);
            return ListFile.Of(t["events.shifts.title"], format, Shifts(t, organizations), shifts);
        });
    }
}
