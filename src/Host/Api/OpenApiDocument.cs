using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Yhdessa.Host.Api;

/// <summary>
/// The whole API as OpenAPI 3.1, made once from the routes that are there: parameters and bodies from the messages, lengths and limits from
/// their validators, scopes from their permissions. A module writes nothing for it but the summaries.
/// </summary>
sealed partial class OpenApiDocument(EndpointDataSource routes, Modules modules, IServiceProvider services)
{
    readonly Lazy<JsonObject> made = new(() => new Maker(routes, modules, services).Make());

    public JsonObject Json => made.Value;

    sealed partial class Maker(EndpointDataSource routes, Modules modules, IServiceProvider services)
    {
        readonly OpenApiSchemas schemas = new(services);
        readonly JsonObject paths = [];

        public JsonObject Make()
        {
            foreach (var route in routes.Endpoints.OfType<RouteEndpoint>().Where(r => r.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal)).OrderBy(r => r.RoutePattern.RawText, StringComparer.Ordinal))
                foreach (var method in route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
                {
                    var path = RouteValue().Replace(route.RoutePattern.RawText!, "{$1}");
                    if (paths[path] is not JsonObject item) paths[path] = item = [];
                    item[method.ToLowerInvariant()] = Operation(route, method, route.Metadata.GetMetadata<ApiRoute>());
                }
            return new()
            {
                ["openapi"] = "3.1.1",
                ["info"] = new JsonObject { ["title"] = "Yhdessä", ["version"] = "1", ["description"] = OpenApiWords.Description, ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" } },
                ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
                ["paths"] = paths,
                ["components"] = OpenApiWords.Components(schemas.Components),
            };
        }

        JsonObject Operation(RouteEndpoint route, string method, ApiRoute? api)
        {
            var message = api?.Message ?? typeof(object);
            var (scope, isOpen) = Scope(message);
            var operation = new JsonObject
            {
                ["operationId"] = OperationId(route, method, api),
                ["summary"] = route.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary ?? Plain(message),
                ["tags"] = new JsonArray(route.Metadata.GetMetadata<OfModule>()?.Name ?? "host"),
                ["security"] = isOpen ? new JsonArray(new JsonObject(), Key()) : new JsonArray(Key(scope)),
                ["parameters"] = Parameters(route, method, api),
            };
            if (scope is not null) operation["description"] = $"Needs the scope `{scope}`.";
            if (method is "POST" or "PUT" or "PATCH") Body(operation, route, method, api);
            operation["responses"] = Responses(route, method, api, scope, isOpen);
            return operation;
        }

        static JsonObject Key(string? scope = null) => new() { ["key"] = scope is null ? [] : new JsonArray(scope) };

        (string? Scope, bool IsOpen) Scope(Type message) => message.GetCustomAttribute<RequiresAttribute>() is { } required
            ? (modules.Permissions.GetValueOrDefault(required.Permission)?.Scope, false) : (null, true);

        static string OperationId(RouteEndpoint route, string method, ApiRoute? api) => api is null
            ? JsonNamingPolicy.CamelCase.ConvertName(string.Concat(NotLetters().Split($"{method.ToLowerInvariant()} {route.RoutePattern.RawText}").Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w[1..])))
            : JsonNamingPolicy.CamelCase.ConvertName((api.IsPatch ? "Patch" : "") + api.Message.Name);

        /// <summary>"BookSpace" reads "Book space" until somebody writes a better summary.</summary>
        static string Plain(Type message) => Capital().Replace(message.Name, m => " " + m.Value.ToLowerInvariant()) is { Length: > 1 } words ? char.ToUpperInvariant(words.TrimStart()[0]) + words.TrimStart()[1..] : "An operation";

