namespace Yhdessa.Participation;

static class PlainTextRule
{
    /// <summary>Text that a database and a page can keep: no control characters but line breaks and tabs, and no longer than its column.</summary>
    public static IRuleBuilderOptions<T, string?> PlainText<T>(this IRuleBuilder<T, string?> rule, int longest) => rule
        .MaximumLength(longest)
        .Must(text => text is null || !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))).WithErrorCode("control-characters");
}
