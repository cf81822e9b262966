namespace Yhdessa.Search;

/// <summary>One way to look a word up.</summary>
/// <param name="Key">A basic form or a stem, with the language before it: "fi:lapsi".</param>
/// <param name="Nearness">How much of the word it is.</param>
readonly record struct Form(string Key, int Nearness)
{
    /// <summary>The word itself as it is written · its basic form or stem · a part of a compound · only its beginning, or its letters without dots.</summary>
    public const int Itself = 8, Basic = 6, Part = 3, Hint = 1;

    public const int LongestKey = 48;

    public static Form Of(string language, string word, int nearness) => new($"{language}:{(word.Length > Words.LongestTerm ? word[..Words.LongestTerm] : word)}", nearness);
}

/// <summary>What Finnish words may be looked up by: by a dictionary where there is one, by rules where not.</summary>
interface IFinnish
{
    /// <summary>Changes whenever other forms may come out: then every word is looked at anew.</summary>
    string Version { get; }

    /// <summary>For the operator.</summary>
    string Said { get; }

    /// <summary>False where compounds have to be cut by the words that the index itself knows.</summary>
    bool KnowsCompounds { get; }

    IReadOnlyList<Form> FormsOf(string word);
}
