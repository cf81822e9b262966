using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>The log's columns: the same on the page and in the file.</summary>
static class GuidanceColumns
{
    public static IReadOnlyList<ListColumn<GuidanceLog.Row>> Of(Texts t, string language) =>
    [
        new(t["directory.guidance.field.on"], r => r.On),
        new(t["directory.share.organization"], r => r.Organization),
        new(t["directory.board.field.municipality"], r => Place(t, r.Municipality, language)),
        new(t["directory.guidance.field.topic"], r => GuidanceTopics.Word(r.Topic, language)),
        new(t["directory.guidance.field.people"], r => r.People, Right: true),
        new(t["directory.guidance.field.byRole"], r => r.ByRole),
        new(t["directory.guidance.field.nextStep"], r => r.NextStep),
        new(t["directory.guidance.field.nextOn"], r => r.NextOn),
        new(t["directory.guidance.done"], r => r.NextStep is null ? null : t[r.IsNextDone ? "directory.yes" : "directory.no"]),
    ];

    public static IReadOnlyList<ListColumn<GuidanceLog.Count>> Counts(Texts t, string language) =>
    [
        new(t["directory.guidance.year"], c => c.Year.ToString(CultureInfo.InvariantCulture)),
        new(t["directory.board.field.municipality"], c => Place(t, c.Municipality, language)),
        new(t["directory.guidance.times"], c => c.Times, Right: true),
        new(t["directory.guidance.organizations"], c => c.Organizations, Right: true),
        new(t["directory.guidance.field.people"], c => c.People == 0 ? null : c.People, Right: true),
    ];

    static string Place(Texts t, string? code, string language) => code is null ? t["ui.unknown"] : Region.NameOf(code, language);

    public static int? YearOf(Address address) => int.TryParse(address.One("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2200 ? year : null;

    public static void MapFiles(IEndpointRouteBuilder routes) => routes.MapGet("/staff/onboarding/list.{format:regex(^(csv|xlsx)$)}", async (string format, HttpContext http, ISender sender, Texts t, CancellationToken ct) =>
    {
        var address = Address.Of(http);
        var rows = await ListFile.Pages(500, async page => (await sender.Send(new GuidanceLog(YearOf(address), PoolColumns.PlaceOf(address), page, 500), ct)).Rows);
        return ListFile.Of(t["directory.guidance.title"], format, Of(t, Texts.Language), rows);
    }).ExcludeFromDescription();
}
