using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The waiting list and its moves: the same columns on the page and in their files, which have every page.</summary>
static class LineFile
{
    public static IReadOnlyList<ListColumn<LineOf.Standing>> Standing(Texts t, Say say) =>
    [
        new(t["events.registrations.number"], s => s.Number, Right: true),
        new(t["events.registrations.people"], s => s.GroupSize, Right: true),
        new(t["events.line.since"], s => s.Since),
        new(t["events.registrations.status"], s => s.OfferedUntil is { } until ? t["events.line.offered-until", say.Moment(until)] : t["events.line.waits"]),
    ];

    public static IReadOnlyList<ListColumn<LineMoves.Move>> Moves(Texts t, Say say) =>
    [
        new(t["events.line.at"], m => m.At),
        new(t["events.registrations.number"], m => m.Number, Right: true),
        new(t["events.line.what"], m => t["events.line.move." + m.What.Code()] + (m.Until is { } until ? $" ({t["events.line.until", say.Moment(until)]})" : "")),
        new(t["events.line.why"], m => m.FreedBy is { } by ? t["events.line.freed." + by.Code()] + (m.FreedNumber is { } number ? $" ({t["events.line.by", number]})" : "") : null),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var line = routes.MapGroup("/staff/events/{id:guid}/line").ExcludeFromDescription();
        line.MapGet("/list.{format:regex(^(csv|xlsx)$)}", async (Guid id, string format, ISender sender, Texts t, Say say, CancellationToken ct) =>
            ListFile.Of(t["events.line.standing"], format, Standing(t, say), await ListFile.Pages(LineOf.OnPage, async page => (await sender.Send(new LineOf((Id<Event>)id, page), ct)).Line.Items)));
        line.MapGet("/moves.{format:regex(^(csv|xlsx)$)}", async (Guid id, string format, ISender sender, Texts t, Say say, CancellationToken ct) =>
            ListFile.Of(t["events.line.moves"], format, Moves(t, say), await ListFile.Pages(LineOf.OnPage, async page => (await sender.Send(new LineMoves((Id<Event>)id, page), ct)).Items)));
    }
}
