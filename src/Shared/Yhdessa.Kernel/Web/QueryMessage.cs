using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Kernel;

/// <summary>Makes a query message from the path and the query string: each value goes to the member of its name, and unknown parameters are refused.</summary>
static class QueryMessage
{
    /// <summary>Members of a query message that a caller can set, in camelCase.</summary>
    public static IEnumerable<PropertyInfo> Members(Type query) => query.GetProperties().Where(p => p.CanWrite && !p.IsDefined(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute)));

    public static T Read<T>(HttpContext http) where T : notnull
    {
        var errors = new List<FieldError>();
        var values = new Dictionary<string, object?>();
        var members = Members(typeof(T)).ToDictionary(p => Camel(p.Name));
        foreach (var (name, member) in members)
            if (http.GetRouteValue(name) is string text)
                values[name] = Plain.TryRead(member.PropertyType, text, out var value, out _) ? value : throw new NotFound(name);
        foreach (var (name, given) in http.Request.Query)
            if (!members.TryGetValue(name, out var member) || values.ContainsKey(name)) errors.Add(new(Plain.IsText(name) && name.Length <= 100 ? name : "", "unknown-field"));
            else if (!TryRead(member.PropertyType, given, out var value, out var code)) errors.Add(new(name, code));
            else values[name] = value;
        if (errors.Count == 0) return Make<T>(members, values);
        throw new BadInput(errors[0].Code is "unknown-field" or "missing-offset" ? errors[0].Code : "invalid", [.. errors.Take(20)]);
    }

    static bool TryRead(Type type, Microsoft.Extensions.Primitives.StringValues given, out object? value, out string code)
    {
        (value, code) = (null, "invalid");
        if (type == typeof(SortBy)) return SortBy.TryRead(given, out value);
        if (ItemOf(type) is not { } item) return given.Count == 1 && given[0] is { } only && only.Length <= 400 && Plain.TryRead(type, only, out value, out code);
        var list = Array.CreateInstance(item, given.Count);
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i] is not { Length: <= 400 } text || !Plain.TryRead(item, text, out var one, out code)) return false;
            list.SetValue(one, i);
        }
        value = list;
        return true;
    }

    /// <summary>A parameter that may be repeated is a list.</summary>
    public static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GenericTypeArguments[0] : null;

    static T Make<T>(Dictionary<string, PropertyInfo> members, Dictionary<string, object?> values)
    {
        var constructor = typeof(T).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).MaxBy(c => c.GetParameters().Length)!;
        if (constructor.GetParameters() is [{ } copied] && copied.ParameterType == typeof(T)) constructor = typeof(T).GetConstructor([])!;
        var parameters = constructor.GetParameters();
        var missing = parameters.Where(p => !p.HasDefaultValue && p.ParameterType.IsValueType && Nullable.GetUnderlyingType(p.ParameterType) is null && !values.ContainsKey(Camel(p.Name!))).ToList();
        if (missing.Count > 0) throw new BadInput("invalid", [.. missing.Select(p => new FieldError(Camel(p.Name!), "required"))]);
        var query = (T)constructor.Invoke([.. parameters.Select(p => values.TryGetValue(Camel(p.Name!), out var value) ? value : p.HasDefaultValue ? p.DefaultValue : null)]);
        foreach (var (name, value) in values.Where(v => parameters.All(p => Camel(p.Name!) != v.Key)))
            members[name].SetValue(query, value);
        return query;
    }

    public static string Camel(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
