namespace Yhdessa.Ui;

/// <summary>Shapes of schema.org that more than one module tells; what is null is left out when it is written (<see cref="JsonLd"/>).</summary>
public static class Schema
{
    public static Dictionary<string, object?> Of(string type, params (string Name, object? Value)[] members) =>
        new([new("@context", "https://schema.org"), new("@type", type), .. members.Select(m => KeyValuePair.Create(m.Name, m.Value))]);

    /// <summary>A part of another thing: the context is the whole's.</summary>
    public static Dictionary<string, object?> Part(string type, params (string Name, object? Value)[] members) =>
        new([new("@type", type), .. members.Select(m => KeyValuePair.Create(m.Name, m.Value))]);

    /// <summary>A page that lists things with pages of their own, in the page's order.</summary>
    public static Dictionary<string, object?> List(IEnumerable<(string Name, string Url)> items) =>
        Of("ItemList", ("itemListElement", items.Select((item, i) => Part("ListItem", ("position", i + 1), ("name", item.Name), ("url", item.Url))).ToList()));

    /// <summary>An address of ours; Finland by itself.</summary>
    public static Dictionary<string, object?>? Address(string? street, string? town) => street is null && town is null ? null
        : Part("PostalAddress", ("streetAddress", street), ("addressLocality", town), ("addressRegion", "Päijät-Häme"), ("addressCountry", "FI"));
}
