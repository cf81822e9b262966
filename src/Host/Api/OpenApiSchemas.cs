using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FluentValidation.Validators;

namespace Yhdessa.Host.Api;

/// <summary>JSON Schema of what the API reads and writes, from the types themselves and their validators.</summary>
sealed class OpenApiSchemas(IServiceProvider services)
{
    readonly Dictionary<Type, string> names = [];

    public JsonObject Components { get; } = [];

    /// <summary>A schema, or a reference to one under components. Fields in <paramref name="except"/> come from elsewhere.</summary>
    public JsonObject Of(Type type, IReadOnlyCollection<string>? except = null)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Simple(type) is { } simple) return simple;
        if (type.IsEnum) return Reference(type, () => new() { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(n => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(n))]) });
        var info = ApiJson.Options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Of(info.ElementType!) },
            JsonTypeInfoKind.Dictionary => new() { ["type"] = "object", ["additionalProperties"] = Of(info.ElementType!) },
            JsonTypeInfoKind.Object => Reference(type, () => Object(info, except ?? [])),
            _ => [],
        };
    }

    static JsonObject? Simple(Type type)
    {
        if (type == typeof(string)) return new() { ["type"] = "string" };
        if (type == typeof(bool)) return new() { ["type"] = "boolean" };
        if (type == typeof(int) || type == typeof(long) || type == typeof(short)) return new() { ["type"] = "integer", ["format"] = type == typeof(long) ? "int64" : "int32" };
        if (type == typeof(decimal) || type == typeof(double)) return new() { ["type"] = "number" };
        if (type == typeof(DateTimeOffset)) return new() { ["type"] = "string", ["format"] = "date-time", ["description"] = "With an offset or Z." };
        if (type == typeof(DateOnly)) return new() { ["type"] = "string", ["format"] = "date" };
        if (type == typeof(TimeOnly)) return new() { ["type"] = "string", ["format"] = "time" };
        if (type == typeof(Uri)) return new() { ["type"] = "string", ["format"] = "uri" };
        return type == typeof(Guid) || type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) ? new() { ["type"] = "string", ["format"] = "uuid" } : null;
    }

    JsonObject Reference(Type type, Func<JsonObject> make)
    {
        if (!names.TryGetValue(type, out var name))
        {
            name = names[type] = Free(NameOf(type));
            Components[name] = null;   // so that a type that holds itself ends
            Components[name] = make();
        }
        return new() { ["$ref"] = $"#/components/schemas/{name}" };
    }

    string Free(string name) => Enumerable.Range(1, 100).Select(i => i == 1 ? name : $"{name}{i}").First(n => !Components.ContainsKey(n));

    static string NameOf(Type type)
    {
        var own = type.Name.Split('`')[0];
        return (type.DeclaringType is { } outer ? NameOf(outer) : "") + own + string.Concat(type.GenericTypeArguments.Select(NameOf));
    }

    JsonObject Object(JsonTypeInfo info, IReadOnlyCollection<string> except)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        var rules = Rules(info.Type);
        foreach (var property in info.Properties.Where(p => !except.Contains(p.Name) && (p.Get is not null || p.Set is not null)))
        {
            var schema = Of(property.PropertyType);
            foreach (var rule in rules[property.Name]) Narrow(schema, rule);
            properties[property.Name] = schema;
            if (IsAlways(property)) required.Add((JsonNode)property.Name);
        }
        var made = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0) made["required"] = required;
        if (info.Type.IsAssignableTo(typeof(IBaseRequest))) made["additionalProperties"] = false;
        return made;
    }

    static bool IsAlways(JsonPropertyInfo property) => property.AssociatedParameter is not { HasDefaultValue: true }
        && Nullable.GetUnderlyingType(property.PropertyType) is null && (property.PropertyType.IsValueType || !(property.AssociatedParameter?.IsNullable ?? property.IsGetNullable));

    ILookup<string, IPropertyValidator> Rules(Type type)
    {
        var validator = services.GetService(typeof(IValidator<>).MakeGenericType(type)) as IValidator;
        if (validator is null) return Array.Empty<IPropertyValidator>().ToLookup(_ => "");
        var rules = from member in validator.CreateDescriptor().GetMembersWithValidators()
                    from rule in member
                    select (Name: JsonNamingPolicy.CamelCase.ConvertName(member.Key), Rule: rule.Item1);
        return rules.ToLookup(r => r.Name, r => r.Rule);
    }

    /// <summary>What a validator says of a value's form is part of its schema.</summary>
    static void Narrow(JsonObject schema, IPropertyValidator rule)
    {
        if (schema.ContainsKey("$ref")) return;
        var isText = (string?)schema["type"] == "string";
        switch (rule)
        {
            case ILengthValidator length when isText:
                if (length.Max > 0) schema["maxLength"] = length.Max;
                if (length.Min > 0) schema["minLength"] = length.Min;
                break;
            case INotEmptyValidator when isText && !schema.ContainsKey("format"):
                schema["minLength"] ??= 1;
                break;
            case IEmailValidator:
                schema["format"] = "email";
                break;
            case IBetweenValidator { From: int from, To: int to }:
                (schema["minimum"], schema["maximum"]) = (from, to);
                break;
        }
    }
}
