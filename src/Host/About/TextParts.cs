using System.Text.Json;

namespace Yhdessa.Host.About;

/// <summary>A part of a season file that is only text, and the page it becomes.</summary>
/// <param name="Heading">The field that names a line.</param>
/// <param name="Text">The field that says it.</param>
sealed record TextPart(string Key, string Slug, string? Heading, string? Text)
{
    public IReadOnlyList<TextLine> Read(JsonElement rows) => rows.ValueKind switch
    {
        JsonValueKind.Array => [.. rows.EnumerateArray().Select(r => new TextLine(Field(r, Heading), Field(r, Text), Field(r, "source")))],
        JsonValueKind.Object => [.. rows.GetProperty("compiledFrom").EnumerateArray().Select(r => new TextLine(Field(r, "what"), Field(r, "dated"), Field(r, "id")))],
        JsonValueKind.String => [new TextLine(null, rows.GetString(), null)],
        _ => throw new BadInput("season-file", Key),
    };

    static string? Field(JsonElement row, string? name) => name is not null && row.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}

static class TextParts
{
    /// <summary>In the order the pages are listed.</summary>
    public static readonly IReadOnlyList<TextPart> All =
    [
        new("values", "values", "nameVerbatim", null),
        new("services", "services", "nameVerbatim", null),
        new("actors", "actors", "nameVerbatim", null),
        new("offersByAudience", "offers", "audienceVerbatim", "textVerbatim"),
        new("needs", "needs", null, "textVerbatim"),
        new("projectGoals", "goals", null, "textVerbatim"),
        new("ninePointProgramme", "programme", null, "textVerbatim"),
        new("spaceCooperationPrinciples", "space-principles", null, "textVerbatim"),
        new("externalSystems", "systems", "nameVerbatim", "familyVerbatim"),
        new("meta", "sources", null, null),
        new("$schema_note", "reading", null, null),
    ];
}
