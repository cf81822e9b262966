using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Ui;

/// <summary>A posted form as text, and back into the model it came from.</summary>
static class FormFields
{
    const int MostRows = 100;

    /// <summary>The form's own fields; those beginning with an underscore are the machinery's. Files and passwords are not kept.</summary>
    public static string Pack(IFormCollection form) => JsonSerializer.Serialize(
        form.Where(f => !f.Key.StartsWith('_') && !f.Key.Contains("Password", StringComparison.OrdinalIgnoreCase)).ToDictionary(f => f.Key, f => f.Value.ToArray()), Stored.Options);

    /// <summary>Fills the model's properties by the fields' names: "Wish.Contact.Email" is Contact.Email. What does not fit any more is left as it is.</summary>
    public static void Unpack(string body, object model)
    {
        foreach (var (name, values) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(body, Stored.Options)!)
            if (name.Split('.') is { Length: > 1 } path) Fill(model, path.AsSpan(1), values);
    }

    /// <summary>"Contacts[1]" is the second of a list, which grows until it has one.</summary>
    static object? Row(object at, string part)
    {
        if (part.Split('[', ']') is not [var list, var place, ""] || !int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var i) || i >= MostRows) return null;
        if (at.GetType().GetProperty(list)?.GetValue(at) is not IList rows || rows.GetType() is not { IsGenericType: true } type) return null;
        while (rows.Count <= i) rows.Add(Activator.CreateInstance(type.GenericTypeArguments[0]));
        return rows[i];
    }

    static void Fill(object? at, ReadOnlySpan<string> path, string[] values)
    {
        if (at is not null && path.Length > 1 && path[0].EndsWith(']'))
        {
            Fill(Row(at, path[0]), path[1..], values);
            return;
        }
        if (at?.GetType().GetProperty(path[0], BindingFlags.Public | BindingFlags.Instance) is not { CanRead: true } property) return;
        if (path.Length > 1) Fill(property.GetValue(at) ?? Make(at, property), path[1..], values);
        else if (property.CanWrite && Read(property.PropertyType, values) is { Fits: true } read) property.SetValue(at, read.Value);
    }

    static object? Make(object at, PropertyInfo property)
    {
        if (!property.CanWrite || property.PropertyType.GetConstructor([]) is not { } make) return null;
        var made = make.Invoke([]);
        property.SetValue(at, made);
        return made;
    }

    static (bool Fits, object? Value) Read(Type type, string[] values)
    {
        if (type == typeof(string[])) return (true, values);
        if (type != typeof(string) && type.IsAssignableFrom(typeof(List<string>)) && typeof(IEnumerable).IsAssignableFrom(type)) return (true, values.ToList());
        var text = values.FirstOrDefault();
        if (type == typeof(string)) return (true, text);
        if (string.IsNullOrEmpty(text)) return (Nullable.GetUnderlyingType(type) is not null, null);
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var converter = TypeDescriptor.GetConverter(plain);
        try
        {
            return converter.CanConvertFrom(typeof(string)) ? (true, converter.ConvertFromString(null, CultureInfo.InvariantCulture, text)) : default;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or NotSupportedException)
        {
            return default;
        }
    }
}
