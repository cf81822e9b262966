using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yhdessa.Kernel;

/// <summary>JSON as the API speaks it: camelCase, nothing unknown, nothing guessed, nulls absent, instants with an offset in and in UTC out.</summary>
public static class ApiJson
{
    public static readonly JsonSerializerOptions Options = Set(new(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        options.TypeInfoResolver ??= new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver();
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;   // readable ä; the answer is never read as HTML (nosniff)
        options.MaxDepth = 32;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new Instant());
        options.Converters.Add(new Date());
        return options;
    }

    sealed class Instant : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Plain.TryInstant(reader.GetString(), out var instant, out var code) ? instant : throw new JsonException(code);

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(Plain.Of(value));
    }

    sealed class Date : JsonConverter<DateOnly>
    {
        public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Plain.TryDate(reader.GetString(), out var day) ? day : throw new JsonException("invalid");

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}

/// <summary>Single values as text: in JSON strings, in queries and in paths.</summary>
public static class Plain
{
    static readonly string[] instants = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static string Of(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Without an offset nobody knows when it is: that has a code of its own.</summary>
    public static bool TryInstant(string? text, out DateTimeOffset instant, out string code)
    {
        code = "invalid";
        if (!DateTimeOffset.TryParseExact(text, instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant) || !Sane(instant.Year))
        {
            if (TryDate(text, out _)) code = "missing-offset";
            return false;
        }
        code = "missing-offset";
        return text![^1] is 'Z' or 'z' || text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':';
    }

    public static bool TryDate(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && Sane(day.Year);

    /// <summary>Years that calendars, time zones and all three databases can count with.</summary>
    static bool Sane(int year) => year is >= 1000 and < 3000;

    /// <summary>Tab and line ends are text; other control characters and broken surrogates are not.</summary>
    public static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r')) return false;
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i]))) return false;
        }
        return true;
    }

    /// <summary>One value of a query or a path.</summary>
    public static bool TryRead(Type type, string text, out object? value, out string code)
    {
        (value, code) = (null, "invalid");
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!IsText(text)) return false;
        if (type == typeof(string)) return (value = text) is not null;
        if (type == typeof(DateTimeOffset)) return TryInstant(text.Replace(' ', '+'), out var instant, out code) && (value = instant) is not null;   // an unescaped + arrives as a space
        if (type == typeof(DateOnly)) return TryDate(text, out var day) && (value = day) is not null;
        if (type == typeof(bool)) return text is "true" or "false" && (value = text == "true") is not null;
        if (type.IsEnum) return Enum.GetNames(type).FirstOrDefault(n => JsonNamingPolicy.CamelCase.ConvertName(n) == text) is { } name && (value = Enum.Parse(type, name)) is not null;
        if (type == typeof(int)) return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && (value = number) is not null;
        if (type == typeof(decimal)) return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && (value = amount) is not null;
        if (type == typeof(Guid)) return Guid.TryParseExact(text, "D", out var id) && (value = id) is not null;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            return Guid.TryParseExact(text, "D", out var own) && (value = Activator.CreateInstance(type, own)) is not null;
        throw new NotSupportedException($"A query or path cannot carry a {type.Name}.");
    }
}
