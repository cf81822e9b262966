using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yhdessa.Ui;

/// <summary>A workbook of one sheet, written row by row: bold frozen header, real dates and numbers, and texts that are never formulas.</summary>
public static class Xlsx
{
    public static async Task Write(Stream output, string sheet, IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows)
    {
        using var buffer = new MemoryStream();   // the zip needs a stream it can seek in
        using (var book = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook, autoSave: true))
        {
            var workbook = book.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var part = workbook.AddNewPart<WorksheetPart>();
            Fill(part, header, rows);
            workbook.Workbook = new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = SheetName(sheet), SheetId = 1, Id = workbook.GetIdOfPart(part) }));
        }
        buffer.Position = 0;
        await buffer.CopyToAsync(output);
    }

    static void Fill(WorksheetPart part, IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteStartElement(new SheetData());
        Write(writer, header, bold);
        foreach (var row in rows) Write(writer, row, plain);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static void Write(OpenXmlWriter writer, IEnumerable<object?> cells, uint style)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells) writer.WriteElement(Cell(cell, style));
        writer.WriteEndElement();
    }

    const uint plain = 0, bold = 1, moment = 2, day = 3, clock = 4;

    static Cell Cell(object? value, uint style) => value switch
    {
        null => new(),
        bool yes => new() { DataType = CellValues.Boolean, CellValue = new(yes ? "1" : "0") },
        sbyte or short or int or long or float or double or decimal => new() { CellValue = new(Convert.ToString(value, CultureInfo.InvariantCulture)!) },
        DateOnly date => new() { StyleIndex = day, CellValue = new(Serial(date.ToDateTime(default))) },
        TimeOnly time => new() { StyleIndex = clock, CellValue = new(time.ToTimeSpan().TotalDays.ToString(CultureInfo.InvariantCulture)) },
        DateTimeOffset instant => new() { StyleIndex = moment, CellValue = new(Serial(Helsinki.Local(instant).DateTime)) },
        DateTime wall => new() { StyleIndex = moment, CellValue = new(Serial(wall)) },
        _ => new() { StyleIndex = style, DataType = CellValues.InlineString, InlineString = new(new Text(Clean(value.ToString() ?? "")) { Space = SpaceProcessingModeValues.Preserve }) },
    };

    static string Serial(DateTime wall) => wall.ToOADate().ToString(CultureInfo.InvariantCulture);

    /// <summary>At most what a cell can hold, without what XML cannot.</summary>
    static string Clean(string words)
    {
        var clean = new string([.. words.Where((c, i) => XmlConvert.IsXmlChar(c) || char.IsHighSurrogate(c) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]) || char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(words[i - 1]))]);
        return clean.Length > 32_767 ? clean[..32_767] : clean;
    }

    static string SheetName(string name)
    {
        var clean = new string([.. name.Where(c => !"[]:*?/\\'".Contains(c))]);
        return clean.Length > 31 ? clean[..31] : clean;
    }

    static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "d\\.m\\.yyyy\\ h:mm" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "d\\.m\\.yyyy" }, new NumberingFormat { NumberFormatId = 166, FormatCode = "h:mm" }) { Count = 3 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }, new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 166, ApplyNumberFormat = true }) { Count = 5 });
}
