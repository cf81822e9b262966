using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Yhdessa.Search;

/// <summary>
/// Looks at every word of the index anew when the rules have changed or Voikko has come or gone. It runs behind the open house, a few hundred words
/// at a time: what has not been reached yet is found by the forms it had.
/// </summary>
public sealed partial class WordKeeper : BackgroundService
{
    const int AtOnce = 300;

    readonly IServiceScopeFactory scopes;
    readonly Analyzer analyzer;
    readonly WordBook book;
    readonly IDialect dialect;
    readonly ILogger<WordKeeper> log;

    internal WordKeeper(IServiceScopeFactory scopes, Analyzer analyzer, WordBook book, IDialect dialect, ILogger<WordKeeper> log) =>
        (this.scopes, this.analyzer, this.book, this.dialect, this.log) = (scopes, analyzer, book, dialect, log);

    /// <summary>By which rules words are looked at here, for the operator.</summary>
    public string Engine => analyzer.Said;

    public bool UsesVoikko => analyzer.KnowsCompounds;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield();
            var done = await KeepUp(stoppingToken);
            if (done > 0) Done(log, done, analyzer.Version);
        }
        catch (Exception why) when (why is not OperationCanceledException)
        {
            Failed(log, why);   // the next start tries again; what is there is still found
        }
    }

    /// <summary>Whether the index was made by the rules of this host.</summary>
    public async Task<bool> IsUpToDate(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Made(scope.ServiceProvider.GetRequiredService<SearchDb>(), ct) == analyzer.Version;
    }

    /// <summary>How many words have been looked at: none when nothing has changed.</summary>
    public async Task<int> KeepUp(CancellationToken ct)
    {
        if (await IsUpToDate(ct)) return 0;
        var (done, after) = (0, "");
        while (await Some(after, ct) is { Count: > 0 } words)
        {
            await Rewrite(words, ct);
            (done, after) = (done + words.Count, words[^1]);
        }
        await using var scope = scopes.CreateAsyncScope();
        await Sign(scope.ServiceProvider.GetRequiredService<SearchDb>(), ct);
        return done;
    }

    async Task<List<string>> Some(string after, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
#pragma warning disable CA1309 // the database compares, by the column's binary collation
        return await scope.ServiceProvider.GetRequiredService<SearchDb>().Forms.AsNoTracking().Where(f => string.Compare(f.Word, after) > 0).Select(f => f.Word).Distinct().OrderBy(w => w).Take(AtOnce).ToListAsync(ct);
#pragma warning restore CA1309
    }

    async Task Rewrite(List<string> words, CancellationToken ct)
    {
        using var turn = await dialect.WriteTurn(ct);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SearchDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var spoken = (await db.Forms.AsNoTracking().Where(f => words.Contains(f.Word)).Select(f => new { f.Word, f.Form }).ToListAsync(ct)).Select(f => (f.Word, LanguageOf(f.Form))).Distinct().ToList();
        await db.Forms.Where(f => words.Contains(f.Word)).ExecuteDeleteAsync(ct);
        book.Learn(db, spoken);
        await transaction.CommitAsync(ct);
    }

    static string LanguageOf(string form) => form[..2] is "sv" or "en" ? form[..2] : "fi";

    static Task<string?> Made(SearchDb db, CancellationToken ct) => db.Made.AsNoTracking().Select(m => m.Version).SingleOrDefaultAsync(ct);

    async Task Sign(SearchDb db, CancellationToken ct)
    {
        using var turn = await dialect.WriteTurn(ct);
        if (await db.Made.ExecuteUpdateAsync(m => m.SetProperty(x => x.Version, analyzer.Version), ct) == 0)
            await db.Database.ExecuteSqlRawAsync(InsertMissing.Into(db.Provider, "forms_made", ["id", "version"], ["id"], 1), [1, analyzer.Version], ct);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Looked at {Words} words of the search anew by {Version}")]
    static partial void Done(ILogger log, int words, string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The words of the search could not be looked at anew")]
    static partial void Failed(ILogger log, Exception why);
}
