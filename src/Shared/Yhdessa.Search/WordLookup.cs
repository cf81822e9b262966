namespace Yhdessa.Search;

/// <summary>A word that is asked for, and the words of the index that answer it, each with how near it is.</summary>
sealed record AskedWord(string Word, Dictionary<string, int> Near);

/// <summary>From the words somebody types to the words that stand in the index.</summary>
sealed class WordLookup(SearchDb db, Analyzer analyzer, CompoundsByIndex compounds)
{
    const int MostWords = 8, MostBeginnings = 200, MostNear = 1000;

    /// <summary>What a request has looked up: a search that finds nothing asks what was missed and what was meant by the same words.</summary>
    readonly Dictionary<(string?, bool), IReadOnlyList<AskedWord>> known = [];

    /// <param name="unfinished">The last word is being typed: it is a beginning, whatever else it is. Otherwise only when it is nothing else.</param>
    public async Task<IReadOnlyList<AskedWord>> Of(string? text, bool unfinished, CancellationToken ct) =>
        known.TryGetValue((text, unfinished), out var found) ? found : known[(text, unfinished)] = await Find(text, unfinished, ct);

    async Task<IReadOnlyList<AskedWord>> Find(string? text, bool unfinished, CancellationToken ct)
    {
        var asked = Words.Of(text ?? "").Where(w => !Words.IsEmpty(w)).Distinct().Take(MostWords).Select(w => new AskedWord(w, [])).ToList();
        if (asked.Count == 0) return asked;
        await ByForms(asked, w => analyzer.AskedBy(w), ct);
        if (!analyzer.KnowsCompounds) await compounds.Add(asked, ct);
        if (unfinished || asked[^1].Near.Count == 0) await Beginnings(asked[^1], ct);
        await ByForms([.. asked.Where(a => a.Near.Count == 0 && !Words.HasDots(a.Word))], analyzer.Dotless, ct);
        return [.. asked.Select(Bounded)];
    }

    async Task ByForms(List<AskedWord> asked, Func<string, IEnumerable<Form>> formsOf, CancellationToken ct)
    {
        if (asked.Count == 0) return;
        var forms = asked.SelectMany(a => formsOf(a.Word).Select(f => (f.Key, f.Nearness, Asked: a))).ToLookup(f => f.Key);
        var (keys, words) = (forms.Select(f => f.Key).ToList(), asked.Select(a => a.Word).ToList());
        var rows = await db.Forms.AsNoTracking().Where(f => keys.Contains(f.Form)).Select(f => new { f.Form, f.Word, f.Nearness }).ToListAsync(ct);
        foreach (var row in rows)
            foreach (var (_, nearness, word) in forms[row.Form])
                Add(word, row.Word, row.Word == word.Word ? Form.Itself : Math.Min(nearness, row.Nearness));
        foreach (var number in asked.Where(a => a.Word.Any(char.IsDigit))) Add(number, number.Word, Form.Itself);   // numbers have no forms
    }

    async Task Beginnings(AskedWord word, CancellationToken ct)
    {
        if (word.Word.Length < 2) return;
        var (from, to) = (word.Word, word.Word + '\uFFFF');
#pragma warning disable CA1309 // the database compares, by the column's binary collation
        foreach (var begun in await db.Forms.AsNoTracking().Where(f => string.Compare(f.Word, from) >= 0 && string.Compare(f.Word, to) < 0).Select(f => f.Word).Distinct().OrderBy(w => w).Take(MostBeginnings).ToListAsync(ct))
#pragma warning restore CA1309
            Add(word, begun, Form.Hint);
    }

    static void Add(AskedWord asked, string word, int nearness) => asked.Near[word] = Math.Max(asked.Near.GetValueOrDefault(word), nearness);

    static AskedWord Bounded(AskedWord asked) => asked.Near.Count <= MostNear ? asked : asked with { Near = asked.Near.OrderByDescending(n => n.Value).Take(MostNear).ToDictionary() };
}
