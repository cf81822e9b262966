using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Tests.SqlServer;

namespace Yhdessa.Tests.Databases;

public class StoredValueTests
{
    static readonly Type[] views = [typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyDictionary<,>), typeof(IReadOnlySet<>), typeof(IEnumerable<>)];

    /// <summary>A value in a JSON column is compared with what was read of it: changed in place it would look unchanged and not be saved.</summary>
    [Fact]
    public void What_is_kept_as_JSON_is_never_changed_in_place()
    {
        using var scope = WithoutServer.Scope();
        var kept = (
            from module in WithoutServer.WithTables
            from type in WithoutServer.Context(module.Db!, scope).Model.GetEntityTypes()
            from property in type.GetProperties()
            where property.GetValueComparer().GetType() is { IsGenericType: true } comparer && comparer.GetGenericTypeDefinition() == typeof(SameJson<>)
            select (Name: $"{type.ClrType.Name}.{property.Name}", Type: property.FieldInfo?.FieldType ?? property.ClrType)).Distinct().ToList();

        kept.Count.ShouldBeGreaterThan(80);
        kept.Where(k => Changeable(k.Type, []).Any()).Select(k => $"{k.Name}: {string.Join(", ", Changeable(k.Type, []))}").ShouldBeEmpty();
    }

    static IEnumerable<string> Changeable(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) return [];
        if (type.IsGenericType && (views.Contains(type.GetGenericTypeDefinition()) || Nullable.GetUnderlyingType(type) is not null)) return type.GenericTypeArguments.SelectMany(a => Changeable(a, seen));
        if (type.Namespace is "System") return type.IsArray ? [type.Name] : [];
        if (type.Namespace?.StartsWith("Yhdessa", StringComparison.Ordinal) is not true) return [type.Name];
        if (type.IsEnum) return [];
        return type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).SelectMany(p => IsSettable(p) ? [$"{type.Name}.{p.Name}"] : Changeable(p.PropertyType, seen));
    }

    static bool IsSettable(PropertyInfo property) => property.SetMethod is { IsPrivate: false } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
