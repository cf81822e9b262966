namespace Yhdessa.Search;

/// <summary>Writes the stems of one Finnish word in one way: asukas, asukkaa- and asukkai- as "asukA".</summary>
static class FinnishStem
{
    /// <summary>The stems that a class of words has, and the sign of the class.</summary>
    static readonly (string End, string Sign)[] classes =
    [
        ("uude", "U"), ("uuksi", "U"), ("uukse", "U"), ("uute", "U"), ("uus", "U"), ("uut", "U"), ("ukse", "U"), ("uksi", "U"), ("ude", "U"), ("us", "U"), ("ut", "U"), ("uu", "U"),
        ("yyde", "Y"), ("yyksi", "Y"), ("yykse", "Y"), ("yyte", "Y"), ("yys", "Y"), ("yyt", "Y"), ("ykse", "Y"), ("yksi", "Y"), ("yde", "Y"), ("ys", "Y"), ("yt", "Y"), ("yy", "Y"),
        ("ekse", "E"), ("eksi", "E"), ("es", "E"), ("ikse", "I"), ("iksi", "I"), ("akse", "X"), ("aksi", "X"),
        ("ttoma", "T"), ("ttömä", "T"), ("ttomi", "T"), ("ttömi", "T"), ("tont", "T"), ("tönt", "T"), ("ton", "T"), ("tön", "T"),
    ];

    static readonly string[] participles = ["nut", "nyt", "unee", "ynee", "unei", "ynei"];
    static readonly string[] tools = ["ime", "imi", "in"];
    static readonly string[] longEnds = ["as", "aa", "ai", "äs", "ää", "äi"];

    /// <summary>Consonants that change with the grade, strong and weak written alike.</summary>
    static readonly (string Written, string Kept)[] grades = [("kk", "k"), ("pp", "p"), ("tt", "t"), ("ng", "nk"), ("nn", "nt"), ("mm", "mp"), ("ll", "lt"), ("rr", "rt"), ("d", "t"), ("v", "p")];

    public static IEnumerable<string> Keys(string stem)
    {
        if (stem.Length > 4 && stem.EndsWith("nen", StringComparison.Ordinal)) return [stem[..^3] + "s"];
        if (stem.Length >= 6 && Ending(stem, participles) is not null) return [Grade(stem[..^3]) + "N"];
        foreach (var (end, sign) in classes)
            if (stem.Length - end.Length >= 2 && stem.EndsWith(end, StringComparison.Ordinal) && !(end == "es" && stem[^3] == 'i')) return [Grade(stem[..^end.Length]) + sign];
        if (Ending(stem, tools) is { } tool) return [Grade(stem[..^tool.Length]) + "im"];
        if (Ending(stem, longEnds) is not null && !IsVowel(stem[^3])) return [Grade(stem[..^2]) + "A"];
        return Short(stem) ?? Plain(stem);
    }

    /// <summary>Words of one syllable turn their diphthong around in the plural: yö and öi-, tie and tei-, also at the end of a compound.</summary>
    static IEnumerable<string>? Short(string stem)
    {
        if (stem.Length < 2 || stem.Length > 2 && IsVowel(stem[^3])) return null;
        if (stem[^2..] is "yö" or "uo" or "ie") return [stem[..^2] + stem[^1]];
        return stem[^1] == 'i' && stem[^2] is 'ö' or 'o' or 'e' && stem.Length <= 3 ? [stem[..^1]] : null;
    }

    static IEnumerable<string> Plain(string stem)
    {
        if (stem.Length > 3 && stem.EndsWith("öi", StringComparison.Ordinal) && !IsVowel(stem[^3])) yield return stem[..^1];   // käsitöi-
        var (kept, lost) = Cut(stem);
        if (kept.EndsWith("ps", StringComparison.Ordinal)) kept = kept[..^2] + "s";   // lapse-, las-
        var key = Grade(kept);
        var last = kept[^1];
        if (!IsVowel(last) || lost.Length == 0) yield return key;
        if (lost.Length == 2 && !IsVowel(last)) yield return $"{kept}{lost[0]}k";   // a lost k: tue- of tuki
        if (lost.Length > 0 && (IsVowel(last) || last is 'r' or 'l' or 'h')) yield return (IsVowel(last) ? kept : key) + "k";
        if (kept.Length < 2) yield break;
        if (last == 'j' && kept[^2] is 'o' or 'a') yield return kept[..^1] + "ik";   // poja- of poika
        if (last == 's' && IsVowel(kept[^2])) yield return kept[..^1] + "t";   // vesi, vede-
        if (last == 'h') yield return kept[..^1] + "s";   // miehe- of mies
    }

    /// <summary>Without the vowels at the end, two at most, one after two others; two letters stay.</summary>
    static (string Kept, string Lost) Cut(string stem)
    {
        var most = stem.Length > 3 && IsVowel(stem[^1]) && IsVowel(stem[^2]) && IsVowel(stem[^3]) ? 1 : 2;
        var at = stem.Length;
        while (at > 2 && stem.Length - at < most && IsVowel(stem[at - 1]) && stem[..(at - 1)].Any(IsVowel)) at--;
        return (stem[..at], stem[at..]);
    }

    static string Grade(string stem)
    {
        foreach (var (written, kept) in grades)
            if (stem.EndsWith(written, StringComparison.Ordinal)) return stem[..^written.Length] + kept;
        return stem;
    }

    static string? Ending(string stem, string[] endings) => Array.Find(endings, e => stem.Length - e.Length >= 2 && stem.EndsWith(e, StringComparison.Ordinal));
    static bool IsVowel(char c) => FinnishCase.IsVowel(c);
}
