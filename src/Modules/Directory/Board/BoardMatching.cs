using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>
/// Which offers and needs may meet: the same matter, a place that fits, and a tag or a word of the title in common, in whatever form it is
/// written. Both organizations hear of it by one letter each.
/// </summary>
sealed class BoardMatching(DirectoryDb db, ISearch search, BoardLetters letters, TimeProvider clock)
{
    const int MostWords = 8, MostHits = 25;

    /// <summary>Words that say that one gives or wants, not what: as they begin in any form.</summary>
    static readonly string[] empty = ["tarjo", "tarvi", "tarve", "laina", "etsi", "halu", "anta", "anna", "otam", "otta", "opet", "kaipa", "löyty", "meil", "vapaa", "apua", "käyttö", "lukuvuo", "järjest", "yhdist"];

    public async Task Propose(BoardEntry entry, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        if (!entry.IsOpen(today)) return;
        var found = await Found(entry, today, ct);
        var old = await db.BoardMatches.Where(m => m.OfferId == entry.Id || m.NeedId == entry.Id).ToListAsync(ct);
        db.BoardMatches.RemoveRange(old.Where(o => !found.Any(f => Same(o, f.Match))));
        foreach (var (match, other) in found.Where(f => !old.Exists(o => Same(o, f.Match))))
        {
            db.BoardMatches.Add(match);
            await letters.Matched(entry, other, match, ct);
        }
    }

    static bool Same(BoardMatch one, BoardMatch other) => (one.OfferId, one.NeedId) == (other.OfferId, other.NeedId);

    async Task<List<(BoardMatch Match, BoardEntry Other)>> Found(BoardEntry entry, DateOnly today, CancellationToken ct)
    {
        var words = await SharedWordsOf(entry, ct);
        var others = await db.OpenEntries(today)
            .Where(e => e.Kind != entry.Kind && e.Matter == entry.Matter && e.OrganizationId != entry.OrganizationId && (e.Municipality == null || entry.Municipality == null || e.Municipality == entry.Municipality))
            .OrderByDescending(e => e.Id).Take(500).ToListAsync(ct);
        return [.. from other in others
                   let tags = other.Tags.Intersect(entry.Tags).ToList()
                   let shared = words.Where(w => w.In.Contains(other.Id)).Select(w => w.Word).ToList()
                   where tags.Count + shared.Count > 0
                   orderby tags.Count + shared.Count descending
                   select (Of(entry, other, tags, shared), other)];
    }

    /// <summary>Each telling word of the title, and the entries that have it in their title or tags. A word that many have tells nothing.</summary>
    async Task<List<(string Word, HashSet<Guid> In)>> SharedWordsOf(BoardEntry entry, CancellationToken ct)
    {
        var words = entry.Title.ToLowerInvariant().Split([' ', ',', '.', '!', '?', ':', ';', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length > 3 && !Array.Exists(empty, e => w.StartsWith(e, StringComparison.Ordinal))).Distinct().Take(MostWords);
        var found = new List<(string, HashSet<Guid>)>();
        foreach (var word in words)
            if (await search.Find(BoardEntry.SearchKind, word, ct) is { Count: > 0 and <= MostHits } hits) found.Add((word, [.. hits.Where(h => h.Value > 1).Select(h => h.Key)]));
        return found;
    }

    BoardMatch Of(BoardEntry one, BoardEntry other, IReadOnlyList<string> tags, IReadOnlyList<string> words)
    {
        var (offer, need) = one.Kind is BoardKind.Offer ? (one.Id, other.Id) : (other.Id, one.Id);
        return new() { OfferId = offer, NeedId = need, Tags = tags, Words = words, At = clock.Now() };
    }
}
