using System.Text.Json;

namespace Yhdessa.Directory;

/// <summary>Small things that the pages of what is shared say alike.</summary>
static class SharedSaying
{
    /// <summary>The first words of a long text.</summary>
    public static string Beginning(string text) => text.Cut(220);

    /// <summary>A value of the audit as a reader reads it.</summary>
    public static string? Value(JsonElement? value, string language) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } told => told.Deserialize<Translated>(Stored.Options)?.For(language).Words,
        { ValueKind: JsonValueKind.Array } told => string.Join(", ", told.EnumerateArray().Select(v => v.ToString())),
        { } told => told.ToString(),
    };
}
