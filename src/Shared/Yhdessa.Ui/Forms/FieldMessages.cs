using FluentValidation.Results;

namespace Yhdessa.Ui;

/// <summary>What a validator's no means, said as what to do: "Anna luku väliltä 1–500."</summary>
static class FieldMessages
{
    public static string Of(Texts t, ValidationFailure failure)
    {
        if (t.Has($"problem.field.{failure.ErrorCode}")) return t[$"problem.field.{failure.ErrorCode}"];   // as the API says it of a field
        if (t.Has($"problem.{failure.ErrorCode}")) return t[$"problem.{failure.ErrorCode}"];
        var values = failure.FormattedMessagePlaceholderValues ?? [];
        object? Value(string name) => values.GetValueOrDefault(name);
        return failure.ErrorCode switch
        {
            "NotEmptyValidator" or "NotNullValidator" => t["ui.field.missing"],
            "EmailValidator" => t["ui.field.email"],
            "MaximumLengthValidator" or "LengthValidator" or "ExactLengthValidator" => t["ui.field.too-long", Value("MaxLength")],
            "MinimumLengthValidator" => t["ui.field.too-short", Value("MinLength")],
            "InclusiveBetweenValidator" or "ExclusiveBetweenValidator" => t["ui.field.between", Value("From"), Value("To")],
            "GreaterThanValidator" when Value("ComparisonValue") is DateTimeOffset or DateOnly or TimeOnly or DateTime => t["ui.field.later"],
            "GreaterThanValidator" => t["ui.field.more-than", Value("ComparisonValue")],
            "GreaterThanOrEqualValidator" => t["ui.field.at-least", Value("ComparisonValue")],
            "LessThanOrEqualValidator" or "LessThanValidator" => t["ui.field.at-most", Value("ComparisonValue")],
            "EnumValidator" => t["ui.field.choose"],
            "RegularExpressionValidator" => t["ui.field.form"],
            _ => failure.ErrorMessage,
        };
    }
}
