using System.Globalization;
using System.Text.RegularExpressions;

namespace Yhdessa.Bench.Search;

/// <summary>A word in eight forms: basic, genitive, partitive, inessive; plural nominative, genitive, partitive, allative.</summary>
sealed record Noun(string Lemma, string[] Forms)
{
    static readonly string[] cases = ["n", "g", "p", "i", "pn", "pg", "pp", "pa"], asked = ["n", "g", "i", "pg", "pp", "pa"];

    public string In(string name) => Forms[Array.IndexOf(cases, name)];

    /// <summary>The six it is asked by: lapsi, lapsen, lapsessa, lasten, lapsia, lapsille.</summary>
    public IEnumerable<string> Asked => asked.Select(In);
}

/// <summary>What one association says of itself, and the lemmas that are in it in some form.</summary>
sealed record MadeUpText(int Number, string Words, IReadOnlySet<string> Lemmas);

/// <summary>
/// Made-up descriptions: sentences of an association's page with nouns of its themes put in, in the case that the sentence asks for. The same number
/// gives the same text, so a thousand are the first of twenty thousand.
/// </summary>
sealed partial class MadeUpTexts
{
    static readonly int[] lengths = [2, 3, 4, 5, 6, 8, 12], lengthWeights = [8, 14, 20, 20, 16, 14, 8], others = [0, 0, 1, 2];
    static readonly string[] people = ["jäsen", "asukas", "vapaaehtoinen", "nuori", "lapsi", "ikääntynyt", "perhe", "omaishoitaja", "työtön", "maahanmuuttaja", "läheinen"];

    readonly Dictionary<string, Noun> nouns;
    readonly List<(int Weight, string[] Lemmas)> themes;
    readonly List<(string Sentence, string[] Carried)> sentences;
    readonly List<(int Weight, string[] Forms)> places;
    readonly string[] anybody;

    MadeUpTexts(Dictionary<string, Noun> nouns, List<(int, string[])> themes, string[] anybody)
    {
        (this.nouns, this.themes, this.anybody) = (nouns, themes, anybody);
        sentences = [.. Lines("sentences.txt").Select(l => l.Split(" | ")).Select(l => (l[0], l.Length > 1 ? l[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : []))];
        places = [.. Lines("places.txt").Select(l => l.Split(' ')).Select(p => (int.Parse(p[^1], CultureInfo.InvariantCulture), p[..^1]))];
    }

    public IReadOnlyCollection<Noun> Nouns => nouns.Values;

    /// <summary>The words that the data of the other measurements is made of.</summary>
    public static MadeUpTexts OfTheGenerator() => new(Read("nouns.txt"), [.. Lines("themes.txt").Select(l => l.Split(' ')).Select(t => (int.Parse(t[0], CultureInfo.InvariantCulture), t[1..]))], people);

    /// <summary>Thirty others, written down before the search was.</summary>
    public static MadeUpTexts OfTheSecondList()
    {
        var nouns = Read("second-list.txt");
        return new(nouns, [(1, [.. nouns.Keys])], [.. nouns.Keys]);
    }

    public IEnumerable<MadeUpText> Make(int count) => Enumerable.Range(1, count).Select(One);

    MadeUpText One(int number)
    {
        var random = new Random(unchecked(number * 7919 + 1));
        var place = places[Weighted(random, [.. places.Select(p => p.Weight)])].Forms;
        var pool = Pool(random);
        var (lemmas, words) = (new HashSet<string>(), new List<string>());
        var chosen = sentences.ToArray();
        random.Shuffle(chosen);
        foreach (var (sentence, carried) in chosen.Take(lengths[Weighted(random, lengthWeights)]))
        {
            var three = new[] { nouns[pool[random.Next(pool.Length)]], nouns[pool[random.Next(pool.Length)]], nouns[anybody[random.Next(anybody.Length)]] };
            lemmas.UnionWith(carried);
            words.Add(Slot().Replace(sentence, slot => Filled(slot, three, lemmas, place, random)));
        }
        return new(number, string.Join(' ', words), lemmas);
    }

    static string Filled(Match slot, Noun[] three, HashSet<string> lemmas, string[] place, Random random)
    {
        if (slot.Groups["noun"] is { Success: true } which)
        {
            var noun = three[which.Value[0] - '1'];
            lemmas.Add(noun.Lemma);
            return noun.In(slot.Groups["case"].Value);
        }
        return slot.Groups["other"].Value switch
        {
            "g" => place[1],
            "w" or "w_cap" => place[2],
            "t" => place[3],
            "e" => place[4],
            "vuosi" => $"{random.Next(1889, 2026)}",
            _ => $"{random.Next(3, 900)}",
        };
    }

    string[] Pool(Random random)
    {
        var main = themes[Weighted(random, [.. themes.Select(t => t.Weight)])];
        var beside = Enumerable.Range(0, others[random.Next(others.Length)]).Select(_ => themes[random.Next(themes.Count)]);
        return [.. beside.Prepend(main).SelectMany(t => t.Lemmas).Distinct()];
    }

    static int Weighted(Random random, int[] weights)
    {
        var at = random.Next(weights.Sum());
        return Array.FindIndex(weights, w => (at -= w) < 0);
    }

    static Dictionary<string, Noun> Read(string file) => Lines(file).Select(l => l.Split(' ')).ToDictionary(f => f[0], f => new Noun(f[0], f));

    static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(Place.SearchFolder, file)).Where(l => l.Length > 0 && l[0] != '#');

    [GeneratedRegex(@"\{(?:n(?<noun>[123])\.(?<case>\w+)|(?<other>\w+))\}")]
    private static partial Regex Slot();
}
