namespace Yhdessa.Search;

/// <summary>English endings by the first steps of Porter's algorithm: plurals, -ed, -ing, -ly and the commonest nouns made of verbs.</summary>
static class English
{
    const string Vowels = "aeiouy";
    static readonly string[] nouns = ["ations", "ation", "ments", "ment", "ings", "ing", "ers", "er", "ed", "ly"];

    public static string Stem(string word)
    {
        if (word.Length < 4) return word;
        return Tidy(Shorter(Shorter(Plural(word))));   // volunteering, volunteer, and both as one
    }

    static string Shorter(string word) => Array.Find(nouns, end => word.Length - end.Length >= 3 && word.EndsWith(end, StringComparison.Ordinal) && word[..^end.Length].Any(Vowels.Contains)) is { } end ? word[..^end.Length] : word;

    static string Plural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal)) return word[..^2];
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        if (word.EndsWith("children", StringComparison.Ordinal)) return word[..^3];
        return word[^1] == 's' && word[^2] is not 's' and not 'u' ? word[..^1] : word;
    }

    /// <summary>Without a doubled consonant or a silent e at the end, and with i for y.</summary>
    static string Tidy(string stem)
    {
        if (stem.Length > 3 && stem[^1] == stem[^2] && !Vowels.Contains(stem[^1]) && stem[^1] is not 'l' and not 's') stem = stem[..^1];
        if (stem.Length > 3 && stem[^1] == 'e') stem = stem[..^1];
        return stem.Length > 2 && stem[^1] == 'y' && !Vowels.Contains(stem[^2]) ? stem[..^1] + "i" : stem;
    }
}
