namespace Yhdessa.Directory.Exchange;

/// <summary>What a file may be at most. A reader stops at the limit: it never holds more than a row and the workbook's own words.</summary>
/// <param name="Unpacked">Bytes that a workbook may come to when unpacked.</param>
sealed record SheetLimits(long Bytes, int Rows, long Unpacked)
{
    public const int LongestCell = 32_767, MostColumns = 200;

    /// <summary>How many times smaller a packed part may be; honest tables stay far below.</summary>
    public const int MostPacked = 150;

    const long mega = 1024 * 1024;

    public static readonly SheetLimits Page = new(20 * mega, 20_000, 300 * mega), Verb = new(200 * mega, 200_000, 2000 * mega);

    public int Megabytes => (int)(Bytes / mega);
}

/// <param name="Line">The row's number in the file, as spreadsheets count.</param>
sealed record SheetRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Characters were taken away that nobody sees or that turn text around.</summary>
    public bool Cleaned { get; init; }
}

/// <summary>What was found out of the file beside its rows.</summary>
/// <param name="Form">"csv" or "xlsx".</param>
/// <param name="Detail">The characters' encoding, or the sheet's name.</param>
sealed record SheetFacts(string Form, string Detail, char? Separator = null);

/// <summary>One table out of a file, row by row, whatever program wrote it.</summary>
sealed record Sheet(SheetFacts Facts, IEnumerable<SheetRow> Rows)
{
    /// <param name="content">Seekable.</param>
    public static Sheet Open(Stream content, SheetLimits limits)
    {
        Rule.RequireOf("file", content.Length > 0, "file-empty");
        Rule.RequireOf("file", content.Length <= limits.Bytes, "import-too-large", limits.Megabytes, limits.Rows);
        var head = new byte[8];
        content.Position = 0;
        _ = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        Rule.RequireOf("file", !head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]), "import-old-excel");
        var sheet = head.AsSpan().StartsWith("PK\x03\x04"u8) ? XlsxSheet.Open(content, limits) : CsvSheet.Open(content);
        return sheet with { Rows = Counted(sheet.Rows, limits) };
    }

    /// <summary>Without empty rows and empty ends, cleaned, and no more than the limit.</summary>
    static IEnumerable<SheetRow> Counted(IEnumerable<SheetRow> rows, SheetLimits limits)
    {
        var count = -1;   // the header is no row
        foreach (var row in rows)
        {
            var cells = row.Cells.Select(Cell.Clean).ToList();
            while (cells.Count > 0 && cells[^1].Words.Length == 0) cells.RemoveAt(cells.Count - 1);
            if (cells.Count == 0) continue;
            Rule.RequireOf("file", cells.Count <= SheetLimits.MostColumns, "import-too-many-columns", SheetLimits.MostColumns);
            Rule.RequireOf("file", ++count <= limits.Rows, "import-too-large", limits.Megabytes, limits.Rows);
            yield return new(row.Line, [.. cells.Select(c => c.Words)]) { Cleaned = cells.Exists(c => c.Cleaned) };
        }
    }
}
