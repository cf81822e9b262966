using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yhdessa.Directory;

/// <summary>
/// A list of words as JSON text. The same few come again and again ("[]", one theme), so a short one is read once and shared:
/// a page of fifty organizations has four hundred of them.
/// </summary>
static class WordLists
{
    const int Short = 60, Most = 5000;
    static readonly System.Collections.Concurrent.ConcurrentDictionary<string, IReadOnlyList<string>> known = new(StringComparer.Ordinal);

    public static void IsWords(this PropertyBuilder<IReadOnlyList<string>> property)
    {
        property.IsJson();
        property.HasConversion(new Converter(), new SameJson<IReadOnlyList<string>>());
    }

    static IReadOnlyList<string> Read(string json)
    {
        if (json.Length > Short) return JsonSerializer.Deserialize<string[]>(json, Stored.Options)!;
        if (known.TryGetValue(json, out var words)) return words;
        words = JsonSerializer.Deserialize<string[]>(json, Stored.Options)!;
        return known.Count < Most ? known.GetOrAdd(json, words) : words;
    }

    sealed class Converter() : ValueConverter<IReadOnlyList<string>, string>(words => JsonSerializer.Serialize(words, Stored.Options), json => Read(json));

    /// <summary>Small records as JSON text. Most organizations have none, and reading none costs nothing.</summary>
    public static void IsRows<T>(this PropertyBuilder<IReadOnlyList<T>> property)
    {
        property.IsJson();
        property.HasConversion(new Rows<T>(), new SameJson<IReadOnlyList<T>>());
    }

    static T[] ReadRows<T>(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<T[]>(json, Stored.Options)!;

    sealed class Rows<T>() : ValueConverter<IReadOnlyList<T>, string>(rows => JsonSerializer.Serialize(rows, Stored.Options), json => ReadRows<T>(json));
}
