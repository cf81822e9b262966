using System.Text.Json.Nodes;

namespace Yhdessa.Host.Api;

/// <summary>Examples by the names of fields, so that each looks like the house and none needs writing twice.</summary>
static class OpenApiExamples
{
    static readonly Dictionary<string, Func<JsonNode>> known = new(StringComparer.Ordinal)
    {
        ["name"] = () => "Esimerkin kylät ry",
        ["title"] = () => "Kevätkokous",
        ["slug"] = () => "esimerkin-kylat-ry",
        ["email"] = () => "nimi@esimerkki.fi",
        ["municipality"] = () => "398",
        ["homeMunicipality"] = () => "398",
        ["start"] = () => "2026-10-16T09:00:00Z",
        ["end"] = () => "2026-10-16T11:00:00Z",
        ["from"] = () => "2026-10-16T05:00:00Z",
        ["to"] = () => "2026-10-16T17:00:00Z",
        ["createdAt"] = () => "2026-01-12T08:15:00Z",
        ["modifiedAt"] = () => "2026-02-03T10:00:00Z",
        ["modifiedAfter"] = () => "2026-01-01T00:00:00Z",
        ["attendees"] = () => 12,
        ["capacity"] = () => 40,
        ["page"] = () => 1,
        ["pageSize"] = () => 50,
        ["total"] = () => 1,
        ["sort"] = () => "name",
        ["q"] = () => "lapset",
        ["fi"] = () => "Esimerkki",
        ["sv"] = () => "Exempel",
        ["en"] = () => "Example",
        ["website"] = () => "https://esimerkki.fi",
        ["purpose"] = () => "meeting",
        ["kind"] = () => "association",
        ["language"] = () => "fi",
        ["reason"] = () => "Tila on remontissa",
        ["message"] = () => "Tervetuloa!",
        ["phone"] = () => "050 000 0000",
        ["code"] = () => "398",
        ["businessId"] = () => "1234567-1",
        ["count"] = () => 12,
        ["value"] = () => "398",
    };

    public static bool Known(string name) => known.ContainsKey(name);

    /// <summary>One value that fits the schema.</summary>
    public static JsonNode? Of(JsonObject schema, string name, JsonObject components, int depth = 0)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            return components[reference.Split('/')[^1]] is JsonObject named && depth < 6 ? Of(named, name, components, depth + 1) : null;
        var type = (string?)schema["type"];
        if (schema["enum"] is JsonArray choices) return choices[0]!.DeepClone();
        if (type is "string" or "integer" or "number" && known.TryGetValue(name, out var value) && value() is JsonValue found && (found.GetValueKind() is System.Text.Json.JsonValueKind.String) == (type == "string") && Fits((string?)schema["format"], name)) return found;
        return type switch
        {
            "object" when schema["properties"] is JsonObject fields => new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, Of(f.Value!.AsObject(), f.Key, components, depth + 1))).Where(f => f.Value is not null)),
            "object" => new JsonObject(),
            "array" => Of(schema["items"]!.AsObject(), name.TrimEnd('s'), components, depth + 1) is { } item ? new JsonArray(item) : new JsonArray(),
            "boolean" => true,
            "integer" or "number" => (schema["minimum"] as JsonValue)?.DeepClone() ?? 1,
            "string" => (string?)schema["format"] switch
            {
                "uuid" => "0192b3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                "date-time" => "2026-10-16T09:00:00Z",
                "date" => "2026-10-16",
                "time" => "12:00:00",
                "email" => "nimi@esimerkki.fi",
                "uri" => "https://esimerkki.fi",
                _ => "esimerkki",
            },
            _ => null,
        };
    }

    /// <summary>The smallest change one would make.</summary>
    public static JsonObject Patch(JsonObject schema, JsonObject components)
    {
        var whole = Of(schema, "", components)!.AsObject();
        return new(whole.Take(1).Select(f => KeyValuePair.Create(f.Key, f.Value?.DeepClone())));
    }

    static bool Fits(string? format, string name) => format switch
    {
        null => name is not ("from" or "to"),   // a start or an end as text is an instant or a plain date
        "date-time" => name is "start" or "end" or "from" or "to" or "createdAt" or "modifiedAt" or "modifiedAfter",
        "uuid" or "date" or "time" => false,
        _ => true,
    };
}
