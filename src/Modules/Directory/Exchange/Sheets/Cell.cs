using System.Globalization;
using System.Text;

namespace Yhdessa.Directory.Exchange;

/// <summary>What stands in a cell, as a person reads it.</summary>
readonly record struct Cell(string Words, bool Cleaned)
{
    /// <summary>
    /// Control characters and marks that turn the direction of text are taken away; letters put together of parts become whole; the apostrophe
    /// that keeps a spreadsheet from running a text is no part of it.
    /// </summary>
    public static Cell Clean(string raw)
    {
        if (raw.Length == 0) return new("", false);
        var (kept, cleaned) = (new StringBuilder(raw.Length), false);
        foreach (var rune in raw.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
            if (rune.Value is '\n' or '\t') kept.Append((char)rune.Value);
            else if (rune.Value is '\r') kept.Append('\n');
            else if (rune.Value is 0xA0 or 0x202F) kept.Append(' ');
            else if (IsHidden(rune)) cleaned = true;
            else kept.Append(rune);
        var words = kept.ToString().Normalize().Trim();
        return new(words is ['\'', ..] && words.Length > 1 && words.AsSpan(1).TrimStart() is ['=' or '+' or '-' or '@', ..] ? words[1..] : words, cleaned);
    }

    static bool IsHidden(Rune rune) => rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        || rune.Value is (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or 0x061C;
}
