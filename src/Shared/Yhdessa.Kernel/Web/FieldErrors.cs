using System.Text.Json;
using FluentValidation.Results;

namespace Yhdessa.Kernel;

/// <summary>What validators say, as the API and the forms tell it: a camelCase path, a kebab-case code with words in Texts, and its numbers.</summary>
public static class FieldErrors
{
    public static IReadOnlyList<FieldError> Of(ValidationException no) => [.. no.Errors.Select(Of).Distinct()];

    public static FieldError Of(ValidationFailure failure)
    {
        var numbers = failure.FormattedMessagePlaceholderValues ?? [];
        object? Value(string name) => numbers.GetValueOrDefault(name);
        var path = string.Join('.', failure.PropertyName.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
        return failure.ErrorCode switch
        {
            "NotEmptyValidator" or "NotNullValidator" => new(path, "required"),
            "MaximumLengthValidator" or "LengthValidator" or "ExactLengthValidator" when Value("MaxLength") is int most && Value("TotalLength") is int length && length > most => new(path, "text-too-long", most),
            "MinimumLengthValidator" or "LengthValidator" or "ExactLengthValidator" => new(path, "text-too-short", Value("MinLength")),
            "EmailValidator" => new(path, "not-an-email"),
            "InclusiveBetweenValidator" or "ExclusiveBetweenValidator" => new(path, "out-of-range", Value("From"), Value("To")),
            "GreaterThanValidator" or "GreaterThanOrEqualValidator" when Value("ComparisonProperty") is string { Length: > 0 } => new(path, "too-early"),
            "GreaterThanValidator" => new(path, "too-small", Value("ComparisonValue")),
            "GreaterThanOrEqualValidator" => new(path, "too-small-number", Value("ComparisonValue")),
            "LessThanValidator" or "LessThanOrEqualValidator" when Value("ComparisonProperty") is string { Length: > 0 } => new(path, "too-late"),
            "LessThanValidator" or "LessThanOrEqualValidator" => new(path, "too-large-number", Value("ComparisonValue")),
            { } code when code.Length > 0 && !char.IsUpper(code[0]) => new(path, code),
            _ => new(path, "not-accepted"),
        };
    }
}
