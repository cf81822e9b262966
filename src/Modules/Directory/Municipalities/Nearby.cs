using System.Collections.Frozen;

namespace Yhdessa.Directory;

/// <summary>Which municipalities lie side by side, how far they are from each other in steps over borders, and how one says "in" them.</summary>
static class Nearby
{
    sealed record Place(IReadOnlyList<string> Near, string In);

    static readonly FrozenDictionary<string, Place> places = Embedded.Read<Dictionary<string, Place>>("Municipalities.places.json").ToFrozenDictionary();

    static readonly FrozenDictionary<string, FrozenDictionary<string, int>> steps = places.Keys.ToFrozenDictionary(p => p, StepsFrom);

    public static IReadOnlyList<string> BesideOf(string code) => places[code].Near;

    /// <summary>The region's municipalities by how many borders lie between.</summary>
    public static IReadOnlyDictionary<string, int> From(string code) => steps[code];

    /// <summary>"Heinolassa", "i Heinola", "in Heinola".</summary>
    public static string In(string code, string language) => language switch
    {
        "fi" => places.TryGetValue(code, out var place) ? place.In : Region.NameOf(code, "fi"),
        "sv" => $"i {Region.NameOf(code, "sv")}",
        _ => $"in {Region.NameOf(code, language)}",
    };

    /// <summary>The municipality that a code or a name means, also a former one's or a case: "398", "Lahtis", "Nastola", "Heinolassa", "Lahden".</summary>
    public static string? Read(string? told)
    {
        var word = Slug.Of(told ?? "");
        foreach (var m in Region.Municipalities)
        {
            if (told == m.Code || m.Subareas.Any(s => told == s.Code || Slug.Of(s.Name) == word)) return m.Code;
            string[] names = [m.Fi, m.Sv, places[m.Code].In, places[m.Code].In[..^3] + "n", m.Fi + "n"];
            if (names.Select(Slug.Of).Contains(word)) return m.Code;
        }
        return null;
    }

    static FrozenDictionary<string, int> StepsFrom(string start)
    {
        var (found, ahead) = (new Dictionary<string, int> { [start] = 0 }, new Queue<string>([start]));
        while (ahead.TryDequeue(out var here))
            foreach (var next in places[here].Near.Where(n => found.TryAdd(n, found[here] + 1))) ahead.Enqueue(next);
        return found.ToFrozenDictionary();
    }
}
