using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Kernel;

/// <summary>
/// The request's body as a command, read strictly. Fields of the command that the path names ("{id}") come from the path, and "seen" comes
/// from If-Match; the rest is the JSON object. A command whose fields all come from there needs no body.
/// </summary>
static class RequestBody
{
    public const int Limit = 1_000_000;
    public static readonly string[] Json = ["application/json"];
    public static readonly string[] Patch = ["application/merge-patch+json", "application/json"];

    static readonly JsonDocumentOptions strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    /// <summary>For a merge patch, <paramref name="onto"/> is what the patch is laid on.</summary>
    public static async Task<ReadBody> Read(HttpContext http, Type type, string[] accepted, Func<Task<JsonObject>>? onto)
    {
        var given = Given(http, type);
        var bytes = await Bytes(http);
        var body = bytes.Length == 0 ? NoBody(type, given) : Parse(http, bytes, accepted);
        if (onto is not null) body = MergePatch.Apply(await onto(), body, type);
        using (var document = onto is null && bytes.Length > 0 ? JsonDocument.Parse(bytes, strict) : Again(body))
            JsonShape.Check(document.RootElement, type, given);
        foreach (var (name, value) in given) body[name] = value?.DeepClone();
        return new(Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), body.Deserialize(type, ApiJson.Options)!);
    }

    /// <summary>A command with what the path and If-Match give and nothing else.</summary>
    public static T Pathed<T>(HttpContext http) where T : notnull
    {
        var fields = new JsonObject(Given(http, typeof(T)).Select(g => KeyValuePair.Create(g.Key, g.Value?.DeepClone())));
        return fields.Deserialize<T>(ApiJson.Options)!;
    }

    /// <summary>What the path and If-Match give.</summary>
    static Dictionary<string, JsonNode?> Given(HttpContext http, Type type)
    {
        var given = new Dictionary<string, JsonNode?>();
        foreach (var property in ApiJson.Options.GetTypeInfo(type).Properties)
        {
            if (property.Name == "seen" && property.PropertyType == typeof(int?))
                given["seen"] = HttpMethods.IsPost(http.Request.Method) ? Etags.Optional(http) : Etags.Required(http);
            else if (http.GetRouteValue(property.Name) is string text)
                given[property.Name] = Plain.TryRead(property.PropertyType, text, out var value, out _) ? JsonSerializer.SerializeToNode(value, value!.GetType(), ApiJson.Options) : throw new NotFound(property.Name);
        }
        return given;
    }

    static JsonObject NoBody(Type type, Dictionary<string, JsonNode?> given) =>
        ApiJson.Options.GetTypeInfo(type).Properties.All(p => given.ContainsKey(p.Name) || p.AssociatedParameter is { HasDefaultValue: true } or { IsNullable: true }) ? [] : throw new BadInput("empty-body");

    static JsonObject Parse(HttpContext http, ReadOnlyMemory<byte> bytes, string[] accepted)
    {
        var type = http.Request.GetTypedHeaders().ContentType;
        if (type is null || !accepted.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase) || type.Charset.HasValue && !type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw new WrongMediaType(accepted);
        if (!Utf8.IsValid(bytes.Span)) throw new BadInput("not-utf8");
        try
        {
            using var document = JsonDocument.Parse(bytes, strict);
            return document.RootElement.ValueKind is JsonValueKind.Object ? JsonObject.Create(document.RootElement.Clone())! : throw new BadInput("invalid-json");
        }
        catch (Exception why) when (why is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new BadInput("invalid-json");
        }
    }

    static JsonDocument Again(JsonObject body)
    {
        try
        {
            return JsonDocument.Parse(body.ToJsonString());
        }
        catch (InvalidOperationException)   // half a letter in a patch
        {
            throw new BadInput("invalid-json");
        }
    }

    static async Task<ReadOnlyMemory<byte>> Bytes(HttpContext http)
    {
        if (http.Request.ContentLength > Limit) throw new TooLarge();
        using var buffer = new MemoryStream();
        var chunk = new byte[4 * 1024];
        for (int read; (read = await http.Request.Body.ReadAsync(chunk, http.RequestAborted)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > Limit) throw new TooLarge();
        }
        return buffer.ToArray();
    }
}

/// <summary>The command that was read, with the body's fingerprint, by which a repeated idempotency key knows its own.</summary>
sealed record ReadBody(string Hash, object Command);
