namespace Yhdessa.Search;

/// <summary>"Tarkoititko": the word of the index that a mistyped one is nearest to, two mistakes away at most.</summary>
sealed class Spelling(SearchDb db, WordLookup lookup)
{
    const int MostCompared = 20_000, MostWeighed = 8;

    /// <summary>The text with the words nobody has written put right; null when all are known or one is near nothing.</summary>
    public async Task<string?> Mend(string? text, CancellationToken ct)
    {
        var asked = await lookup.Of(text, unfinished: false, ct);
        if (asked.All(a => a.Near.Count > 0)) return null;
        var mended = new List<string>();
        foreach (var word in asked)
        {
            if (word.Near.Count > 0) mended.Add(word.Word);
            else if (await Nearest(word.Word, ct) is { } near) mended.Add(near);
            else return null;
        }
        return string.Join(' ', mended);
    }

    async Task<string?> Nearest(string word, CancellationToken ct)
    {
        if (word.Length < 4 || word.Any(char.IsDigit)) return null;
        var allowed = word.Length < 6 ? 1 : 2;
        var near = (await Candidates(word, allowed, ct)).Select(w => (Word: w, Mistakes: Distance.Of(word, w, allowed))).Where(w => w.Mistakes <= allowed)
            .OrderBy(w => w.Mistakes).ThenByDescending(w => w.Word[0] == word[0]).Take(MostWeighed).ToList();
        if (near.Count == 0) return null;
        var best = near.Where(w => w.Mistakes == near[0].Mistakes).Select(w => w.Word).ToList();
        var uses = await db.Terms.Where(t => best.Contains(t.Word)).GroupBy(t => t.Word).Select(g => new { Word = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Word, g => g.Count, ct);
        return best.Where(uses.ContainsKey).OrderByDescending(w => uses[w]).FirstOrDefault();   // a word that only removed documents had is no help
    }

    /// <summary>Words that are about as long and begin with one of the first two letters: who mistypes the first has it second, or has left it out.</summary>
    async Task<List<string>> Candidates(string word, int allowed, CancellationToken ct)
    {
        var (shortest, longest) = (word.Length - allowed, word.Length + allowed);
        var first = word[..2].SelectMany(Alike).Distinct().Select(c => c.ToString()).ToList();
        return await db.Forms.AsNoTracking().Where(f => first.Contains(f.Word.Substring(0, 1)) && f.Word.Length >= shortest && f.Word.Length <= longest).Select(f => f.Word).Distinct().OrderBy(w => w).Take(MostCompared).ToListAsync(ct);
    }

    static string Alike(char letter) => letter switch { 'a' or 'ä' or 'å' => "aäå", 'o' or 'ö' or 'å' => "oöå", _ => letter.ToString() };
}

/// <summary>How many mistakes lie between two words: a letter too many, too few, another, or two the wrong way round.</summary>
static class Distance
{
    /// <summary>More than <paramref name="most"/> is not counted out.</summary>
    public static int Of(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        var (before, last, now) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }
            if (least > most) return most + 1;
            (before, last, now) = (last, now, before);
        }
        return last[other.Length];
    }
}
