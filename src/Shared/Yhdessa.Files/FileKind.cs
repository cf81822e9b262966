using System.IO.Compression;
using System.Text;

namespace Yhdessa.Files;

/// <summary>
/// The kinds of file the house keeps, told by their bytes. What it does not know for certain it does not keep: so no HTML, no SVG,
/// no script and no program ever gets in, whatever it is called.
/// </summary>
sealed record FileKind(string MediaType, string Extension, bool IsPicture = false)
{
    public const long LongestPicture = 5 * 1024 * 1024, LongestFile = 20 * 1024 * 1024;

    const string Office = "application/vnd.openxmlformats-officedocument.", OpenDocument = "application/vnd.oasis.opendocument.";

    public static readonly FileKind
        Jpeg = new("image/jpeg", ".jpg", IsPicture: true),
        Png = new("image/png", ".png", IsPicture: true),
        WebP = new("image/webp", ".webp", IsPicture: true),
        Pdf = new("application/pdf", ".pdf");

    static readonly (string Folder, FileKind Kind)[] officeKinds =
    [
        ("word/", new(Office + "wordprocessingml.document", ".docx")),
        ("xl/", new(Office + "spreadsheetml.sheet", ".xlsx")),
        ("ppt/", new(Office + "presentationml.presentation", ".pptx")),
    ];

    static readonly FileKind[] openKinds = [new(OpenDocument + "text", ".odt"), new(OpenDocument + "spreadsheet", ".ods"), new(OpenDocument + "presentation", ".odp")];

    public long Longest => IsPicture ? LongestPicture : LongestFile;

    /// <summary>Browsers show pictures and PDFs; everything else is saved first.</summary>
    public static bool IsShown(string mediaType) => mediaType.StartsWith("image/", StringComparison.Ordinal) || mediaType == Pdf.MediaType;

    /// <summary>The kind of a seekable stream's content, or null. Leaves the stream at its beginning.</summary>
    public static async Task<FileKind?> Of(Stream content, CancellationToken ct)
    {
        content.Position = 0;
        var head = new byte[16];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        content.Position = 0;
        var kind = OfHead(head.AsSpan(0, length)) ?? (head.AsSpan().StartsWith("PK\x03\x04"u8) ? OfZip(content) : null);
        content.Position = 0;
        return kind;
    }

    static FileKind? OfHead(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..] => Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
        _ => null,
    };

    static FileKind? OfZip(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = zip.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
            if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return null;   // macros
            if (names.Contains("[Content_Types].xml")) return officeKinds.FirstOrDefault(k => names.Any(n => n.StartsWith(k.Folder, StringComparison.Ordinal))).Kind;
            return zip.GetEntry("mimetype") is { Length: < 100 } type ? OfOpenDocument(type) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static FileKind? OfOpenDocument(ZipArchiveEntry type)
    {
        using var reader = new StreamReader(type.Open(), Encoding.ASCII);
        var said = new char[100];
        var mediaType = new string(said, 0, reader.ReadBlock(said)).Trim();
        return openKinds.FirstOrDefault(k => k.MediaType == mediaType);
    }
}

static class FileName
{
    /// <summary>The person's name for it without folders and control characters, ending as its content demands: "kuva.html" that is a JPEG becomes "kuva.jpg".</summary>
    public static string For(string given, FileKind kind)
    {
        var name = new string([.. given.Split('/', '\\')[^1].Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && !"\"<>|:*?".Contains(c, StringComparison.Ordinal))]).Trim(' ', '.');
        if (!name.EndsWith(kind.Extension, StringComparison.OrdinalIgnoreCase) && !(kind == FileKind.Jpeg && name.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase)))
            name = Path.GetFileNameWithoutExtension(name) + kind.Extension;
        if (Path.GetFileNameWithoutExtension(name).Length == 0) name = "tiedosto" + kind.Extension;
        return name.Length <= StoredFile.LongestName ? name : name[..(StoredFile.LongestName - 5)] + kind.Extension;
    }
}
