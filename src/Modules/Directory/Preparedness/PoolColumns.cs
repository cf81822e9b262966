using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>The pool and a call-out's report: columns of the page and of the file. Nobody's number or address is among them.</summary>
static class PoolColumns
{
    public static IReadOnlyList<ListColumn<PoolList.Row>> Assets(Texts t, string language) =>
    [
        new(t["directory.pool.field.what"], r => r.What),
        new(t["directory.pool.field.kind"], r => t[$"directory.pool.kind.{r.Kind}"]),
        new(t["directory.share.organization"], r => r.Organization),
        new(t["directory.board.field.municipality"], r => r.Municipality is { } code ? Region.NameOf(code, language) : t["directory.board.region"]),
        new(t["directory.pool.field.place"], r => r.Place),
        new(t["directory.pool.field.capacity"], r => r.Capacity, Right: true),
        new(t["directory.pool.field.contactRole"], r => r.ContactRole),
        new(t["directory.pool.field.responseHours"], r => r.ResponseHours, Right: true),
        new(t["directory.pool.field.confirmedOn"], r => r.ConfirmedOn),
    ];

    public static IReadOnlyList<ListColumn<DrillView.Call>> Calls(Texts t, string language) =>
    [
        new(t["directory.share.organization"], c => c.Organization),
        new(t["directory.pool.field.what"], c => c.What),
        new(t["directory.board.field.municipality"], c => c.Municipality is { } code ? Region.NameOf(code, language) : t["directory.board.region"]),
        new(t["directory.drill.reply"], c => Reply(t, c)),
        new(t["directory.drill.number"], c => c.Number, Right: true),
        new(t["directory.drill.replied-at"], c => c.RepliedAt),
        new(t["directory.drill.way"], c => t[c.ByPhone || !c.ByLetter ? "directory.drill.way.phone" : "directory.drill.way.letter"]),
    ];

    public static string Reply(Texts t, DrillView.Call call) => t[call.Available switch { true => "directory.drill.available", false => "directory.drill.unavailable", _ => "directory.drill.waiting" }];

    public static void MapFiles(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/preparedness/list.{format:regex(^(csv|xlsx)$)}", async (string format, HttpContext http, ISender sender, Texts t, CancellationToken ct) =>
        {
            var address = Address.Of(http);
            var rows = await ListFile.Pages(PoolList.OnPage, async page => (await sender.Send(new PoolList(address.One("kind").As<AssetKind>(), PlaceOf(address), page), ct)).Rows);
            return ListFile.Of(t["directory.pool.title"], format, Assets(t, Language), rows);
        }).ExcludeFromDescription();
        routes.MapGet("/staff/preparedness/drills/{id:guid}/report.{format:regex(^(csv|xlsx)$)}", async (Guid id, string format, ISender sender, Texts t, CancellationToken ct) =>
            ListFile.Of(t["directory.drill.title"], format, Calls(t, Language), (await sender.Send(new DrillView((Id<Drill>)id), ct)).Calls)).ExcludeFromDescription();
    }

    public static string? PlaceOf(Address address) => address.One("municipality") is { } code && Region.IsMunicipality(code) ? code : null;

    static string Language => Texts.Language;
}
