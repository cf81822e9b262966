namespace Yhdessa.Search;

sealed class TermSearch(SearchDb db, Modules modules, WordLookup words, Spelling spelling, MissedWords missed) : ISearch
{
    public async Task<IReadOnlyDictionary<Guid, int>?> Find(string kind, string? text, CancellationToken ct) =>
        await Hits([kind], text, unfinished: false, ct) is { } hits ? hits.GetValueOrDefault(kind, []) : null;

    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<Guid, int>>?> FindAll(string? text, CancellationToken ct) =>
        (await Hits(Findable, text, unfinished: false, ct))?.ToDictionary(h => h.Key, IReadOnlyDictionary<Guid, int> (h) => h.Value);

    public async Task<IReadOnlyDictionary<Guid, AnsweredWords>?> FindAny(string kind, string? text, CancellationToken ct)
    {
        var asked = await words.Of(text, unfinished: false, ct);
        if (asked.Count == 0) return null;
        var known = asked.Where(a => a.Near.Count > 0).ToList();
        var found = new Dictionary<Guid, AnsweredWords>();
        foreach (var (document, score) in (known.Count == 0 ? [] : await TermRows.Read(db, kind, known, ct)).SelectMany(h => h))
        {
            var before = found.GetValueOrDefault(document);
            found[document] = new(before.Words + 1, before.Score + score);
        }
        return found;
    }

    public async Task<IReadOnlyList<IReadOnlyList<string>>> Why(string? text, IReadOnlyList<string> texts, CancellationToken ct)
    {
        var asked = await words.Of(text, unfinished: false, ct);
        return [.. texts.Select(t => Words.In(t).ToHashSet()).Select(own => asked.Where(a => a.Near.Keys.Any(own.Contains)).Select(a => a.Word).ToList())];
    }

    public async Task<IReadOnlyList<(string Kind, Guid Document)>> Suggest(string? kind, string text, int most, CancellationToken ct)
    {
        var hits = await Hits(kind is null ? Findable : [kind], text, unfinished: true, ct) ?? [];
        return [.. hits.SelectMany(k => k.Value.Select(h => (Kind: k.Key, Document: h.Key, Score: h.Value))).OrderByDescending(h => h.Score).ThenBy(h => h.Document).Take(most).Select(h => (h.Kind, h.Document))];
    }

    public async Task<string?> Meant(string? kind, string? text, CancellationToken ct)
    {
        if (await spelling.Mend(text, ct) is not { } mended) return null;
        return await Hits(kind is null ? Findable : [kind], mended, unfinished: false, ct) is { Count: > 0 } ? mended : null;
    }

    public Task Missed(string? text, CancellationToken ct) => missed.Keep(text, ct);

    IReadOnlyList<string> Findable => [.. modules.All.SelectMany(m => m.Findable).Select(f => f.Kind)];

    /// <summary>By kind, the documents that have something near each of the words, and the sum of how well they answer each.</summary>
    async Task<Dictionary<string, Dictionary<Guid, int>>?> Hits(IReadOnlyList<string> kinds, string? text, bool unfinished, CancellationToken ct)
    {
        var asked = await words.Of(text, unfinished, ct);
        if (asked.Count == 0) return null;
        if (asked.Any(a => a.Near.Count == 0)) return [];
        var found = new Dictionary<string, Dictionary<Guid, int>>();
        foreach (var kind in kinds)
            if (await InAll(kind, asked, ct) is { Count: > 0 } hits) found[kind] = hits;
        return found;
    }

    async Task<Dictionary<Guid, int>> InAll(string kind, IReadOnlyList<AskedWord> asked, CancellationToken ct)
    {
        var hits = await TermRows.Read(db, kind, asked, ct);
        var fewest = hits.MinBy(h => h.Count)!;
        if (hits.Length == 1) return fewest;
        var both = new Dictionary<Guid, int>(fewest.Count);
        foreach (var document in fewest.Keys)
            if (Array.TrueForAll(hits, h => h.ContainsKey(document))) both[document] = hits.Sum(h => h[document]);
        return both;
    }
}
