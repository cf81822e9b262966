using System.Buffers.Binary;

namespace Yhdessa.Files.Images;

/// <summary>Keeps the chunks that pixels and colours need. Texts, times, EXIF, XMP and unknown chunks go, as does what follows the end.</summary>
static class Png
{
    static readonly HashSet<string> kept = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    };

    public static (byte[] Bytes, Pixels Pixels) Clean(byte[] original)
    {
        var (chunks, orientation) = (new List<(string Type, Range Whole)>(), Orientation.Upright);
        for (var at = 8; chunks is not [.., ("IEND", _)];)
        {
            var length = checked((int)BinaryPrimitives.ReadUInt32BigEndian(original.AsSpan(at, 4)));
            var type = System.Text.Encoding.Latin1.GetString(original.AsSpan(at + 4, 4));
            var body = original.AsSpan(at + 8, length);
            if (type == "eXIf") orientation = Orientation.Read(body);
            chunks.Add((type, at..checked(at + 12 + length)));
            at += 12 + length;
        }
        if (chunks[0].Type != "IHDR" || chunks.All(c => c.Type != "IDAT")) throw new EndOfStreamException();
        var pixels = new Pixels(BinaryPrimitives.ReadInt32BigEndian(original.AsSpan(16, 4)), BinaryPrimitives.ReadInt32BigEndian(original.AsSpan(20, 4)));
        return (Whole(original, chunks, orientation), Orientation.Shown(pixels, orientation));
    }

    static byte[] Whole(byte[] original, List<(string Type, Range Whole)> chunks, int orientation)
    {
        using var whole = new MemoryStream(original.Length);
        whole.Write(original, 0, 8);
        foreach (var (type, range) in chunks.Where(c => kept.Contains(c.Type)))
        {
            whole.Write(original.AsSpan(range));
            if (type == "IHDR" && orientation != Orientation.Upright) Write(whole, "eXIf"u8, Orientation.Write(orientation));
        }
        return whole.ToArray();
    }

    static void Write(MemoryStream to, ReadOnlySpan<byte> type, ReadOnlySpan<byte> body)
    {
        byte[] summed = [.. type, .. body];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        to.Write(number);
        to.Write(summed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Sum(summed));
        to.Write(number);
    }

    /// <summary>CRC-32 as PNG wants it.</summary>
    internal static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320u);
        }
        return ~sum;
    }
}
