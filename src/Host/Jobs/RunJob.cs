using System.Diagnostics;

namespace Yhdessa.Host.Jobs;

/// <summary>Runs every module's part of a job; a verb can have it run as if it were a given instant, for letters and their hours too. A dry run rolls everything back and answers what would have been done.</summary>
[Requires(JobsModule.Run)]
sealed record RunJob(string Name, DateTimeOffset? At = null, string? By = null, bool DryRun = false) : IRequest<JobRun>;

/// <summary>Each step is a commit of its own: one module's failure does not stop the others.</summary>
sealed class RunJobHandler(IServiceScopeFactory scopes, Modules modules, ICurrentUser user, TimeProvider clock, RunLog log) : IRequestHandler<RunJob, JobRun>
{
    public async Task<JobRun> Handle(RunJob wish, CancellationToken ct)
    {
        if (Timetable.Of(modules).All(j => j.Name != wish.Name)) throw new NotFound("job");
        var (started, watch) = (clock.Now(), Stopwatch.StartNew());
        var at = wish.At?.ToUniversalTime() ?? started;
        var (done, errors) = (new List<JobReport>(), new List<string>());
        using (wish.At is null ? null : (clock as MovableClock)?.At(at)) await Steps(wish, at, done, errors, ct);
        return await log.Write(new()
        {
            Job = wish.Name,
            At = at,
            StartedAt = started,
            Milliseconds = (int)watch.ElapsedMilliseconds,
            Done = done,
            Error = errors.Count == 0 ? null : string.Join('\n', errors),
            By = wish.By ?? user.Name,
            DryRun = wish.DryRun,
        }, ct);
    }

    async Task Steps(RunJob wish, DateTimeOffset at, List<JobReport> done, List<string> errors, CancellationToken ct)
    {
        foreach (var step in modules.All.SelectMany(m => m.Jobs).Where(s => s.Job == wish.Name))
        {
            var message = step.Message(at);
            if (wish.DryRun && message is not IChange) continue;   // only a commit can be rolled back
            try
            {
                done.Add(await Send(message, wish.DryRun, ct));
            }
            catch (Exception why) when (!ct.IsCancellationRequested)
            {
                errors.Add(log.Failed(wish.Name, message.GetType().Name, why));
            }
        }
    }

    async Task<JobReport> Send(IRequest<JobReport> message, bool dryRun, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ModuleDbServices>().DryRun = dryRun;
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(message, ct);
    }
}
