using System.Text;

namespace Yhdessa.Directory.Exchange;

/// <summary>Which encoding a text file is in, told by its bytes: a mark at its beginning, valid UTF-8, or the old one in which its ä and ö are letters.</summary>
static class CsvEncoding
{
    /// <summary>Windows, DOS and Mac, with the bytes of å ä ö Å Ä Ö in each.</summary>
    static readonly (int Page, byte[] Letters)[] old = [(1252, [0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6]), (850, [0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99]), (10000, [0x8C, 0x8A, 0x9A, 0x81, 0x80, 0x85])];

    public static Encoding Of(Stream content)
    {
        content.Position = 0;
        var head = new byte[4096];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (OfMark(head.AsSpan(0, length)) is { } marked) return marked;
        if (OfZeros(head.AsSpan(0, length)) is { } wide) return wide;
        Rule.RequireOf("file", !head.AsSpan(0, length).Contains((byte)0), "import-unreadable");
        return IsUtf8(content, out var counts) ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(old.MaxBy(o => o.Letters.Sum(l => counts[l])).Page)!;
    }

    static Encoding? OfMark(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(false),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>UTF-16 without its mark: every second byte of European text is zero.</summary>
    static Encoding? OfZeros(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i++)
            if (head[i] == 0 && i % 2 == 0) even++;
            else if (head[i] == 0) odd++;
        var many = head.Length * 3 / 10;
        return odd > many && even < odd / 10 ? Encoding.Unicode : even > many && odd < even / 10 ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Reads the whole file in pieces: one wrong byte anywhere, and it is something else.</summary>
    static bool IsUtf8(Stream content, out int[] counts)
    {
        var (decoder, valid) = (new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder(), true);
        var (bytes, chars) = (new byte[64 * 1024], new char[64 * 1024 + 8]);
        counts = new int[256];
        content.Position = 0;
        for (int length; (length = content.Read(bytes)) > 0;)
        {
            foreach (var b in bytes.AsSpan(0, length)) counts[b]++;
            try
            {
                if (valid) decoder.GetChars(bytes.AsSpan(0, length), chars, flush: content.Position == content.Length);
            }
            catch (DecoderFallbackException)
            {
                valid = false;
            }
        }
        return valid;
    }
}
