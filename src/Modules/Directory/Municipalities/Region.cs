using System.Collections.Frozen;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>The region, its municipalities in their own order, and the former ones people still look for.</summary>
static class Region
{
    sealed record File(RegionRow Region, IReadOnlyList<Municipality> Municipalities);
    sealed record RegionRow(string Code, string Fi, string Sv, string En);

    static readonly File file = Embedded.Read<File>("Municipalities.region.json");
    static readonly FrozenDictionary<string, Municipality> byCode = file.Municipalities.ToFrozenDictionary(m => m.Code);
    static readonly FrozenDictionary<string, (Subarea Area, Municipality Parent)> subareas = file.Municipalities.SelectMany(m => m.Subareas.Select(s => (s, m))).ToFrozenDictionary(x => x.s.Code, x => x);

    public static string Code => file.Region.Code;
    public static Translated Name => new(file.Region.Fi, file.Region.Sv, file.Region.En);
    public static IReadOnlyList<Municipality> Municipalities => file.Municipalities;

    public static bool IsMunicipality(string? code) => code is not null && byCode.ContainsKey(code);
    public static bool IsArea(string? code) => code is not null && (byCode.ContainsKey(code) || subareas.ContainsKey(code));
    public static Municipality? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The municipality a former one now belongs to, or null when the code is not a former one's.</summary>
    public static string? ParentOf(string code) => subareas.TryGetValue(code, out var found) ? found.Parent.Code : null;

    public static string NameOf(string code, string language) =>
        subareas.TryGetValue(code, out var sub) ? sub.Area.Name : byCode.TryGetValue(code, out var m) ? (language == "sv" ? m.Sv : m.Fi) : code;
}
