namespace Yhdessa.Search;

/// <summary>
/// Without a dictionary the index is the dictionary: a word of it that begins with another, and goes on with a third or as a word could, is a compound of the two.
/// Asked for a part it is found; asked for the whole, the beginning is.
/// </summary>
sealed class CompoundsByIndex(SearchDb db, RuleFinnish rules)
{
    const int ShortestHead = 4, ShortestRest = 3, ShortestUnknown = 5, LikelyCompound = 8, MostHeads = 6, MostWords = 200;

    /// <summary>Two consonants that a word may begin with, and two vowels.</summary>
    static readonly string[] pairs = ["kl", "kr", "pl", "pr", "tr", "st", "sp", "sk", "fr", "gr", "uu", "yö", "äi", "au", "ai", "ou", "ei", "ää", "aa"];

    /// <summary>What begins so makes one word of another and is no word itself: kirjallisuus, muistaminen.</summary>
    static readonly string[] endings = ["suu", "syy", "mais", "mine", "mise", "lais", "läis", "inen", "ises", "isuu", "isyy", "toma", "tömä"];

    sealed record Split(AskedWord Asked, string Found, string Rest, int Nearness);

    public async Task Add(IReadOnlyList<AskedWord> asked, CancellationToken ct)
    {
        var splits = new List<Split>();
        foreach (var word in asked.Where(a => a.Word.Length >= ShortestHead && !a.Word.Any(char.IsDigit)))
        {
            foreach (var head in Heads(word)) splits.AddRange((await Longer(head, ct)).Select(w => new Split(word, w, Rest(w, head), Form.Part)));
            splits.AddRange(await Shorter(word, ct));
        }
        var known = await Known([.. splits.Select(s => s.Rest).Where(r => r.Length >= ShortestRest).Distinct()], ct);
        foreach (var split in splits.Where(s => known.Contains(s.Rest) || CouldBeWord(s.Rest))) split.Asked.Near.TryAdd(split.Found, split.Nearness);
    }

    /// <summary>What compounds with the word may begin with: its shortest forms in the index, and its stem, which a vowel may follow: neuvont-a-piste.</summary>
    IEnumerable<string> Heads(AskedWord word) => word.Near.Keys.Append(word.Word).Concat(rules.FormsOf(word.Word).Select(f => Written(f.Key[(f.Key.IndexOf(':') + 1)..])))
        .Distinct().Where(w => w.Length >= ShortestHead).OrderBy(w => w.Length).Take(MostHeads);

    /// <summary>The signs of the rules as compounds have them: koulutus-, vapaus-, asukas-.</summary>
    static string Written(string key) => key[^1] switch { 'U' => key[..^1] + "us", 'Y' => key[..^1] + "ys", 'A' => key[..^1] + "as", _ => key };

    static string Rest(string whole, string head)
    {
        var rest = whole[head.Length..];
        return !FinnishCase.IsVowel(head[^1]) && rest.Length > 2 && FinnishCase.IsVowel(rest[0]) && !FinnishCase.IsVowel(rest[1]) ? rest[1..] : rest;
    }

    async Task<List<string>> Longer(string head, CancellationToken ct)
    {
        var (from, to, least) = (head, head + '\uFFFF', head.Length + ShortestRest);
#pragma warning disable CA1309 // the database compares, by the column's binary collation
        return await db.Forms.AsNoTracking().Where(f => string.Compare(f.Word, from) > 0 && string.Compare(f.Word, to) < 0 && f.Word.Length >= least).Select(f => f.Word).Distinct().OrderBy(w => w).Take(MostWords).ToListAsync(ct);
#pragma warning restore CA1309
    }

    /// <summary>The beginning of the word that is asked: when it is long enough to be a compound itself, or the whole is nowhere.</summary>
    async Task<IEnumerable<Split>> Shorter(AskedWord word, CancellationToken ct)
    {
        var (whole, least) = (word.Word, word.Near.Count == 0 ? ShortestHead : LikelyCompound);
        var keys = Enumerable.Range(least, Math.Max(0, whole.Length - ShortestRest - least + 1)).Select(n => whole[..n])
            .SelectMany(head => rules.FormsOf(head).Where(f => f.Key.Length - 4 >= ShortestHead).Select(f => (f.Key, After: whole[head.Length..]))).ToLookup(f => f.Key, f => f.After);
        var asked = keys.Select(k => k.Key).ToList();
        if (asked.Count == 0) return [];
        var found = await db.Forms.AsNoTracking().Where(f => asked.Contains(f.Form)).Select(f => new { f.Form, f.Word }).Take(MostWords).ToListAsync(ct);
        return found.SelectMany(f => keys[f.Form].Select(rest => new Split(word, f.Word, rest, Form.Hint)));
    }

    static bool CouldBeWord(string rest) => rest.Length >= ShortestUnknown && !Array.Exists(endings, e => rest.StartsWith(e, StringComparison.Ordinal))
        && (FinnishCase.IsVowel(rest[0]) != FinnishCase.IsVowel(rest[1]) || Array.Exists(pairs, p => rest.StartsWith(p, StringComparison.Ordinal)));

    /// <summary>Those of the rests that are a word of the index, in whatever form.</summary>
    async Task<HashSet<string>> Known(List<string> rests, CancellationToken ct)
    {
        if (rests.Count == 0) return [];
        var keys = rests.SelectMany(r => rules.FormsOf(r).Select(f => (f.Key, Of: r))).ToLookup(f => f.Key, f => f.Of);
        var asked = keys.Select(k => k.Key).Take(2000).ToList();
        return [.. (await db.Forms.AsNoTracking().Where(f => asked.Contains(f.Form)).Select(f => f.Form).Distinct().ToListAsync(ct)).SelectMany(k => keys[k])];
    }
}
