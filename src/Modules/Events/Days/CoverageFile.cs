using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The same table on the page and in its files.</summary>
static class CoverageFile
{
    public static Coverage Asked(HttpContext http) => new(int.TryParse(http.Request.Query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : null);

    public static IReadOnlyList<ListColumn<Coverage.Row>> Columns(Texts t, RenderFragment<Coverage.Row>? name = null, RenderFragment<Coverage.Row>? state = null) =>
    [
        new(t["events.facet.municipality"], r => r.Name, Shown: name),
        new(t["events.coverage.there"], r => r.There, Right: true),
        new(t["events.coverage.hosted"], r => r.Hosted, Right: true),
        new(t["events.coverage.dayless"], r => r.Dayless, Right: true),
        new(t["events.column.state"], r => t["events.coverage." + r.State], Shown: state),
    ];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/staff/events/coverage.{format:regex(^(csv|xlsx)$)}", async (string format, HttpContext http, ISender sender, Texts t, CancellationToken ct) =>
    {
        var found = await sender.Send(Asked(http), ct);
        return ListFile.Of(t["events.coverage.file", found.Year], format, Columns(t), found.Rows);
    }).ExcludeFromDescription();
}
