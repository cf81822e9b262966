using System.Text.Json.Nodes;

namespace Yhdessa.Host.Api;

/// <summary>What is the same in every operation of the document.</summary>
static class OpenApiWords
{
    public const string Description = """
        Organizations, spaces and bookings of a region's civil society. Reading what is public needs no key; the rest needs `Authorization: Bearer KEY`.
        Instants carry an offset or Z; what is not known is absent. PUT, PATCH and DELETE need the resource's ETag in If-Match. A POST with an
        Idempotency-Key is safe to send again for 24 hours. Errors are RFC 9457 problems whose type is a page in three languages.
        A stranger's address may read 600 and write 60 times a minute, a key 1,200 times. Changes are announced six months ahead with `Deprecation`.
        """;

    public static readonly IReadOnlyDictionary<string, string> Parameters = new Dictionary<string, string>
    {
        ["page"] = "Which page, from 1.",
        ["pageSize"] = "How many on a page, at most 200.",
        ["sort"] = "Keys separated by commas, a minus before one that runs downwards: name,-modifiedAt.",
        ["q"] = "Words to look for.",
        ["modifiedAfter"] = "Everything changed at that instant or later, in the order of change; the deleted come as {\"id\":…,\"deleted\":true}. Follow Link rel=next to the end, then begin again from the newest modifiedAt you have. Nothing is ever missed, some may come twice.",
        ["cursor"] = "Where the previous page of a sync ended; Link rel=next carries it.",
        ["municipality"] = "Three-digit municipality code.",
    };

    static readonly Dictionary<int, string> problems = new()
    {
        [400] = "Unreadable, unknown or wrongly typed",
        [401] = "No key, or one that is not valid",
        [403] = "The key may not",
        [404] = "There is no such thing for this caller",
        [406] = "Only JSON is spoken here",
        [409] = "Another request changed or holds it",
        [410] = "It has been deleted",
        [412] = "Somebody else saved in between",
        [413] = "Over 1 MB",
        [415] = "Another content type is needed",
        [422] = "Readable, but a field or a rule refuses",
        [428] = "If-Match is missing",
        [429] = "Too many requests; Retry-After tells how long to wait",
    };

    static readonly Dictionary<int, string> codes = new() { [400] = "invalid", [401] = "sign-in-needed", [403] = "forbidden", [404] = "not-found", [406] = "not-acceptable", [409] = "overlapping-booking", [410] = "gone", [412] = "stale", [413] = "too-large", [415] = "unsupported-media-type", [422] = "invalid", [428] = "precondition-required", [429] = "rate-limited" };

    public static JsonObject Page(JsonObject row) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("items", "page", "pageSize", "total"),
        ["properties"] = new JsonObject
        {
            ["items"] = new JsonObject { ["type"] = "array", ["items"] = row },
            ["page"] = new JsonObject { ["type"] = "integer" },
            ["pageSize"] = new JsonObject { ["type"] = "integer" },
            ["total"] = new JsonObject { ["type"] = "integer" },
            ["facets"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/components/schemas/FacetCount" } } },
        },
    };

    public static JsonObject Components(JsonObject schemas)
    {
        schemas["FacetCount"] = Object(("value", "string"), ("count", "integer"));
        schemas["FieldError"] = Object(("field", "string"), ("code", "string"), ("message", "string"));
        schemas["Problem"] = Object(("type", "string"), ("title", "string"), ("status", "integer"), ("detail", "string"), ("code", "string"), ("traceId", "string"));
        schemas["Problem"]!["properties"]!["errors"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/components/schemas/FieldError" } };
        return new()
        {
            ["schemas"] = schemas,
            ["responses"] = new JsonObject(problems.Select(p => KeyValuePair.Create(p.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), (JsonNode?)Problem(p.Key, p.Value)))),
            ["parameters"] = new JsonObject
            {
                ["AcceptLanguage"] = Header("Accept-Language", "Language of problem texts: fi, sv or en.", "fi"),
                ["IdempotencyKey"] = Header("Idempotency-Key", "A name of your own for this request. Sent again with the same body within 24 hours it gives the first answer again.", "8e03978e-40d5-43dd-bc93-6894a57f9324"),
                ["IfMatch"] = Header("If-Match", "The ETag you saw: 428 without, 412 when somebody saved in between.", "\"3-9f86d081884c\""),
                ["IfNoneMatch"] = Header("If-None-Match", "The ETag you have: 304 when it is still the same.", "\"3-9f86d081884c\""),
            },
            ["securitySchemes"] = new JsonObject { ["key"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "A partner's key with scopes MODULE:read, MODULE:write, MODULE:admin. An administrator makes it." } },
        };
    }

    static JsonObject Problem(int status, string words) => new()
    {
        ["description"] = words,
        ["content"] = new JsonObject
        {
            ["application/problem+json"] = new JsonObject
            {
                ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Problem" },
                ["example"] = new JsonObject { ["type"] = $"/problems/{codes[status]}", ["title"] = words, ["status"] = status, ["detail"] = words + ".", ["code"] = codes[status], ["traceId"] = "4bf92f3577b34da6a3ce929d0e0e4736" },
            },
        },
    };

    static JsonObject Header(string name, string words, string example) =>
        new() { ["name"] = name, ["in"] = "header", ["required"] = false, ["description"] = words, ["schema"] = new JsonObject { ["type"] = "string" }, ["example"] = example };

    static JsonObject Object(params (string Name, string Type)[] fields) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(fields.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)new JsonObject { ["type"] = f.Type }))),
        ["required"] = new JsonArray([.. fields.Select(f => (JsonNode)f.Name)]),
    };
}
