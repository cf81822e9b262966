using System.Collections;
using System.Linq.Expressions;

namespace Yhdessa.Tests.SqlServer;

/// <summary>A value of a type, whichever: a command's text does not depend on it.</summary>
static class Samples
{
    public static object? Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "x";
        if (type == typeof(Guid)) return Guid.Empty;
        if (type == typeof(DateTimeOffset)) return DateTimeOffset.UnixEpoch;
        if (type == typeof(DateTime)) return DateTime.UnixEpoch;
        if (type == typeof(byte[])) return new byte[] { 1 };
        if (type.IsSubclassOf(typeof(Delegate))) return AnswersNothing(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)) return Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GenericTypeArguments));
        if (ItemOf(type) is { } item) return Two(type, item);
        if (type.IsValueType) return Activator.CreateInstance(type);
        return type.GetConstructors().OrderBy(c => c.GetParameters().Length).FirstOrDefault() is { } make && !type.IsAbstract
            ? make.Invoke([.. make.GetParameters().Select(p => p.ParameterType == type ? null : Of(p.ParameterType))])
            : null;
    }

    static Delegate AnswersNothing(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), invoke.GetParameters().Select(p => Expression.Parameter(p.ParameterType))).Compile();
    }

    static Type? ItemOf(Type type) => type.IsArray ? type.GetElementType() : !typeof(IEnumerable).IsAssignableFrom(type) ? null
        : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GenericTypeArguments[0];

    static object Two(Type type, Type item)
    {
        var two = Array.CreateInstance(item, 2);
        for (var i = 0; i < 2; i++) two.SetValue(Of(item), i);
        if (type.IsAssignableFrom(two.GetType())) return two;
        var list = typeof(List<>).MakeGenericType(item);
        return Activator.CreateInstance(type.IsAssignableFrom(list) ? list : type.IsInterface ? typeof(HashSet<>).MakeGenericType(item) : type, two)!;
    }
}
