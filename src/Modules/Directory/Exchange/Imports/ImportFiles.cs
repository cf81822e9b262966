using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Directory.Exchange;

/// <summary>Files out of the house: every organization in the columns that can be brought back, and an import's rows to be mended and brought again.</summary>
static class ImportFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/organizations/exchange.{format:regex(^(csv|xlsx)$)}", async (string format, HttpContext http, ISender sender, Texts t, CancellationToken ct) =>
        {
            await sender.Send(new ImportList(), ct);   // only those who may bring it back
            var rows = await sender.All(OrganizationQuery.Of(Address.Of(http)), ct);
            return ListFile.Of(t["directory.staff.organizations"], format, Columns(t, Language), rows);
        }).ExcludeFromDescription();
        routes.MapGet("/staff/organizations/import/rows.{format:regex(^(csv|xlsx)$)}", async (string format, Guid id, RowOutcome? outcome, ISender sender, Texts t, CancellationToken ct) =>
        {
            var (import, rows) = await sender.Send(new ImportRowsOf((Id<OrganizationImport>)id, outcome), ct);
            return ListFile.Of(t["directory.import.title"], format, RowColumns(t, import), rows);
        }).ExcludeFromDescription();
    }

    public static IReadOnlyList<ListColumn<OrganizationAnswer>> Columns(Texts t, string language) =>
        [.. ExchangeField.All.Where(f => f.Write is not null).Select(f => new ListColumn<OrganizationAnswer>(f.Words(t, language), o => f.Write!(o, language)))];

    /// <summary>The file's own columns first, then what was wrong: brought again, the last three are nobody's fields.</summary>
    static IReadOnlyList<ListColumn<ImportRow>> RowColumns(Texts t, OrganizationImport import) =>
    [
        .. import.Headers.Select((header, i) => new ListColumn<ImportRow>(header, r => i < r.Cells.Count ? r.Cells[i] : null)),
        new(t["directory.import.column.line"], r => r.Line),
        new(t["directory.import.column.outcome"], r => t[$"directory.import.outcome.{r.Outcome}"]),
        new(t["directory.import.column.why"], r => string.Join(" ", ImportWords.Faults(t, Language, r))),
    ];

    static string Language => Texts.Language;
}
