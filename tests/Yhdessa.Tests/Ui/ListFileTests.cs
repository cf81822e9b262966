using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Yhdessa.Ui;

namespace Yhdessa.Tests.Ui;

public sealed class ListFileTests
{
    static readonly string[] header = ["Nimi", "Määrä"];

    static async Task<string> Written(params object?[] cells)
    {
        using var file = new MemoryStream();
        await Csv.Write(file, header, [cells]);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    [Fact]
    public async Task A_csv_file_opens_right_in_a_finnish_excel()
    {
        var text = await Written("Järjestö; \"Äijät\" ry", 1234.5m);

        text.ShouldBe("\uFEFFNimi;Määrä\r\n\"Järjestö; \"\"Äijät\"\" ry\";1234,5\r\n");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+358")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1+1")]
    [InlineData("\t=1+1")]
    [InlineData("＝1+1")]
    public async Task No_cell_of_a_csv_file_acts_as_a_formula(string evil)
    {
        var cell = (await Written(evil)).Split("\r\n")[1].Trim('"');

        cell.ShouldStartWith("'");
    }

    [Fact]
    public async Task A_number_stays_a_number_also_below_zero() => (await Written(-4.5m)).ShouldEndWith("\r\n-4,5\r\n");

    [Fact]
    public async Task An_excel_file_is_valid_keeps_dates_as_dates_and_texts_as_texts()
    {
        using var file = new MemoryStream();
        await Xlsx.Write(file, "Varaukset/2026", header, [["=HYPERLINK(\"http://evil\")", 4.5m], ["ä\u0001 <b>", new DateOnly(2024, 10, 16)], [null, new DateTimeOffset(2024, 7, 1, 9, 0, 0, TimeSpan.Zero)], [null, new TimeOnly(18, 0)]]);

        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(book).Select(e => e.Description).ShouldBeEmpty();
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        cells[2].DataType!.Value.ShouldBe(CellValues.InlineString);
        cells.ShouldAllBe(c => c.CellFormula == null);
        cells[4].InnerText.ShouldBe("ä <b>");
        cells[5].CellValue!.Text.ShouldBe("45581");
        cells[7].CellValue!.Text.ShouldBe("45474.5");   // noon by the house's clock
        cells[9].CellValue!.Text.ShouldBe("0.75");
    }
}
