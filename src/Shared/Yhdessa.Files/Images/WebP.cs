using System.Buffers.Binary;
using System.Text;

namespace Yhdessa.Files.Images;

/// <summary>Keeps the RIFF chunks that pixels, colours and animation need. EXIF, XMP and unknown chunks go, inside frames too.</summary>
static class WebP
{
    const byte HasExif = 0x08, HasXmp = 0x04;
    const int FrameHeader = 16;

    static readonly HashSet<string> kept = new(StringComparer.Ordinal) { "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP" };

    public static (byte[] Bytes, Pixels Pixels) Clean(byte[] original)
    {
        var end = checked((int)BinaryPrimitives.ReadUInt32LittleEndian(original.AsSpan(4, 4)) + 8);
        var chunks = Chunks(original.AsSpan(12, end - 12));
        var orientation = chunks.Where(c => c.Type == "EXIF").Select(c => Orientation.Read(c.Body)).FirstOrDefault(Orientation.Upright);
        if (!chunks.Any(c => c.Type is "VP8 " or "VP8L" or "ANMF")) throw new EndOfStreamException();

        using var whole = new MemoryStream(original.Length);
        whole.Write("RIFF\0\0\0\0WEBP"u8);
        foreach (var (type, body) in chunks.Where(c => kept.Contains(c.Type)))
            Write(whole, type, type == "VP8X" ? Flagged(body, orientation) : type == "ANMF" ? Frame(body) : body);
        if (orientation != Orientation.Upright && chunks[0].Type == "VP8X") Write(whole, "EXIF", Orientation.Write(orientation));
        var bytes = whole.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        return (bytes, Orientation.Shown(Size(chunks[0].Type, chunks[0].Body), orientation));
    }

    static List<(string Type, byte[] Body)> Chunks(ReadOnlySpan<byte> from)
    {
        var chunks = new List<(string, byte[])>();
        for (var at = 0; at + 8 <= from.Length;)
        {
            var length = checked((int)BinaryPrimitives.ReadUInt32LittleEndian(from[(at + 4)..]));
            chunks.Add((Encoding.Latin1.GetString(from.Slice(at, 4)), from.Slice(at + 8, length).ToArray()));
            at += 8 + length + length % 2;
        }
        return chunks;
    }

    static void Write(MemoryStream to, string type, byte[] body)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        to.Write(Encoding.Latin1.GetBytes(type));
        to.Write(length);
        to.Write(body);
        if (body.Length % 2 == 1) to.WriteByte(0);
    }

    static byte[] Flagged(byte[] header, int orientation)
    {
        var flags = (byte)(header[0] & ~(HasExif | HasXmp) | (orientation != Orientation.Upright ? HasExif : 0));
        return [flags, .. header[1..]];
    }

    static byte[] Frame(byte[] frame)
    {
        using var cleaned = new MemoryStream(frame.Length);
        cleaned.Write(frame, 0, FrameHeader);
        foreach (var (type, body) in Chunks(frame.AsSpan(FrameHeader)).Where(c => kept.Contains(c.Type))) Write(cleaned, type, body);
        return cleaned.ToArray();
    }

    static Pixels Size(string type, byte[] body) => type switch
    {
        "VP8X" => new(1 + (body[4] | body[5] << 8 | body[6] << 16), 1 + (body[7] | body[8] << 8 | body[9] << 16)),
        "VP8 " => new((body[6] | body[7] << 8) & 0x3FFF, (body[8] | body[9] << 8) & 0x3FFF),
        "VP8L" when body[0] == 0x2F => new(1 + ((body[1] | body[2] << 8) & 0x3FFF), 1 + ((body[2] >> 6 | body[3] << 2 | body[4] << 10) & 0x3FFF)),
        _ => default,
    };
}
