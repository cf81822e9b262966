using System.Globalization;
using System.Text;

namespace Yhdessa.Kernel;

/// <summary>The last part of a page's address, made once of a name and kept although the name changes.</summary>
public static class Slug
{
    const int Longest = 80;

    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c == '\u00AD') continue;
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var made = slug.ToString(0, Math.Min(Longest, slug.Length)).Trim('-');
        return made.Length > 0 && !Guid.TryParse(made, out _) ? made : "x" + made;
    }

    /// <summary>The same with the first free number behind it, when others have taken it.</summary>
    public static string Free(string name, IReadOnlyCollection<string> taken)
    {
        var slug = Of(name);
        if (!taken.Contains(slug)) return slug;
        for (var n = 2; ; n++)
            if (!taken.Contains($"{slug}-{n}")) return $"{slug}-{n}";
    }
}
