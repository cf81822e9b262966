using System.Globalization;
using System.Text;

namespace Yhdessa.Search;

/// <summary>Cuts a text into words and a word into what is kept of it: lower case, ä ö å kept, other marks (é, š) folded away.</summary>
static class Words
{
    public const int LongestTerm = 40;

    /// <summary>Words that almost every text has and nobody looks for.</summary>
    static readonly HashSet<string> empty =
        ["ja", "on", "ry", "tai", "se", "sen", "että", "eli", "ovat", "myös", "sekä", "en", "ei", "jos", "kun", "noin", "joka", "och", "för", "att", "av", "som", "är", "ett", "på", "the", "and", "of", "to", "for"];

    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var c in Folded(text))
        {
            if (char.IsLetterOrDigit(c)) word.Append(c);
            else if (word.Length > 0 && c != '\u00AD') yield return Taken(word);   // a soft hyphen is no border
        }
        if (word.Length > 0) yield return Taken(word);
    }

    /// <summary>What a text is found by: its words, and those with a hyphen also as one, for Martta-yhdistys may be asked as marttayhdistys.</summary>
    public static IEnumerable<string> In(string text) => Of(text).Concat(!text.Contains('-') ? [] : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Where(w => w.Trim('-').Contains('-') && !w.Any(char.IsDigit)).SelectMany(w => Of(w.Replace("-", "", StringComparison.Ordinal)))).Where(w => !IsEmpty(w));

    public static bool IsEmpty(string word) => empty.Contains(word);

    public static bool HasDots(string word) => word.AsSpan().IndexOfAny('ä', 'ö', 'å') >= 0;
    public static string WithoutDots(string word) => word.Replace('ä', 'a').Replace('å', 'a').Replace('ö', 'o').Replace('Y', 'U');   // the rules' sign of -ys is -us without dots

    static string Taken(StringBuilder word)
    {
        var taken = word.ToString(0, Math.Min(LongestTerm, word.Length));
        word.Clear();
        return taken;
    }

    static string Folded(string text)
    {
        var lower = Whole(text).Normalize(NormalizationForm.FormC).ToLowerInvariant();
        if (lower.All(c => c < 128 || c is 'ä' or 'ö' or 'å')) return lower;
        var folded = new StringBuilder(lower.Length);
        foreach (var sign in lower.EnumerateRunes())
            if (sign.Value < 128 || sign.Value is 'ä' or 'ö' or 'å') folded.Append((char)sign.Value);
            else folded.Append(sign.ToString().Normalize(NormalizationForm.FormD).Where(d => CharUnicodeInfo.GetUnicodeCategory(d) is not UnicodeCategory.NonSpacingMark).ToArray());
        return folded.ToString();
    }

    /// <summary>A picture is two chars, and half of one, where something was cut, is no text.</summary>
    static string Whole(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;
}
