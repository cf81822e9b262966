using System.Globalization;
using System.Xml;

namespace Yhdessa.Directory.Exchange;

/// <summary>
/// The first sheet of an Excel workbook, read row by row. A formula is never run: its last result is taken. Nothing outside the file is opened, and
/// a file that unpacks into a monster is refused.
/// </summary>
static class XlsxSheet
{
    public static Sheet Open(Stream content, SheetLimits limits)
    {
        try
        {
            var book = XlsxBook.Open(content, limits);
            return new(new("xlsx", book.SheetName), Whole(Rows(book)));
        }
        catch (Exception why) when (why is InvalidDataException or XmlException or FormatException)
        {
            throw new RuleBroken("import-unreadable") { Field = "file" };
        }
    }

    static IEnumerable<SheetRow> Rows(XlsxBook book)
    {
        using var xml = book.OpenSheet();
        var line = 0;
        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element || xml.LocalName != "row") continue;
            line = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : line + 1;
            yield return new(line, xml.IsEmptyElement ? [] : Cells(xml, book));
        }
    }

    /// <summary>The sheet is read while its rows are saved: an end that never comes, in whatever part of it, is said then.</summary>
    static IEnumerable<SheetRow> Whole(IEnumerable<SheetRow> rows)
    {
        using var each = rows.GetEnumerator();
        while (Next(each)) yield return each.Current;
    }

    static bool Next(IEnumerator<SheetRow> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception why) when (why is InvalidDataException or XmlException)
        {
            throw new RuleBroken("import-unreadable") { Field = "file" };
        }
    }

    static List<string> Cells(XmlReader row, XlsxBook book)
    {
        var (cells, next) = (new List<string>(), 0);
        using var inner = row.ReadSubtree();
        while (inner.Read())
        {
            if (inner.NodeType is not XmlNodeType.Element || inner.LocalName != "c") continue;
            var at = Column(inner.GetAttribute("r")) ?? next;   // a cell without an address stands after the one before
            next = at + 1;
            var (type, style) = (inner.GetAttribute("t"), inner.GetAttribute("s"));
            var value = inner.IsEmptyElement ? "" : Value(inner, book, type, style);
            if (value.Length == 0) continue;
            Rule.RequireOf("file", at < SheetLimits.MostColumns, "import-too-many-columns", SheetLimits.MostColumns);
            while (cells.Count <= at) cells.Add("");
            cells[at] = value;
        }
        return cells;
    }

    static string Value(XmlReader cell, XlsxBook book, string? type, string? style)
    {
        var (value, words) = ("", new System.Text.StringBuilder());
        using var inner = cell.ReadSubtree();
        while (inner.Read())
            if (inner.NodeType is XmlNodeType.Element && inner.LocalName is "v") value = XlsxBook.Text(inner);
            else if (inner.NodeType is XmlNodeType.Element && inner.LocalName is "t") words.Append(XlsxBook.Text(inner));
        return type switch
        {
            "s" => book.Shared(value),
            "inlineStr" => words.ToString(),
            "str" or "d" => value,
            "b" => value == "1" ? "1" : "0",
            "e" => "",   // what a formula could not count is not known
            _ => book.IsDate(style) ? book.Day(value) : Number(value),
        };
    }

    /// <summary>As a person wrote it: 358401234567 and not 3.58401234567E11.</summary>
    static string Number(string value) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("0.###############", CultureInfo.InvariantCulture) : value;

    /// <summary>"C7" is the third.</summary>
    static int? Column(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
            if (c is >= 'A' and <= 'Z' && column < 100_000) column = column * 26 + (c - 'A' + 1);
            else break;
        return column == 0 ? null : column - 1;
    }
}
