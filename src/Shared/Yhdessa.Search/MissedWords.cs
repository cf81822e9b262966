using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Search;

/// <summary>
/// Keeps words that nothing has. A question is answered without a commit, so it is written beside it, in a scope of its own. What looks like a person's
/// address or number is not kept at all, and words are kept one by one, never together.
/// </summary>
sealed class MissedWords(WordLookup lookup, IServiceScopeFactory scopes, IDialect dialect, TimeProvider clock)
{
    const int MostInQuestion = 5, Shortest = 3, Longest = 30;

    /// <summary>So many different words are enough for anybody to read; what comes after them waits until some are forgotten.</summary>
    public const int MostKept = 1000;

    public async Task Keep(string? text, CancellationToken ct)
    {
        if (text is null || text.Length > 100 || text.Any(c => c is '@' || char.IsDigit(c))) return;
        var asked = await lookup.Of(text, unfinished: false, ct);
        var words = asked.Count > MostInQuestion ? [] : asked.Where(a => a.Near.Count == 0 && a.Word.Length is >= Shortest and <= Longest).Select(a => a.Word).ToList();
        if (words.Count == 0) return;
        using var turn = await dialect.WriteTurn(ct);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SearchDb>();
        foreach (var word in words) await Count(db, word, clock.Now(), ct);
    }

    static async Task Count(SearchDb db, string word, DateTimeOffset now, CancellationToken ct)
    {
        if (await Again(db, word, now, ct) > 0 || await db.Missed.CountAsync(ct) >= MostKept) return;
        if (await db.Database.ExecuteSqlRawAsync(InsertMissing.Into(db.Provider, "missed_words", ["word", "times", "last_at"], ["word"], 1), [word, 1, now.UtcDateTime], ct) == 0) await Again(db, word, now, ct);
    }

    static Task<int> Again(SearchDb db, string word, DateTimeOffset now, CancellationToken ct) =>
        db.Missed.Where(m => m.Word == word).ExecuteUpdateAsync(m => m.SetProperty(x => x.Times, x => x.Times + 1).SetProperty(x => x.LastAt, now), ct);
}

/// <summary>The words people have looked for in vain, those most often asked first.</summary>
[Requires(SearchModule.SeeMissed)]
public sealed record MissedWordList : IQuery<IReadOnlyList<MissedWordList.Row>>
{
    public const int Most = 200;

    public sealed record Row(string Word, int Times, DateTimeOffset LastAt);
}

sealed class MissedWordListHandler(SearchDb db) : IRequestHandler<MissedWordList, IReadOnlyList<MissedWordList.Row>>
{
    public async Task<IReadOnlyList<MissedWordList.Row>> Handle(MissedWordList ask, CancellationToken ct) =>
        await db.Missed.AsNoTracking().OrderByDescending(m => m.Times).ThenByDescending(m => m.LastAt).ThenBy(m => m.Word).Take(MissedWordList.Most).Select(m => new MissedWordList.Row(m.Word, m.Times, m.LastAt)).ToListAsync(ct);
}

/// <summary>How many different words people have looked for in vain, for the desk.</summary>
[Requires(SearchModule.SeeMissed)]
sealed record MissedWordCount : IQuery<int>;

sealed class MissedWordCountHandler(SearchDb db) : IRequestHandler<MissedWordCount, int>
{
    public Task<int> Handle(MissedWordCount ask, CancellationToken ct) => db.Missed.CountAsync(ct);
}

/// <summary>The coordinator has dealt with a word: something has it now, or nobody will.</summary>
[Requires(SearchModule.SeeMissed)]
public sealed record DismissMissedWords(IReadOnlyList<string> Words) : ICommand;

sealed class DismissMissedWordsHandler(SearchDb db) : IRequestHandler<DismissMissedWords>
{
    public Task Handle(DismissMissedWords wish, CancellationToken ct) => db.Missed.Where(m => wish.Words.Contains(m.Word)).ExecuteDeleteAsync(ct);
}
