using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Yhdessa.Directory.Exchange;

/// <summary>The parts of a workbook that its first sheet leans on: its shared words and which of its styles are dates.</summary>
sealed class XlsxBook
{
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const int MostShared = 32 * 1024 * 1024;   // characters

    readonly ZipArchive zip;
    readonly Budget budget;
    readonly List<string> shared = [];
    readonly HashSet<int> dates = [];
    readonly string sheetPath;
    readonly bool from1904;

    XlsxBook(ZipArchive zip, SheetLimits limits)
    {
        (this.zip, budget) = (zip, new(limits.Unpacked));
        Rule.RequireOf("file", zip.Entries.Count <= 1000 && zip.Entries.All(IsHonest), "import-zip-bomb");
        Rule.RequireOf("file", zip.GetEntry("xl/workbook.xml") is not null, "import-unreadable");
        (SheetName, var relation, from1904) = First();
        sheetPath = Target(relation) ?? "xl/worksheets/sheet1.xml";
        Rule.RequireOf("file", zip.GetEntry(sheetPath) is not null, "import-unreadable");
        ReadShared();
        ReadStyles();
    }

    public string SheetName { get; }

    /// <summary>The framework looks for the end of a packed file so many bytes from its end, and falls out of a shorter one.</summary>
    const int ShortestPacked = 22;

    public static XlsxBook Open(Stream content, SheetLimits limits)
    {
        Rule.RequireOf("file", content.Length >= ShortestPacked, "import-unreadable");
        return new(new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true), limits);
    }

    public XmlReader OpenSheet() => Read(sheetPath);

    public string Shared(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < shared.Count ? shared[i] : "";

    public bool IsDate(string? style) => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && dates.Contains(i);

    public string Day(string serial)
    {
        if (!double.TryParse(serial, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days is < 0 or > 2_900_000) return serial;
        return DateTime.FromOADate(days + (from1904 ? 1462 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The text of the element at hand, which may be empty; stays on its end.</summary>
    public static string Text(XmlReader element)
    {
        if (element.IsEmptyElement) return "";
        var words = new System.Text.StringBuilder();
        while (element.Read() && element.NodeType is not XmlNodeType.EndElement)
            if (element.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) words.Append(element.Value);
        return words.ToString();
    }

    static bool IsHonest(ZipArchiveEntry entry) => entry.Length < 10 * 1024 * 1024 || entry.Length / Math.Max(1, entry.CompressedLength) <= SheetLimits.MostPacked;

    (string Name, string? Relation, bool From1904) First()
    {
        using var xml = Read("xl/workbook.xml");
        var from = false;
        while (xml.Read())
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "workbookPr") from = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "sheet" && xml.GetAttribute("state") is null or "visible") return (xml.GetAttribute("name") ?? "", xml.GetAttribute("id", Relations), from);
        return ("", null, from);
    }

    string? Target(string? relation)
    {
        if (relation is null || zip.GetEntry("xl/_rels/workbook.xml.rels") is null) return null;
        using var xml = Read("xl/_rels/workbook.xml.rels");
        while (xml.Read())
            if (xml.NodeType is XmlNodeType.Element && xml.GetAttribute("Id") == relation && xml.GetAttribute("TargetMode") is not "External" && xml.GetAttribute("Target") is { } target)
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
        return null;
    }

    void ReadShared()
    {
        if (zip.GetEntry("xl/sharedStrings.xml") is null) return;
        using var xml = Read("xl/sharedStrings.xml");
        var (words, all) = (new System.Text.StringBuilder(), 0L);
        while (xml.Read())
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "rPh") Pass(xml);   // how it is pronounced is no part of it
            else if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "t") words.Append(Text(xml));
            else if (xml.LocalName == "si" && (xml.NodeType is XmlNodeType.EndElement || xml.IsEmptyElement))
            {
                Rule.RequireOf("file", (all += words.Length + 20) <= MostShared, "import-zip-bomb");
                shared.Add(words.ToString());
                words.Clear();
            }
    }

    static void Pass(XmlReader element)
    {
        using var inner = element.ReadSubtree();
        while (inner.Read()) { }
    }

    void ReadStyles()
    {
        if (zip.GetEntry("xl/styles.xml") is null) return;
        using var xml = Read("xl/styles.xml");
        var (own, inCells, number) = (new HashSet<string>(), false, 0);
        while (xml.Read())
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType is XmlNodeType.Element;
            else if (xml.NodeType is not XmlNodeType.Element) continue;
            else if (xml.LocalName == "numFmt" && IsDateFormat(xml.GetAttribute("formatCode") ?? "")) own.Add(xml.GetAttribute("numFmtId") ?? "");
            else if (xml.LocalName == "xf" && inCells)
            {
                var format = xml.GetAttribute("numFmtId") ?? "0";
                if (own.Contains(format) || format is "14" or "15" or "16" or "17" or "22") dates.Add(number);
                number++;
            }
    }

    static bool IsDateFormat(string code) => code.Split('"').Where((_, i) => i % 2 == 0).Any(c => c.Contains('d', StringComparison.OrdinalIgnoreCase) || c.Contains("yy", StringComparison.OrdinalIgnoreCase));

    XmlReader Read(string part) => XmlReader.Create(new Measured(zip.GetEntry(part)!.Open(), budget), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
}
