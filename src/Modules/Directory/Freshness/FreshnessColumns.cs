using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>The coordinator's work list as a file.</summary>
static class FreshnessColumns
{
    static IReadOnlyList<ListColumn<FreshnessTasks.Row>> Of(Texts t, string language) =>
    [
        new(t["directory.staff.name"], r => r.Names.For(language).Words),
        new(t["directory.work.reasons"], r => string.Join(", ", r.Reasons.Select(reason => t[$"directory.work.{reason}"]))),
        new(t["directory.staff.fresh"], r => r.Freshness is { } fresh ? t[$"directory.freshness.{fresh.State}"] : null),
        new(t["directory.staff.fresh.since"], r => r.Freshness?.Since),
        new(t["directory.work.next"], r => Next(t, r)),
    ];

    /// <summary>What to do first, by the gravest of its reasons and by how it can be reached.</summary>
    public static string Next(Texts t, FreshnessTasks.Row row) => t["directory.work.next." + row.Reasons[0] switch
    {
        FreshnessTasks.BrokenLink => "link",
        FreshnessTasks.NoNetwork => "network",
        not FreshnessTasks.Unanswered when row.Email => "write",
        _ when row.Phone is not null => "call",
        FreshnessTasks.Dormant => "archive",
        _ => "seek",
    }, row.Phone];

    public static void MapFiles(IEndpointRouteBuilder routes) => routes.MapGet("/staff/freshness/list.{format:regex(^(csv|xlsx)$)}", async (string format, HttpContext http, ISender sender, Texts t, CancellationToken ct) =>
    {
        var reason = ReasonOf(Address.Of(http));
        var rows = await ListFile.Pages(500, async page => (await sender.Send(new FreshnessTasks(reason, page, 500), ct)).Rows);
        return ListFile.Of(t["directory.work.title"], format, Of(t, Texts.Language), rows);
    }).ExcludeFromDescription();

    /// <summary>What a page does not know it leaves out: an old link still shows the list.</summary>
    public static string? ReasonOf(Address address) => address.One("reason") is { } reason && FreshnessTasks.Reasons.Contains(reason) ? reason : null;
}
