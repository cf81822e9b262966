using System.Collections.Frozen;
using System.Text.Json;

namespace Yhdessa.Directory;

/// <summary>One value of a classification. <paramref name="Ptv"/> is its code in the national service register, where it is surely the same thing.</summary>
sealed record ClassificationTerm(string Code, string Fi, string Sv, string En, string? Ptv = null, string? Parent = null)
{
    public Translated Name => new(Fi, Sv, En);
}

/// <summary>The house's own lists, kept as files beside this class: they change with the program, and all three languages are in them.</summary>
static class Classifications
{
    public const string Themes = "themes", TargetGroups = "target-groups", HytePriorities = "hyte-priorities", CoreWork = "core-work", Kinds = "organization-kinds", NetworkThemes = "network-themes", Languages = "languages";

    static readonly string[] names = [Themes, TargetGroups, HytePriorities, CoreWork, "purposes", "event-types", Kinds, NetworkThemes, "service-classes", "life-events", Languages];

    static readonly FrozenDictionary<string, IReadOnlyList<ClassificationTerm>> all = names.ToFrozenDictionary(n => n, n => (IReadOnlyList<ClassificationTerm>)Embedded.Read<List<ClassificationTerm>>($"Classifications.{n}.json"));
    static readonly FrozenDictionary<(string, string), ClassificationTerm> byCode = all.SelectMany(l => l.Value.Select(t => (Key: (l.Key, t.Code), Term: t))).ToFrozenDictionary(t => t.Key, t => t.Term);

    public static IReadOnlyList<string> Names => names;
    public static IReadOnlyList<ClassificationTerm>? Find(string name) => all.GetValueOrDefault(name);
    public static IReadOnlyList<ClassificationTerm> Of(string name) => all[name];
    public static bool Has(string name, string code) => byCode.ContainsKey((name, code));

    /// <summary>The words for a code in a language; the code itself where it is unknown, so that nothing is hidden.</summary>
    public static string Word(string name, string code, string language) => byCode.TryGetValue((name, code), out var term) ? term.Name.For(language).Words : code;
}

static class Embedded
{
    public static T Read<T>(string name)
    {
        using var stream = typeof(Embedded).Assembly.GetManifestResourceStream($"Yhdessa.Directory.{name}") ?? throw new InvalidOperationException($"{name} is not embedded");
        return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web)!;
    }
}
