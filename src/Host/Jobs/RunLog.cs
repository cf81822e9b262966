namespace Yhdessa.Host.Jobs;

/// <summary>What the jobs did. Runs are machinery, so they are written here and not by a command.</summary>
sealed class RunLog(IServiceScopeFactory scopes, IDialect dialect, ILogger<RunLog> log)
{
    static readonly TimeSpan kept = TimeSpan.FromDays(90);

    public string Failed(string job, string step, Exception why)
    {
        log.LogError(why, "{Step} failed in job {Job}", step, job);
        return $"{step}: {why.GetType().Name}: {why.Message}".Cut(900);
    }

    public async Task<JobRun> Write(JobRun run, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobsDb>();
        using var turn = await dialect.WriteTurn(ct);
        if (run.Job == "retention" && !run.DryRun) await db.Runs.Where(r => r.StartedAt < run.At - kept).ExecuteDeleteAsync(ct);
        db.Runs.Add(run);
        await db.SaveChangesAsync(ct);
        return run;
    }

    /// <summary>The newest run of each job.</summary>
    public async Task<IReadOnlyDictionary<string, JobRun>> Latest(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobsDb>();
        var runs = await db.Runs.AsNoTracking().Where(r => !db.Runs.Any(later => later.Job == r.Job && later.StartedAt > r.StartedAt)).ToListAsync(ct);
        return runs.GroupBy(r => r.Job).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Id)!);
    }

    public async Task<IReadOnlyList<JobRun>> Newest(int count, bool failed, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var runs = scope.ServiceProvider.GetRequiredService<JobsDb>().Runs.AsNoTracking();
        return await runs.Where(r => !failed || r.Error != null).OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.Id).Take(count).ToListAsync(ct);
    }
}
