namespace Yhdessa.Search;

/// <summary>
/// Finnish without a dictionary: the ending is taken off and what is left is written in one way for all forms of a word, whatever its grade and stem.
/// Where the ending may be read in two ways both are kept. Such a key is no word: "vertaistuen" and "vertaistuki" meet in "vertaistuk".
/// </summary>
sealed class RuleFinnish : IFinnish
{
    /// <summary>Raise it when the rules change.</summary>
    public const int Revision = 2;

    public string Version => $"rules {Revision}";
    public string Said => "word forms by rules";
    public bool KnowsCompounds => false;

    public IReadOnlyList<Form> FormsOf(string word) => [.. Keys(word).Distinct().Select(k => Form.Of("fi~", k, Form.Basic))];

    static IEnumerable<string> Keys(string word)
    {
        if (word.Length < 2 || word.Any(char.IsDigit)) return [word];
        if (word.Length == 2) return FinnishStem.Keys(word);   // yö
        IEnumerable<string> read = [word];
        if (word.EndsWith("isin", StringComparison.Ordinal)) read = [word, word[..^3] + "lla"];   // öisin is öillä
        return read.SelectMany(w => FinnishCase.Stems(FinnishCase.WithoutOwner(w))).SelectMany(FinnishStem.Keys);
    }
}
