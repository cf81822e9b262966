using System.Buffers.Binary;

namespace Yhdessa.Files.Images;

/// <summary>
/// Walks a JPEG's segments. EXIF and XMP (APP1), IPTC (APP13), comments, previews and whatever was hung behind the end are left out;
/// tables, scans, the colour profile and Adobe's colour mark stay, and the orientation is written back alone.
/// </summary>
static class Jpeg
{
    const byte App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, Adobe = 0xEE, App15 = 0xEF, Comment = 0xFE, StartOfScan = 0xDA, End = 0xD9;

    public static (byte[] Bytes, Pixels Pixels) Clean(byte[] original)
    {
        var (kept, pixels, orientation) = (new MemoryStream(original.Length), default(Pixels), Orientation.Upright);
        for (var at = 2; ;)
        {
            var marker = Marker(original, ref at);
            if (marker == End) break;
            var length = BinaryPrimitives.ReadUInt16BigEndian(original.AsSpan(at, 2));
            var body = original.AsSpan(at + 2, length - 2);
            at += length;

            if (marker == App1 && body.StartsWith("Exif\0\0"u8)) orientation = Orientation.Read(body);
            if (IsFrame(marker)) pixels = new(BinaryPrimitives.ReadUInt16BigEndian(body[3..]), BinaryPrimitives.ReadUInt16BigEndian(body[1..]));
            if (Kept(marker, body)) Write(kept, marker, marker == App0 ? Plain(body) : body);
            if (marker == StartOfScan) at = CopyScan(original, at, kept);
        }
        return (Whole(kept, orientation), Orientation.Shown(pixels, orientation));
    }

    static byte Marker(byte[] bytes, ref int at)
    {
        if (bytes[at++] != 0xFF) throw new EndOfStreamException();
        while (bytes[at] == 0xFF) at++;   // fill bytes
        return bytes[at++];
    }

    static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    static bool Kept(byte marker, ReadOnlySpan<byte> body) => marker switch
    {
        App0 => body.StartsWith("JFIF\0"u8) && body.Length >= 14,
        App2 => body.StartsWith("ICC_PROFILE\0"u8),
        Adobe => body.StartsWith("Adobe"u8),
        (>= App0 and <= App15) or Comment => false,
        _ => true,
    };

    /// <summary>JFIF without its thumbnail.</summary>
    static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> jfif) => (byte[])[.. jfif[..12], 0, 0];

    /// <summary>The compressed pixels, up to the next marker that is no restart and no stuffed zero.</summary>
    static int CopyScan(byte[] bytes, int at, MemoryStream to)
    {
        var from = at;
        while (bytes[at] != 0xFF || bytes[at + 1] is 0 or (>= 0xD0 and <= 0xD7)) at += bytes[at] == 0xFF ? 2 : 1;
        to.Write(bytes, from, at - from);
        return at;
    }

    static void Write(MemoryStream to, byte marker, ReadOnlySpan<byte> body)
    {
        to.Write([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2)]);
        to.Write(body);
    }

    static byte[] Whole(MemoryStream kept, int orientation)
    {
        using var whole = new MemoryStream((int)kept.Length + 50);
        whole.Write([0xFF, 0xD8]);
        if (orientation != Orientation.Upright) Write(whole, App1, (byte[])[.. "Exif\0\0"u8, .. Orientation.Write(orientation)]);
        kept.WriteTo(whole);
        whole.Write([0xFF, End]);
        return whole.ToArray();
    }
}
