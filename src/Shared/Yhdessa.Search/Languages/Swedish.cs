namespace Yhdessa.Search;

/// <summary>The Swedish Snowball algorithm, written from its published description. Words come in lower case.</summary>
static class Swedish
{
    const string Vowels = "aeiouyäåö", BeforeS = "bcdfghjklmnoprtvy";
    static readonly string[] endings =
    [
        "heterna", "hetens", "anden", "andes", "andet", "arens", "arnas", "ernas", "heten", "heter", "ornas", "ades", "ande", "aren", "arna", "arne", "aste", "erna", "erns", "orna",
        "ade", "are", "ast", "ens", "ern", "het", "ad", "ar", "as", "at", "en", "er", "es", "or", "a", "e",
    ];

    static readonly string[] doubles = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];
    static readonly (string End, string Left)[] qualities = [("fullt", "full"), ("löst", "lös"), ("lig", ""), ("els", ""), ("ig", "")];

    public static string Stem(string word)
    {
        var from = Region(word);
        word = Inflection(word, from);
        if (Array.Exists(doubles, d => Ends(word, d, from))) word = word[..^1];
        foreach (var (end, left) in qualities)
            if (Ends(word, end, from)) return word[..^end.Length] + left;
        return word;
    }

    static string Inflection(string word, int from)
    {
        if (Array.Find(endings, e => Ends(word, e, from)) is { } end) return word[..^end.Length];
        return Ends(word, "s", from) && word.Length > 1 && BeforeS.Contains(word[^2]) ? word[..^1] : word;
    }

    /// <summary>After the first consonant that follows a vowel, and after three letters at least.</summary>
    static int Region(string word)
    {
        var at = 0;
        while (at < word.Length && !Vowels.Contains(word[at])) at++;
        while (at < word.Length && Vowels.Contains(word[at])) at++;
        return Math.Max(at + 1, 3);
    }

    static bool Ends(string word, string end, int from) => word.Length - end.Length >= from && word.EndsWith(end, StringComparison.Ordinal);
}
