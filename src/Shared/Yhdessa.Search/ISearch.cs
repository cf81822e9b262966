namespace Yhdessa.Search;

/// <summary>Finds documents by words. Behind it stand stems and prefixes; Finnish word forms come behind the same face.</summary>
public interface ISearch
{
    /// <summary>
    /// The documents of a kind that have all the words, with how well they answer. The last word may be unfinished.
    /// Null when the text has no word to look for, so the caller shows everything.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, int>?> Find(string kind, string? text, CancellationToken ct);

    /// <summary>The same over every kind at once; a kind without documents that answer is absent.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyDictionary<Guid, int>>?> FindAll(string? text, CancellationToken ct);
}

sealed class TermSearch(SearchDb db) : ISearch
{
    const int MostWords = 8;

    public async Task<IReadOnlyDictionary<Guid, int>?> Find(string kind, string? text, CancellationToken ct) =>
        (await Hits(db.Terms.AsNoTracking().Where(t => t.Kind == kind), text, ct))?.ToDictionary(h => h.Key.Document, h => h.Value);

    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<Guid, int>>?> FindAll(string? text, CancellationToken ct) =>
        (await Hits(db.Terms.AsNoTracking(), text, ct))?.GroupBy(h => h.Key.Kind).ToDictionary(g => g.Key, g => (IReadOnlyDictionary<Guid, int>)g.ToDictionary(h => h.Key.Document, h => h.Value));

    static async Task<Dictionary<Hit, int>?> Hits(IQueryable<Term> terms, string? text, CancellationToken ct)
    {
        var words = Words.Of(text ?? "").Where(w => !Words.IsEmpty(w)).Distinct().Take(MostWords).ToList();
        if (words.Count == 0) return null;

        Dictionary<Hit, int>? found = null;
        foreach (var word in words.OrderByDescending(w => w.Length))   // the longest word has the fewest documents
        {
            var hits = await Having(terms, word, unfinished: word == words[^1], ct);
            found = found is null ? hits : found.Where(f => hits.ContainsKey(f.Key)).ToDictionary(f => f.Key, f => f.Value + hits[f.Key]);
            if (found.Count == 0) break;
        }
        return found;
    }

    static async Task<Dictionary<Hit, int>> Having(IQueryable<Term> terms, string word, bool unfinished, CancellationToken ct)
    {
        var stem = Words.Stem(word);
        var hits = await terms.Where(t => t.Word == stem || t.Word == word).Select(t => new { t.Kind, t.Document, Weight = t.Weight * 2 }).ToListAsync(ct);
        if (unfinished && word.Length > 1)
        {
            var (from, to) = (word, word + '\uFFFF');
#pragma warning disable CA1309 // the database compares, by the column's binary collation
            hits.AddRange(await terms.Where(t => string.Compare(t.Word, from) >= 0 && string.Compare(t.Word, to) < 0).Select(t => new { t.Kind, t.Document, t.Weight }).ToListAsync(ct));
#pragma warning restore CA1309
        }
        return hits.GroupBy(h => new Hit(h.Kind, h.Document)).ToDictionary(g => g.Key, g => g.Max(h => h.Weight));
    }

    readonly record struct Hit(string Kind, Guid Document);
}
