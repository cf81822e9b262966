using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Directory.Exchange;

/// <summary>The sheet as a table: one organization, or a whole queue. Headers and words are Finnish, as Lähellä.fi has them.</summary>
static class LahellaFiles
{
    const int Most = 20_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/organizations/lahella.{format:regex(^(csv|xlsx)$)}", async (string format, string? which, ISender sender, Texts t, CancellationToken ct) =>
            File(t, format, "lahella", (await sender.Send(new LahellaQueue(LahellaQueue.All.FirstOrDefault(w => w == which) ?? LahellaQueue.Waiting, PageSize: Most), ct)).Rows)).ExcludeFromDescription();
        routes.MapGet("/staff/organizations/lahella/{slug}.{format:regex(^(csv|xlsx)$)}", async (string slug, string format, ISender sender, Texts t, CancellationToken ct) =>
            File(t, format, slug, [await sender.Send(new LahellaOf(slug), ct)])).ExcludeFromDescription();
    }

    static IResult File(Texts t, string format, string name, IReadOnlyList<LahellaQueue.Row> rows) =>
        ListFile.Of(name, format, [.. LahellaSheet.Fields.Select((f, i) => new ListColumn<LahellaQueue.Row>(t.In("fi", $"directory.lahella.field.{f.Name}"), r => r.Sheet.Words[i]))], rows);
}
