using System.IO.Compression;
using System.Text;
using Yhdessa.Directory.Exchange;
using Yhdessa.Kernel;
using Yhdessa.Ui;
using Sheet = Yhdessa.Directory.Exchange.Sheet;

namespace Yhdessa.Tests.Directory.Exchange;

/// <summary>Tables as people's programs write them, and files that somebody made to do harm.</summary>
public sealed class SheetTests
{
    static Sheet Open(byte[] bytes, SheetLimits? limits = null) => Sheet.Open(new MemoryStream(bytes), limits ?? SheetLimits.Page);

    static List<IReadOnlyList<string>> Rows(byte[] bytes) => [.. Open(bytes).Rows.Select(r => r.Cells)];

    public static TheoryData<string, bool> Encodings => new() { { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "windows-1252", false }, { "ibm850", false }, { "macintosh", false } };

    [Theory, MemberData(nameof(Encodings))]
    public void A_csv_is_read_right_in_whichever_encoding_it_was_saved(string name, bool marked)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes("Nimi;Kunta\r\nÄyräpään Öljyämpärit ry;Hämeenkoski\r\nÅkerblomin säätiö;Kärkölä\r\n")];

        Rows(bytes).ShouldBe([["Nimi", "Kunta"], ["Äyräpään Öljyämpärit ry", "Hämeenkoski"], ["Åkerblomin säätiö", "Kärkölä"]]);
    }

    [Theory]
    [InlineData("Nimi;Kuvaus\nA;\"yksi, kaksi, kolme\"")]
    [InlineData("Nimi,Kuvaus\nA,\"yksi, kaksi, kolme\"")]
    [InlineData("Nimi\tKuvaus\nA\tyksi, kaksi, kolme")]
    [InlineData("sep=|\nNimi|Kuvaus\nA|yksi, kaksi, kolme")]
    [InlineData("Nimi;Kuvaus;;\r\n;;;\r\nA;yksi, kaksi, kolme;;\r\n;;;\r\n\r\n")]
    [InlineData("\"Nimi\";\"Kuvaus\"\rA;yksi, kaksi, kolme\r")]
    public void The_separator_is_found_and_empty_ends_are_no_rows(string text) =>
        Rows(Encoding.UTF8.GetBytes(text)).ShouldBe([["Nimi", "Kuvaus"], ["A", "yksi, kaksi, kolme"]]);

    [Fact]
    public void Quotes_and_line_breaks_stay_in_their_cell_and_formulas_are_words()
    {
        var rows = Open(Encoding.UTF8.GetBytes("Nimi;Kuvaus\nA;\"Sanoi \"\"hei\"\".\r\nToinen rivi.\"\nB;=cmd|' /C calc'!A0\nC;'+358 40 123\n")).Rows.ToList();

        rows[1].Cells[1].ShouldBe("Sanoi \"hei\".\nToinen rivi.");
        rows[2].Cells[1].ShouldBe("=cmd|' /C calc'!A0");
        rows[3].Cells[1].ShouldBe("+358 40 123");   // the apostrophe that our own files put before it
        rows.Select(r => r.Line).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void Hidden_characters_and_text_that_runs_backwards_are_cleaned_with_a_mark()
    {
        var row = Open(Encoding.UTF8.GetBytes("Nimi\nTekno\u202Egpj\u202C \u0007Kerho\u200B ry\n")).Rows.Last();

        (row.Cells[0], row.Cleaned).ShouldBe(("Teknogpj Kerho ry", true));
        Open(Encoding.UTF8.GetBytes("Nimi\nKerho ry\n")).Rows.Last().Cleaned.ShouldBeFalse();
    }

    [Fact]
    public async Task Our_own_workbook_comes_back_as_it_went_with_its_dates_and_numbers()
    {
        using var book = new MemoryStream();
        await Xlsx.Write(book, "Järjestöt", ["Nimi", "Päivä", "Luku", "Puhelin"], [["=1+1 & <ä>", new DateOnly(2026, 11, 25), 358401234567, "+358 40 123"], [null, null, 2.5m, "rivi\nkaksi"]]);

        var sheet = Open(book.ToArray());
        sheet.Facts.ShouldBe(new SheetFacts("xlsx", "Järjestöt"));
        sheet.Rows.Select(r => r.Cells).ShouldBe([["Nimi", "Päivä", "Luku", "Puhelin"], ["=1+1 & <ä>", "2026-11-25", "358401234567", "+358 40 123"], ["", "", "2.5", "rivi\nkaksi"]]);
    }

    [Fact]
    public void A_formula_is_never_run_its_last_result_is_read_and_shared_words_are_found()
    {
        var book = Book("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Kunta</t></is></c></row><row r="4"><c r="A4" t="str"><f>HYPERLINK("http://evil.example")</f><v>Kerho ry</v></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C4"><v>98</v></c></row>""", """<si><r><t>Ni</t></r><r><t>mi</t></r><rPh sb="0" eb="1"><t>ei</t></rPh></si>""");

        Open(book).Rows.Select(r => (r.Line, string.Join('|', r.Cells))).ShouldBe([(1, "Nimi||Kunta"), (4, "Kerho ry||98")]);
    }

    [Fact]
    public void A_workbook_that_swells_or_leads_out_of_itself_is_refused()
    {
        Code(() => Open(Book(new string(' ', 60_000_000))).Rows.ToList()).ShouldBe("import-zip-bomb");   // sixty megabytes in sixty kilobytes
        Code(() => Open(Book(string.Concat(Enumerable.Range(0, 40_000).Select(i => $"<row><c t=\"inlineStr\"><is><t>{i * 7919 % 100_003}</t></is></c></row>"))), SheetLimits.Page with { Unpacked = 1_000_000 }).Rows.ToList()).ShouldBe("import-zip-bomb");
        Code(() => Open(Book("<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>", doctype: "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")).Rows.ToList()).ShouldBe("import-unreadable");
        Code(() => Open(Book("<row><c t=\"inlineStr\"><is><t>a")).Rows.ToList()).ShouldBe("import-unreadable", "cut off in the middle of a cell");
        Code(() => Open(Book("<row><c><v>1</v></c>")).Rows.ToList()).ShouldBe("import-unreadable", "cut off in the middle of a row");
    }

    [Fact]
    public void What_is_too_long_too_wide_or_no_table_is_said()
    {
        Code(() => Open([0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0])).ShouldBe("import-old-excel");
        Code(() => Open([1, 2, 0, 3, 0, 0, 9])).ShouldBe("import-unreadable");
        Code(() => Open("PK\x03\x04 torso"u8.ToArray())).ShouldBe("import-unreadable");
        Code(() => Open(Encoding.UTF8.GetBytes("Nimi\n\"avoin\nB\nC\n")).Rows.ToList()).ShouldBe("import-open-quote");
        Code(() => Open(Encoding.UTF8.GetBytes("Nimi\n" + new string('a', 40_000))).Rows.ToList()).ShouldBe("import-cell-too-long");
        Code(() => Open(Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Range(0, 300).Select(i => $"s{i}")) + "\n")).Rows.ToList()).ShouldBe("import-too-many-columns");
        Code(() => Open(Encoding.UTF8.GetBytes("Nimi\n" + string.Concat(Enumerable.Range(0, 20_001).Select(i => $"{i}\n")))).Rows.ToList()).ShouldBe("import-too-large");
        Code(() => Open([])).ShouldBe("file-empty");
    }

    [Fact]
    public void Two_hundred_megabytes_and_a_million_rows_stop_at_the_limit_and_memory_stays_small()
    {
        using var endless = new Endless(210L * 1024 * 1024, "Kerho ry;398\n"u8.ToArray());
        Code(() => Sheet.Open(endless, SheetLimits.Page)).ShouldBe("import-too-large");
        Code(() => Sheet.Open(endless, SheetLimits.Verb)).ShouldBe("import-too-large");
        endless.Taken.ShouldBe(0);   // its length was enough

        using var million = new Endless(13L * 1_000_000, "Kerho ry;398\n"u8.ToArray());
        var seen = new List<WeakReference>();
        Code(() => Sheet.Open(million, SheetLimits.Verb).Rows.Where(row => row.Line % 1000 == 0).Aggregate(seen, (all, row) => { all.Add(new(row)); return all; })).ShouldBe("import-too-large");
        GC.Collect();
        (seen.Count, seen.Count(s => s.IsAlive) < 3).ShouldBe((200, true));   // no row is kept once it is read
        million.Taken.ShouldBeLessThan(million.Length + 200_000 * 13 + 1_000_000);   // once for the encoding, and then to the limit
    }

    static string Code(Func<object> read) => Should.Throw<Refusal>(() =>
    {
        read();
    }).Code;

    /// <summary>A workbook by hand.</summary>
    static byte[] Book(string rows, string shared = "", string doctype = "")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put("[Content_Types].xml", "<Types/>");
            Put("xl/workbook.xml", """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="T" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Put("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""");
            Put("xl/sharedStrings.xml", $"<sst>{shared}</sst>");
            Put("xl/worksheets/sheet1.xml", $"{doctype}<worksheet><sheetData>{rows}</sheetData></worksheet>");
            void Put(string name, string text)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>A long file that nobody has to keep.</summary>
    sealed class Endless(long length, byte[] again) : Stream
    {
        public long Taken { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get; set; }

        int Fill(Span<byte> into)
        {
            var count = (int)Math.Min(into.Length, length - Position);
            for (var i = 0; i < count; i++) into[i] = again[(int)((Position + i) % again.Length)];
            Position += count;
            Taken += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Fill(buffer.AsSpan(offset, count));
        public override long Seek(long offset, SeekOrigin origin) => Position = offset;
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override void Flush() { }
    }
}
