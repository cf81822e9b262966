using System.Text.Json;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>Small things that the pages of what is shared say alike.</summary>
static class SharedSaying
{
    /// <summary>The first words of a long text.</summary>
    public static string Beginning(string text) => text.Cut(220);

    /// <summary>Only what a filter knows: an old link still shows the list.</summary>
    public static T? Known<T>(Address address, string name) where T : struct, Enum => Enum.TryParse<T>(address.One(name), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>A value of the audit as a reader reads it.</summary>
    public static string? Value(JsonElement? value, string language) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } told => told.Deserialize<Translated>(Stored.Options)?.For(language).Words,
        { ValueKind: JsonValueKind.Array } told => string.Join(", ", told.EnumerateArray().Select(v => v.ToString())),
        { } told => told.ToString(),
    };
}
