using FluentValidation;

namespace Yhdessa.Kernel;

/// <summary>Text that a database and a page can keep: no control characters but line breaks and tabs.</summary>
public static class PlainTextRule
{
    public static bool IsPlainText(this string text) => !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));

    /// <summary>Blank words are no words.</summary>
    public static string? Told(this string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    /// <summary>Plain text, and no longer than its column.</summary>
    public static IRuleBuilderOptions<T, string?> PlainText<T>(this IRuleBuilder<T, string?> rule, int longest) => rule
        .MaximumLength(longest)
        .Must(text => text is null || text.IsPlainText()).WithErrorCode("control-characters");
}
