using System.Buffers.Binary;
using System.Text;

namespace Yhdessa.Tests.Files;

/// <summary>Pictures made byte by byte, with everything in them that must not stay.</summary>
static class MadePictures
{
    public const string Secret = "Kotiportti 61.0N 25.6E";
    static readonly byte[] secret = Encoding.ASCII.GetBytes(Secret);

    /// <summary>TIFF in Intel order: the maker's name, then the orientation.</summary>
    public static byte[] Exif(int orientation) =>
    [
        .. "II"u8, 42, 0, 8, 0, 0, 0, 2, 0,
        0x0F, 0x01, 2, 0, (byte)secret.Length, 0, 0, 0, 38, 0, 0, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0, 0, 0, 0, .. secret,
    ];

    public static byte[] Jpeg(int orientation = 1, byte[]? behind = null) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 72, 0, 72, 1, 1, 9, 9, 9]),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. secret]),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. "colours"u8]),
        .. Segment(0xE2, [.. "MPF\0"u8, .. secret]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. secret]),
        .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]),
        .. Segment(0xFE, secret),
        .. Segment(0xDB, new byte[65]),
        .. Segment(0xC2, [8, 0, 20, 0, 30, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4,
        .. Segment(0xC4, new byte[20]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 5, 6, 7,
        0xFF, 0xD9, .. behind ?? [],
    ];

    public static byte[] Png(int orientation = 1, byte[]? behind = null) =>
    [
        0x89, .. "PNG\r\n"u8, 26, 10,
        .. Chunk("IHDR", [0, 0, 0, 30, 0, 0, 0, 20, 8, 2, 0, 0, 0]),
        .. Chunk("iCCP", [.. "sRGB\0\0"u8, 1, 2, 3]),
        .. Chunk("tEXt", [.. "Author\0"u8, .. secret]),
        .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. secret]),
        .. Chunk("zTXt", [.. "Comment\0\0"u8, .. secret]),
        .. Chunk("eXIf", Exif(orientation)),
        .. Chunk("tIME", [7, 232, 4, 14, 12, 0, 0]),
        .. Chunk("paWn", secret),
        .. Chunk("IDAT", [1, 2, 3, 4, 5]),
        .. Chunk("IEND", []), .. behind ?? [],
    ];

    public static byte[] WebP(int orientation = 1, byte[]? behind = null)
    {
        byte[] body =
        [
            .. "WEBP"u8,
            .. Riff("VP8X", [0x2C, 0, 0, 0, 29, 0, 0, 19, 0, 0]),
            .. Riff("ICCP", [.. "colours"u8]),
            .. Riff("VP8L", [0x2F, 29, 0xC0, 4, 0, 9, 9]),
            .. Riff("EXIF", Exif(orientation)),
            .. Riff("XMP ", secret),
            .. Riff("MINE", secret),
        ];
        return [.. "RIFF"u8, .. Little(body.Length), .. body, .. behind ?? []];
    }

    static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    static byte[] Chunk(string type, byte[] body)
    {
        byte[] summed = [.. Encoding.ASCII.GetBytes(type), .. body];
        return [.. Big(body.Length), .. summed, .. Big((int)Yhdessa.Files.Images.Png.Sum(summed))];
    }

    static byte[] Riff(string type, byte[] body) => [.. Encoding.ASCII.GetBytes(type), .. Little(body.Length), .. body, .. new byte[body.Length % 2]];

    static byte[] Big(int n)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, n);
        return bytes;
    }

    static byte[] Little(int n)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, n);
        return bytes;
    }
}
