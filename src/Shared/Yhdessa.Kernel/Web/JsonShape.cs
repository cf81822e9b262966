using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Yhdessa.Kernel;

/// <summary>
/// Holds a document against the type it should become and tells every field that does not fit, by its path, in one go:
/// unknown, missing, of a wrong type, an instant without an offset, control characters.
/// </summary>
sealed class JsonShape
{
    const int Enough = 20;
    static readonly Dictionary<string, JsonNode?> nothing = [];
    readonly List<FieldError> wrong = [];
    readonly List<FieldError> missing = [];

    /// <summary>Throws 400 for what is unreadable, 422 for what is missing. <paramref name="given"/> are fields that do not come from the document.</summary>
    public static void Check(JsonElement document, Type type, IReadOnlyDictionary<string, JsonNode?> given)
    {
        var shape = new JsonShape();
        if (document.ValueKind is not JsonValueKind.Object) throw new BadInput("invalid");
        shape.Object(document, ApiJson.Options.GetTypeInfo(type), "", given);
        if (shape.wrong.Count > 0) throw new BadInput(shape.wrong[0].Code is "unknown-field" or "missing-offset" ? shape.wrong[0].Code : "invalid", shape.wrong);
        if (shape.missing.Count > 0) throw new Invalid(shape.missing);
    }

    void Object(JsonElement element, JsonTypeInfo type, string path, IReadOnlyDictionary<string, JsonNode?> given)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!Name(member, path, out var name)) continue;
            var field = path + name;
            seen.Add(name);
            if (given.TryGetValue(name, out var own) && name != "seen")
            {
                if (own?.ToString() != member.Value.ToString()) Say(field, "invalid");   // the path says which one it is
                continue;
            }
            if (name == "seen" && given.ContainsKey(name) || type.Properties.FirstOrDefault(p => p.Name == name && (p.Set is not null || p.AssociatedParameter is not null)) is not { } property) Say(field, "unknown-field");
            else if (member.Value.ValueKind is not JsonValueKind.Null) Value(member.Value, property.PropertyType, field);
            else if (IsRequired(property)) missing.Add(new(field, "required"));
            else if (!MayBeNull(property)) Say(field, "invalid");
        }
        foreach (var property in type.Properties.Where(p => IsRequired(p) && !seen.Contains(p.Name) && !given.ContainsKey(p.Name)))
            missing.Add(new(path + property.Name, "required"));
    }

    void Value(JsonElement element, Type type, string field)
    {
        if (wrong.Count >= Enough) return;
        type = Nullable.GetUnderlyingType(type) ?? type;
        var info = ApiJson.Options.GetTypeInfo(type);
        var fits = (info.Kind, element.ValueKind) switch
        {
            (JsonTypeInfoKind.Object, JsonValueKind.Object) => true,
            (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => true,
            (JsonTypeInfoKind.Dictionary, JsonValueKind.Object) => true,
            (JsonTypeInfoKind.None, _) => true,
            _ => false,
        };
        if (!fits) Say(field, "invalid");
        else if (info.Kind is JsonTypeInfoKind.Object) Object(element, info, field + ".", nothing);
        else if (info.Kind is JsonTypeInfoKind.None) Leaf(element, info, field);
        else if (info.Kind is JsonTypeInfoKind.Enumerable)
            foreach (var (i, item) in element.EnumerateArray().Index()) Value(item, info.ElementType!, $"{field}[{i}]");
        else
            foreach (var member in element.EnumerateObject())
                if (Name(member, field + ".", out var name)) Value(member.Value, info.ElementType!, $"{field}.{name}");
    }

    void Leaf(JsonElement element, JsonTypeInfo info, string field)
    {
        try
        {
            if (element.ValueKind is JsonValueKind.String && !Plain.IsText(element.GetString()!)) Say(field, "control-characters");
            else if (info.Type.IsEnum && !Enum.GetNames(info.Type).Any(n => element.ValueKind is JsonValueKind.String && element.ValueEquals(JsonNamingPolicy.CamelCase.ConvertName(n)))) Say(field, "invalid");
            else if (element.Deserialize(info) is double d && !double.IsFinite(d)) Say(field, "invalid");
        }
        catch (JsonException why)
        {
            Say(field, why.Message is "missing-offset" ? why.Message : "invalid");
        }
        catch (Exception why) when (why is InvalidOperationException or FormatException or OverflowException or NotSupportedException)
        {
            Say(field, "invalid");
        }
    }

    /// <summary>Names can be broken as well: escaped half surrogates, control characters, a thousand letters.</summary>
    bool Name(JsonProperty member, string path, out string name)
    {
        try
        {
            name = member.Name;
            if (name.Length <= 100 && Plain.IsText(name)) return true;
        }
        catch (InvalidOperationException)
        {
        }
        name = "";
        Say(path.TrimEnd('.'), "unknown-field");
        return false;
    }

    void Say(string field, string code)
    {
        if (wrong.Count < Enough) wrong.Add(new(field, code));
    }

    static bool IsRequired(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false } parameter && !MayBeNull(property) && parameter.ParameterType == property.PropertyType;

    static bool MayBeNull(JsonPropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) is not null
        || !property.PropertyType.IsValueType && (property.AssociatedParameter?.IsNullable ?? property.IsSetNullable);
}
