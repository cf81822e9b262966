using System.Text;

namespace Yhdessa.Directory.Exchange;

/// <summary>CSV as people's programs write it: whichever separator, whichever encoding, quotes with line breaks in them.</summary>
static class CsvSheet
{
    const int Beginning = 16 * 1024;

    public static Sheet Open(Stream content)
    {
        var encoding = CsvEncoding.Of(content);
        var separator = Separator(content, encoding, out var isSaid);
        return new(new("csv", encoding.WebName, separator), Read(content, encoding, separator, isSaid));
    }

    static IEnumerable<SheetRow> Read(Stream content, Encoding encoding, char separator, bool skipFirst)
    {
        content.Position = 0;
        using var text = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        if (skipFirst) text.ReadLine();
        var row = 0;
        foreach (var cells in Records(text, separator)) yield return new(++row, cells);
    }

    /// <summary>Record by record: a quote opens a cell only where the cell begins, two within it are one.</summary>
    static IEnumerable<IReadOnlyList<string>> Records(TextReader text, char separator)
    {
        var (cells, cell, quoted, line, opened) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (int next; (next = text.Read()) >= 0;)
        {
            var c = (char)next;
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (text.Peek() == '"') cell.Append((char)text.Read());
                else quoted = false;
                Rule.RequireOf("file", cell.Length <= SheetLimits.LongestCell, "import-cell-too-long", opened, SheetLimits.LongestCell);
            }
            else if (c == '"' && cell.Length == 0) (quoted, opened) = (true, line);
            else if (c == separator) End();
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && text.Peek() == '\n') continue;   // one break of two characters
                End();
                yield return cells;
                cells = [];
            }
            else
            {
                cell.Append(c);
                Rule.RequireOf("file", cell.Length <= SheetLimits.LongestCell, "import-cell-too-long", line, SheetLimits.LongestCell);
            }
        }
        Rule.RequireOf("file", !quoted, "import-open-quote", opened);
        if (cell.Length == 0 && cells.Count == 0) yield break;
        End();
        yield return cells;

        void End()
        {
            Rule.RequireOf("file", cells.Count < 20_000, "import-too-many-columns", SheetLimits.MostColumns);
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }

    /// <summary>As Excel's first line says it ("sep=;"), or the one that the first rows have most of.</summary>
    static char Separator(Stream content, Encoding encoding, out bool isSaid)
    {
        content.Position = 0;
        using var text = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var beginning = new char[Beginning];
        var head = beginning.AsSpan(0, text.ReadBlock(beginning));
        isSaid = head.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && head.Length > 4;
        if (isSaid) return head[4];
        var counts = new Dictionary<char, int> { [';'] = 0, ['\t'] = 0, [','] = 0 };
        var (quoted, lines) = (false, 0);
        foreach (var c in head)
        {
            if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c == '\n' && ++lines == 1 && counts.Values.Any(n => n > 0)) break;   // the header tells best: no commas of sentences stand in it
            else if (counts.TryGetValue(c, out var n)) counts[c] = n + 1;
        }
        return counts.MaxBy(c => c.Value).Key;
    }
}
