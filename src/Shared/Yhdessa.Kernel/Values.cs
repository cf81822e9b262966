using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yhdessa.Kernel;

/// <summary>One text in up to three languages. Content falls back visibly; a text without Finnish is allowed, an empty one is not a text.</summary>
public sealed record Translated(string? Fi, string? Sv = null, string? En = null)
{
    /// <summary>The words in the reader's language or the nearest there is, with the language they are in.</summary>
    public (string Words, string Language) For(string language) => language switch
    {
        "sv" when Sv is not null => (Sv, "sv"),
        "en" when En is not null => (En, "en"),
        _ => Fi is not null ? (Fi, "fi") : Sv is not null ? (Sv, "sv") : (En ?? "", "en"),
    };

    [JsonIgnore] public bool IsEmpty => string.IsNullOrWhiteSpace(Fi) && string.IsNullOrWhiteSpace(Sv) && string.IsNullOrWhiteSpace(En);
    [JsonIgnore] public IEnumerable<string> All => new[] { Fi, Sv, En }.OfType<string>();

    public override string ToString() => For(Texts.Language).Words;
}

/// <summary>How exactly a date is known. Unknown is said, never invented.</summary>
public enum DatePrecision { Exact, Range, Month, Unconfirmed, OnDemand }

public static class Codes
{
    /// <summary>"associationEvening": a value of a closed list as the API, the addresses and the texts' keys name it.</summary>
    public static string Code(this Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value that has the code, or the name; a number is neither.</summary>
    public static T? As<T>(this string? code) where T : struct, Enum =>
        Array.Find(Enum.GetNames<T>(), n => n.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } name ? Enum.Parse<T>(name) : null;
}

/// <summary>What a person agreed to: which words, when, where it was asked, and whether she has taken it back. Instants in UTC.</summary>
public sealed record Consent(string TextVersion, DateTimeOffset GivenAt, string Source, DateTimeOffset? WithdrawnAt = null)
{
    [JsonIgnore] public bool Holds => WithdrawnAt is null;
    public Consent Withdraw(DateTimeOffset now) => this with { WithdrawnAt = WithdrawnAt ?? now };
}

/// <summary>A value kept as JSON text in one column: a translated text, a list of small records.</summary>
public sealed class AsJson<T>() : ValueConverter<T, string>(v => JsonSerializer.Serialize(v, Stored.Options), s => JsonSerializer.Deserialize<T>(s, Stored.Options)!);

/// <summary>
/// Two such values are the same when their JSON is. They are never changed in place, by test: what was read is what is compared with, and most
/// often it is the very same.
/// </summary>
public sealed class SameJson<T>() : ValueComparer<T>(
    (a, b) => ReferenceEquals(a, b) || JsonSerializer.Serialize(a, Stored.Options) == JsonSerializer.Serialize(b, Stored.Options),
    v => JsonSerializer.Serialize(v, Stored.Options).GetHashCode(StringComparison.Ordinal),
    v => v);

public static class Stored
{
    /// <summary>How small values are written into text columns: readable Finnish letters, no nulls.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Maps a property to one unbounded JSON text column.</summary>
    public static Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<T> IsJson<T>(this Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<T> property)
    {
        property.HasConversion(new AsJson<T>(), new SameJson<T>());
        property.Metadata.SetMaxLength(null);
        return property;
    }
}
