using System.Collections.Frozen;

namespace Yhdessa.Directory.Exchange;

/// <summary>Codes by their own names and by the words people write for them, in any of the house's languages.</summary>
static class CodeWords
{
    static readonly FrozenDictionary<string, FrozenDictionary<string, string>> lists = Classifications.Names.ToFrozenDictionary(name => name, name =>
        Classifications.Of(name).Select(t => (Word: t.Code, t.Code)).Concat(Texts.Languages.SelectMany(l => Classifications.Of(name).Select(t => (Word: t.Name.For(l).Words, t.Code))))
            .Select(w => (Key: Slug.Of(w.Word), w.Code)).DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Code));

    static readonly FrozenDictionary<string, string> areas = Region.Municipalities.Select(m => (Word: m.Code, m.Code))
        .Concat(Region.Municipalities.Select(m => (Word: m.Fi, m.Code))).Concat(Region.Municipalities.Select(m => (Word: m.Sv, m.Code)))
        .Concat(Region.Municipalities.SelectMany(m => m.Subareas).Select(s => (Word: s.Code, s.Code))).Concat(Region.Municipalities.SelectMany(m => m.Subareas).Select(s => (Word: s.Name, s.Code)))
        .Select(w => (Key: Slug.Of(w.Word), w.Code)).DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Code);

    /// <summary>What a name itself says of its bearer's kind.</summary>
    static readonly (string End, string Kind)[] ends = [(" ry", "association"), (" r.y.", "association"), (" rf", "association"), (" säätiö sr", "foundation"), (" sr", "foundation"), ("säätiö", "foundation"), (" oy", "company"), (" seurakunta", "parish")];

    public static string? Code(string list, string word) => lists[list].GetValueOrDefault(Slug.Of(word));

    /// <summary>"98" is Hollola: a spreadsheet took its zero.</summary>
    public static string? Area(string word) => areas.GetValueOrDefault(Slug.Of(word.All(char.IsAsciiDigit) ? word.PadLeft(3, '0') : word));

    public static string? KindOf(string? name) => name is null ? null : ends.FirstOrDefault(e => name.EndsWith(e.End, StringComparison.OrdinalIgnoreCase)).Kind;

    /// <summary>Several in one cell. A word that has a comma in it is one where the house knows it so.</summary>
    public static IReadOnlyList<string> Several(RowReading row, string field, string cell, Func<string, string?> code)
    {
        var codes = new List<string>();
        foreach (var part in Parts(cell, [';', '\n', '|']))
            foreach (var word in code(part) is null ? Parts(part, [',']) : [part])
                if (code(word) is { } found) codes.Add(found);
                else row.No(field, "import-unknown-word", word.Cut(60));
        return [.. codes.Distinct()];
    }

    public static string[] Parts(string cell, char[] by) => cell.Split(by, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
