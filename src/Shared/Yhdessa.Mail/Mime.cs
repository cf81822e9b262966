using System.Globalization;
using System.Text;

namespace Yhdessa.Mail;

/// <summary>How words travel in a mail: RFC 2047 in headers, quoted-printable in bodies. A control character never reaches a header.</summary>
static class Mime
{
    const int LongestWord = 39;   // 64 letters when coded: with the header's name still a short line

    public static string OneLine(string words) => string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    public static string Header(string words)
    {
        words = OneLine(words);
        return words.All(c => c is >= ' ' and <= '~') && words.Length < 60 && !words.Contains("=?", StringComparison.Ordinal)
            ? words
            : string.Join("\r\n ", Pieces(words).Select(p => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(p))}?="));
    }

    /// <summary>A name and an address; a plain name is quoted, so that a comma in it does not make two recipients.</summary>
    public static string Mailbox(string name, string address)
    {
        if (name.Length == 0) return address;
        var coded = Header(name);
        return coded.StartsWith("=?", StringComparison.Ordinal) ? $"{coded}\r\n <{address}>" : $"\"{coded.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\" <{address}>";
    }

    public static string Date(DateTimeOffset moment) => moment.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture);

    public static string QuotedPrintable(string text)
    {
        var result = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            Line(Encoding.UTF8.GetBytes(line), result);
        return result.ToString();
    }

    public static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks) + "\r\n";

    static void Line(byte[] line, StringBuilder result)
    {
        var width = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var plain = line[i] is >= 33 and <= 126 and not (byte)'=' || (line[i] is 32 or 9 && i < line.Length - 1);
            var size = plain ? 1 : 3;
            if (width + size > 75)
            {
                result.Append("=\r\n");
                width = 0;
            }
            if (plain) result.Append((char)line[i]);
            else result.Append(CultureInfo.InvariantCulture, $"={line[i]:X2}");
            width += size;
        }
        result.Append("\r\n");
    }

    /// <summary>Cut between characters, never inside one.</summary>
    static IEnumerable<string> Pieces(string words)
    {
        var piece = new StringBuilder();
        var size = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            if (size + rune.Utf8SequenceLength > LongestWord)
            {
                yield return piece.ToString();
                piece.Clear();
                size = 0;
            }
            piece.Append(rune.ToString());
            size += rune.Utf8SequenceLength;
        }
        yield return piece.ToString();
    }
}
