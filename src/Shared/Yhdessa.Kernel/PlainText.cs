using FluentValidation;

namespace Yhdessa.Kernel;

/// <summary>Text that a database and a page can keep: no control characters but line breaks and tabs, and nothing that turns the words beside it around.</summary>
public static class PlainTextRule
{
    public static bool IsPlainText(this string text) => !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t') || c.TurnsText());

    /// <summary>The marks by which "gnp.exe" reads "exe.png". Right-to-left letters need none of them.</summary>
    public static bool TurnsText(this char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Blank words are no words.</summary>
    public static string? Told(this string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    /// <summary>At a word's end where there is one, so that one sees it, and never inside a sign: half of one no database takes.</summary>
    public static string Cut(this string text, int longest)
    {
        if (text.Length <= longest) return text;
        var space = text.LastIndexOf(' ', longest - 2);
        var end = space > longest / 2 ? space : longest - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }

    /// <summary>Plain text, and no longer than its column.</summary>
    public static IRuleBuilderOptions<T, string?> PlainText<T>(this IRuleBuilder<T, string?> rule, int longest) => rule
        .MaximumLength(longest)
        .Must(text => text is null || text.IsPlainText()).WithErrorCode("control-characters");
}
