using System.Collections.Concurrent;

namespace Yhdessa.Search;

/// <summary>Basic forms and compound parts from Voikko's dictionary; a word it does not know (a name, a foreign word) goes by the rules.</summary>
sealed class VoikkoFinnish(VoikkoLibrary voikko, RuleFinnish rules) : IFinnish, IDisposable
{
    const int Kept = 20_000, ShortestPart = 2;

    readonly ConcurrentDictionary<string, IReadOnlyList<Form>> known = [];

    public string Version => $"voikko {voikko.Version}/{RuleFinnish.Revision}";
    public string Said => $"word forms by Voikko {voikko.Version}";
    public bool KnowsCompounds => true;

    public IReadOnlyList<Form> FormsOf(string word)
    {
        if (known.TryGetValue(word, out var forms)) return forms;
        if (known.Count >= Kept) known.Clear();
        return known[word] = Look(word);
    }

    Form[] Look(string word)
    {
        var bases = Bases(word).ToHashSet();
        if (bases.Count == 0) return [.. rules.FormsOf(word)];
        return [.. bases.Select(b => Form.Of("fi", b, Form.Basic)), .. bases.SelectMany(Parts).Distinct().Where(p => !bases.Contains(p)).Select(p => Form.Of("fi", p, Form.Part))];
    }

    /// <summary>"Öisin" is an adverb to the dictionary and a night to the reader: what stands before "isin" in its basic form counts too.</summary>
    IEnumerable<string> Bases(string word)
    {
        var read = Read(word);
        if (!word.EndsWith("isin", StringComparison.Ordinal) || word.Length < 5) return read;
        var (stem, plural) = (word[..^4], word[..^3]);
        return [.. read, .. Read(stem), .. Read(plural), .. Read(plural + "lla"), .. Read(plural + "llä")];
    }

    IEnumerable<string> Read(string word) => voikko.Read(word).Select(r => r.Base.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal)).Distinct();

    /// <summary>Every run of a compound's parts: "mielenterveystyö" has mieli, terveys, työ, mielenterveys and terveystyö in it.</summary>
    IEnumerable<string> Parts(string compound)
    {
        foreach (var shape in voikko.Read(compound).Select(r => r.Shape).Distinct())
        {
            var cuts = Cuts(shape);
            if (cuts.Count < 3 || cuts[^1] != compound.Length) continue;
            for (var from = 0; from < cuts.Count - 1; from++)
                for (var to = from + 1; to < cuts.Count; to++)
                    if (to - from < cuts.Count - 1 && cuts[to] - cuts[from] >= ShortestPart)
                        foreach (var part in Read(compound[cuts[from]..cuts[to]])) yield return part;
        }
    }

    /// <summary>Where the parts begin, and the end of the last.</summary>
    static List<int> Cuts(string shape)
    {
        var (cuts, letters) = (new List<int>(), 0);
        foreach (var sign in shape)
            if (sign == '=') cuts.Add(letters);
            else letters++;
        cuts.Add(letters);
        return cuts;
    }

    public void Dispose() => voikko.Dispose();
}
