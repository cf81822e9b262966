using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Ui;

/// <summary>
/// One field of a form: label, hint, error and control, wired for screen readers. The control follows the type of the value (text, number, date,
/// time, tick box) or the choices given; put a control of your own inside when neither fits, with the same id.
/// </summary>
public partial class Field<TValue>
{
    [Parameter, EditorRequired] public required string Label { get; set; }
    [Parameter] public string? Hint { get; set; }
    /// <summary>Its name in the summary of errors, where the label alone does not tell: "Kuvaus, ruotsiksi".</summary>
    [Parameter] public string? Named { get; set; }
    [Parameter] public bool Required { get; set; }

    /// <summary>"email", "password", "tel", "url"… where the type of the value does not tell enough.</summary>
    [Parameter] public string? Type { get; set; }

    /// <summary>More than one makes a text area.</summary>
    [Parameter] public int Lines { get; set; } = 1;

    /// <summary>A list to choose from; radio buttons with <see cref="Radio"/>, tick boxes when the value is a list.</summary>
    [Parameter] public IReadOnlyList<Choice>? Choices { get; set; }
    [Parameter] public bool Radio { get; set; }

    /// <summary>What the list says when nothing is chosen; null when something always is.</summary>
    [Parameter] public string? Empty { get; set; }

    /// <summary>The control's id; by itself it is the name in kebab-case ("wish-start").</summary>
    [Parameter] public string? Id { get; set; }
    [Parameter] public RenderFragment? ChildContent { get; set; }

    [CascadingParameter] HttpContext? Http { get; set; }

    static readonly Type type = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
    static readonly HashSet<Type> numbers = [typeof(int), typeof(long), typeof(short), typeof(decimal), typeof(double), typeof(float)];

    string FieldId => Id ?? FieldIds.Of(NameAttributeValue);
    bool IsCheck => type == typeof(bool) && Choices is null;
    static bool IsMany => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);
    bool IsGroup => Choices is not null && (IsMany || Radio);
    static bool IsNumber => numbers.Contains(type);

    IEnumerable<string> Messages => EditContext?.GetValidationMessages(FieldIdentifier) ?? [];
    bool Bad => Messages.Any();
    string? DescribedBy => string.Join(' ', new[] { Hint is null ? null : $"{FieldId}-hint", Bad ? $"{FieldId}-err" : null }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>What was sent and could not be read stays as it was written.</summary>
    string? Written => Bad && Http is { Request: { HasFormContentType: true, Form: var sent } } ? sent[NameAttributeValue].FirstOrDefault() : null;

    string InputType => Type ?? (type == typeof(DateOnly) ? "date" : type == typeof(TimeOnly) ? "time" : type == typeof(DateTime) ? "datetime-local" : "text");

    Dictionary<string, object> Wiring
    {
        get
        {
            var wiring = AdditionalAttributes?.ToDictionary(a => a.Key, a => a.Value) ?? [];
            wiring.Remove("class");
            wiring.Remove("aria-invalid");
            if (Bad) wiring["aria-invalid"] = "true";
            if (Required) wiring["aria-required"] = "true";
            if (DescribedBy is { } ids) wiring["aria-describedby"] = ids;
            return wiring;
        }
    }

    bool IsChosen(string value) => IsMany
        ? CurrentValue is IEnumerable many && many.Cast<object?>().Any(v => Convert.ToString(v, CultureInfo.InvariantCulture) == value)
        : (CurrentValueAsString ?? "") == value;

    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        if (EditContext is not null) FieldPlaces.In(EditContext).Put(FieldIdentifier, FieldId, Named ?? Label);
    }

    protected override string? FormatValueAsString(TValue? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    /// <summary>Only a live circuit would ask; pages are static and the form mapper reads the values.</summary>
    protected override bool TryParseValueFromString(string? value, [MaybeNullWhen(false)] out TValue result, [NotNullWhen(false)] out string? validationErrorMessage) => throw new NotSupportedException();
}
