using System.Globalization;
using System.Text.Json;

namespace Yhdessa.Directory;

/// <summary>A change as a reader reads it: the field by the form's own words, the values as the page says them.</summary>
static class HistorySaying
{
    /// <summary>What the machinery keeps beside what an organization tells.</summary>
    static readonly HashSet<string> machinery = ["id", "slug", "businessId", "season", "enteredBy", "isEmptied", "onBehalf"];

    public static IReadOnlyList<(string Field, string? Before, string? After)> Of(OrganizationHistory.Entry entry, OrganizationSaying say) =>
        [.. entry.Changes.Where(c => !machinery.Contains(c.Field)).Select(c => (Label(c.Field, say.T), c.Hidden ? say.T["directory.history.hidden"] : Words(c, c.Before, say), c.Hidden ? say.T["directory.history.hidden"] : Words(c, c.After, say))).Where(c => c.Item2 != c.Item3 || c.Item2 == say.T["directory.history.hidden"])];

    static string Label(string field, Texts t) => t[OrganizationField.All.FirstOrDefault(f => f.Name == field)?.Label ?? $"directory.history.field.{field}"];

    static string? Words(OrganizationHistory.Change change, JsonElement? value, OrganizationSaying say)
    {
        if (value is not { } told) return null;
        if (change.Field == "right") return say.T[$"directory.right.{told.GetString()}"];
        if (OrganizationField.All.FirstOrDefault(f => f.Name == change.Field) is not { } field) return Plain(change.Field, told, say.T);
        var form = JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement> { [change.Field] = told }, Stored.Options).Deserialize<OrganizationForm>(Stored.Options)!;
        return field.Words(form, say);
    }

    /// <summary>What no form asks: codes in words, instants as days of Helsinki, lists as a line.</summary>
    static string? Plain(string field, JsonElement told, Texts t) => told.ValueKind switch
    {
        JsonValueKind.String when t.Has($"directory.history.value.{field}.{told.GetString()}") => t[$"directory.history.value.{field}.{told.GetString()}"],
        JsonValueKind.String when told.TryGetDateTimeOffset(out var at) => Helsinki.DateOf(at).ToString("d", CultureInfo.CurrentCulture),
        JsonValueKind.String => told.GetString(),
        JsonValueKind.Array => string.Join(", ", told.EnumerateArray().Select(e => e.ToString())).Told(),
        _ => told.ToString(),
    };
}
