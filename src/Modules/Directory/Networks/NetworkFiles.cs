using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>A network as files: its members with their whole public record, and the counts of its sheet.</summary>
static class NetworkFiles
{
    sealed record Row(string Theme, string What, string Value, int Count);

    public static void MapFiles(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/networks/{slug}/members.{format:regex(^(csv|xlsx)$)}", async (string slug, string format, ISender sender, Texts t, CancellationToken ct) =>
        {
            var network = await sender.Send(new OneNetwork(slug), ct);
            var rows = await sender.All(new OrganizationList { Network = [network.Slug] }, ct);
            return ListFile.Of(network.Names.For(Language).Words, format, OrganizationColumns.Of(t, Language), rows);
        }).ExcludeFromDescription();
        routes.MapGet("/networks/{slug}/sheet.{format:regex(^(csv|xlsx)$)}", async (string slug, string format, ISender sender, Texts t, CancellationToken ct) =>
        {
            var sheet = await sender.Send(new NetworkSheet(slug), ct);
            return ListFile.Of(sheet.Names.For(Language).Words, format, Columns(t), Rows(sheet, t));
        }).ExcludeFromDescription();
    }

    static IReadOnlyList<ListColumn<Row>> Columns(Texts t) =>
    [
        new(t["directory.facet.theme"], r => r.Theme), new(t["directory.sheet.by"], r => r.What), new(t["directory.sheet.value"], r => r.Value), new(t["directory.map.number"], r => r.Count),
    ];

    static IEnumerable<Row> Rows(NetworkSheet.Answer sheet, Texts t) =>
    [
        .. sheet.TargetGroups.Select(c => new Row(Theme(c.Theme), t["directory.facet.targetGroup"], Classifications.Word(Classifications.TargetGroups, c.TargetGroup, Language), c.Count)),
        .. sheet.Municipalities.Select(c => new Row(Theme(c.Theme), t["directory.facet.municipality"], Region.NameOf(c.Municipality, Language), c.Count)),
    ];

    static string Theme(string code) => Classifications.Word(Classifications.Themes, code, Language);
    static string Language => Texts.Language;
}
