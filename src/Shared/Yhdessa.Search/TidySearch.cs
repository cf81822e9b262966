namespace Yhdessa.Search;

/// <summary>Part of the retention job: forgets words that no document has any more, and words looked for in vain a year ago.</summary>
[Requires(SearchModule.Clean)]
sealed record TidySearch(DateTimeOffset At) : ICommand<JobReport>;

sealed class TidySearchHandler(SearchDb db) : IRequestHandler<TidySearch, JobReport>
{
    const int MonthsKept = 12;

    public async Task<JobReport> Handle(TidySearch wish, CancellationToken ct)
    {
        var (kinds, before) = (await db.Terms.Select(t => t.Kind).Distinct().ToListAsync(ct), wish.At.AddMonths(-MonthsKept));   // the index is ordered by kind first
        var forgotten = await db.Forms.Where(f => !db.Terms.Any(t => t.Word == f.Word && kinds.Contains(t.Kind))).ExecuteDeleteAsync(ct);
        return new(forgotten + await db.Missed.Where(m => m.LastAt < before).ExecuteDeleteAsync(ct), "forgotten words of the search");
    }
}