        JsonArray Parameters(RouteEndpoint route, string method, ApiRoute? api)
        {
            var members = api is null ? [] : api.Message.GetProperties().ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));
            var inPath = route.RoutePattern.Parameters.Select(p => p.Name).ToList();
            var list = new JsonArray([.. inPath.Select(name => (JsonNode)Parameter(name, "path", members.GetValueOrDefault(name)?.PropertyType ?? typeof(string)))]);
            if (method == "GET" && api is not null)
                foreach (var member in QueryMessage.Members(api.Message).Where(m => !inPath.Contains(JsonNamingPolicy.CamelCase.ConvertName(m.Name))))
                    list.Add((JsonNode)Parameter(JsonNamingPolicy.CamelCase.ConvertName(member.Name), "query", member.PropertyType));
            void Header(string name) => list.Add((JsonNode)new JsonObject { ["$ref"] = $"#/components/parameters/{name}" });
            Header("AcceptLanguage");
            if (method == "POST") Header("IdempotencyKey");
            if (api is not null && members.ContainsKey("seen")) Header("IfMatch");
            if (method == "GET" && api?.Answer?.IsAssignableTo(typeof(Versioned)) is true) Header("IfNoneMatch");
            return list;
        }

        JsonObject Parameter(string name, string where, Type type)
        {
            var schema = type == typeof(SortBy) ? new() { ["type"] = "string" } : schemas.Of(type);
            if (name == "pageSize") (schema["minimum"], schema["maximum"], schema["default"]) = (1, 200, 50);
            if (name == "page") (schema["minimum"], schema["default"]) = (1, 1);
            var parameter = new JsonObject { ["name"] = name, ["in"] = where, ["required"] = where == "path", ["schema"] = schema };
            if (OpenApiWords.Parameters.GetValueOrDefault(name) is { } words) parameter["description"] = words;
            if (where == "path" || OpenApiExamples.Known(name)) parameter["example"] = OpenApiExamples.Of(schema, name, schemas.Components);
            return parameter;
        }

        void Body(JsonObject operation, RouteEndpoint route, string method, ApiRoute? api)
        {
            var type = api?.Message;
            if (type is null) return;
            string[] given = [.. route.RoutePattern.Parameters.Select(p => p.Name), "seen"];
            if (ApiJson.Options.GetTypeInfo(type).Properties.All(p => given.Contains(p.Name))) return;
            var schema = schemas.Of(type, given);
            if (method == "PATCH") schema = new() { ["type"] = "object", ["description"] = $"Any of the fields of {type.Name}; null takes one away.", ["minProperties"] = 1 };
            var content = new JsonObject { ["schema"] = schema, ["example"] = method == "PATCH" ? OpenApiExamples.Patch(schemas.Of(type, given), schemas.Components) : OpenApiExamples.Of(schema, "", schemas.Components) };
            operation["requestBody"] = new JsonObject
            {
                ["required"] = ApiJson.Options.GetTypeInfo(type).Properties.Any(p => !given.Contains(p.Name) && p.AssociatedParameter is { HasDefaultValue: false }),
                ["content"] = new JsonObject { [method == "PATCH" ? "application/merge-patch+json" : "application/json"] = content },
            };
        }

        JsonObject Responses(RouteEndpoint route, string method, ApiRoute? api, string? scope, bool isOpen)
        {
            var good = new JsonObject { ["description"] = api?.Status switch { 201 => "Made", 204 => "Done", _ => "Here it is" } };
            if (api is { Row: { } row }) good["content"] = Content(OpenApiWords.Page(schemas.Of(row)));
            else if (api is { Answer: { } answer }) good["content"] = Content(schemas.Of(answer));
            if (api?.Answer?.IsAssignableTo(typeof(Versioned)) is true) good["headers"] = new JsonObject { ["ETag"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } } };
            var responses = new JsonObject { [(api?.Status ?? 200).ToString(System.Globalization.CultureInfo.InvariantCulture)] = good };
            var changes = method is not "GET";
            List<int> problems = [400, 406, 429];
            if (!isOpen) problems.AddRange([401, 403]);
            if (route.RoutePattern.Parameters.Count > 0) problems.AddRange([404, 410]);
            if (changes) problems.AddRange([409, 422]);
            if (method is "POST" or "PUT" or "PATCH") problems.AddRange([413, 415]);
            if (method is "PUT" or "PATCH" or "DELETE") problems.AddRange([412, 428]);
            foreach (var status in problems.Order()) responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new JsonObject { ["$ref"] = $"#/components/responses/{status}" };
            return responses;
        }

        JsonObject Content(JsonObject schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema, ["example"] = OpenApiExamples.Of(schema, "", schemas.Components) } };

        [GeneratedRegex(@"\{\**([A-Za-z]+)[^}]*\}")]
        private static partial Regex RouteValue();

        [GeneratedRegex("[A-Z]")]
        private static partial Regex Capital();

        [GeneratedRegex("[^A-Za-z0-9]+")]
        private static partial Regex NotLetters();
    }
}
