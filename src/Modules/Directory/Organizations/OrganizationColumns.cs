using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>The staff's list of organizations: the same columns on the page and in its files.</summary>
static class OrganizationColumns
{
    public static IReadOnlyList<ListColumn<OrganizationAnswer>> Of(Texts t, string language, bool shown = false) =>
    [
        new(t["directory.staff.name"], o => o.Names.For(language).Words, "name", shown ? o => b => Link(b, o, language) : null),
        new(t["directory.staff.kind"], o => OrganizationWords.Kind(t, o, language)),
        new(t["directory.staff.home"], o => o.HomeMunicipality is { } home ? Region.NameOf(home, language) : null),
        new(t["directory.staff.themes"], o => string.Join(", ", o.Themes.Select(c => Classifications.Word(Classifications.Themes, c, language)))),
        .. shown ? [] : OrganizationFileColumns.Of(t, language),   // the page has no room for all
        new(t["directory.staff.fresh"], o => o.Freshness is { } fresh ? t[$"directory.freshness.{fresh.State}"] : null),
        new(t["directory.staff.fresh.since"], o => o.Freshness?.Since),
        new(t["directory.staff.modified"], o => Helsinki.DateOf(o.ModifiedAt), "modifiedAt"),
    ];

    static void Link(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder, OrganizationAnswer o, string language)
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", $"organizations/{o.Slug}");
        builder.AddContent(2, o.Names.For(language).Words);
        builder.CloseElement();
    }

    /// <summary>The whole list with the page's own filters.</summary>
    public static void MapFiles(IEndpointRouteBuilder routes) => routes.MapGet("/staff/organizations/list.{format:regex(^(csv|xlsx)$)}", async (string format, HttpContext http, ISender sender, Texts t, CancellationToken ct) =>
    {
        await sender.Send(new OrganizationBin(), ct);   // only those who have the list
        var rows = await sender.All(OrganizationQuery.Of(Address.Of(http)), ct);
        return ListFile.Of(t["directory.staff.organizations"], format, Of(t, Texts.Language), rows);
    }).ExcludeFromDescription();
}
