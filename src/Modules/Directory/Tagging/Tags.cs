using System.Collections.Frozen;
using System.Globalization;

namespace Yhdessa.Directory;

/// <summary>A word of core work as somebody has written it, and the tag it means: its own word, another tag's, or a code of the house's list.</summary>
sealed class TagWord
{
    public const int Longest = 60;

    /// <summary>The word without marks over letters, so that "sururyhmat" is "sururyhmät".</summary>
    public string Key { get; init; } = "";
    public string Word { get; init; } = "";
    public string Code { get; private set; } = "";

    public bool IsTag => Word == Code;

    public static TagWord Of(string written) => Tags.Word(written) is var word ? new() { Key = Tags.Key(word), Word = word, Code = word } : null!;

    public void Mean(string code) => Code = code;
}

/// <summary>How tags are written and which word means which. The house's own list of core work comes first, in any of its languages.</summary>
static class Tags
{
    static readonly FrozenDictionary<string, string> listed = Classifications.Of(Classifications.CoreWork)
        .SelectMany(t => t.Name.All.Append(t.Code).Select(w => (Key: Key(w), t.Code))).DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Code);

    public static bool IsListed(string code) => Classifications.Has(Classifications.CoreWork, code);

    /// <summary>Letters, digits and hyphens, at least two: what can stand behind a #.</summary>
    public static bool IsWritten(string? written) => written is not null && (IsListed(written) || Word(written) is { Length: >= 2 and <= TagWord.Longest } word && word.All(c => char.IsLetterOrDigit(c) || c == '-') && word.Any(char.IsLetter));

    public static string Word(string written) => string.Join('-', written.Trim().TrimStart('#').ToLower(CultureInfo.GetCultureInfo("fi-FI")).Split([' ', '\t', '_'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One key for all who write it, with or without their letters' marks; a word in other letters is its own.</summary>
    public static string Key(string word) => Slug.Of(word) is not "x" and var key ? key : word;

    public static string Shown(string code, string language) => IsListed(code) ? Classifications.Word(Classifications.CoreWork, code, language) : "#" + code;

    /// <summary>The codes that the written words mean. A word nobody has used before becomes a tag when it is <paramref name="kept"/>.</summary>
    public static async Task<IReadOnlyList<string>> CoreWork(this DirectoryDb db, IReadOnlyList<string>? written, bool kept, CancellationToken ct)
    {
        var words = (written ?? []).Select(w => (Written: w, Key: Key(Word(w)))).DistinctBy(w => w.Key).ToList();
        string? Listed((string Written, string Key) w) => IsListed(w.Written) ? w.Written : listed.GetValueOrDefault(w.Key);
        var keys = words.Where(w => Listed(w) is null).Select(w => w.Key).ToList();
        var known = keys.Count == 0 ? [] : await db.TagWords.AsNoTracking().Where(t => keys.Contains(t.Key)).ToDictionaryAsync(t => t.Key, t => t.Code, ct);
        var codes = new List<string>();
        foreach (var word in words)
        {
            if ((Listed(word) ?? known.GetValueOrDefault(word.Key)) is { } code) codes.Add(code);
            else
            {
                var tag = TagWord.Of(word.Written);
                if (kept) db.TagWords.Add(tag);
                codes.Add(tag.Code);
            }
        }
        return [.. codes.Distinct()];
    }
}
