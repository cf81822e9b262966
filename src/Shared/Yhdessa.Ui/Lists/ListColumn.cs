using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Ui;

/// <summary>A column of a list: the same on the page, in CSV and in Excel.</summary>
/// <param name="Words">Its heading.</param>
/// <param name="Value">The value itself, for downloads; a date as a date, a number as a number.</param>
/// <param name="Sort">Its name in ?sort=, or null when it does not sort.</param>
/// <param name="Shown">How the page shows it when the value's own words do not do: a link, a state.</param>
/// <param name="Right">Numbers line up on the right.</param>
public sealed record ListColumn<TRow>(string Words, Func<TRow, object?> Value, string? Sort = null, RenderFragment<TRow>? Shown = null, bool Right = false);

/// <summary>The whole list as a file: "list.csv" or "list.xlsx".</summary>
public static class ListFile
{
    /// <summary>Every row of a list that is asked page by page: the first page that is not full is the last.</summary>
    /// <param name="ask">A page's rows by its number, the first being 1.</param>
    public static async Task<IReadOnlyList<TRow>> Pages<TRow>(int size, Func<int, Task<IReadOnlyList<TRow>>> ask)
    {
        var rows = new List<TRow>();
        for (var page = 1; ; page++)
        {
            var some = await ask(page);
            rows.AddRange(some);
            if (some.Count < size) return rows;
        }
    }

    public static IResult Of<TRow>(string name, string format, IReadOnlyList<ListColumn<TRow>> columns, IEnumerable<TRow> rows)
    {
        var header = columns.Select(c => c.Words);
        var cells = rows.Select(r => columns.Select(c => c.Value(r)));
        return format == "xlsx"
            ? Results.Stream(s => Xlsx.Write(s, name, header, cells), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{name}.xlsx")
            : Results.Stream(s => Csv.Write(s, header, cells), "text/csv; charset=utf-8", $"{name}.csv");
    }
}
