namespace Yhdessa.Host.Jobs;

/// <summary>The jobs there are, with their next and latest run, and the newest runs.</summary>
[Requires(JobsModule.See)]
sealed record JobsDesk(bool OnlyFailed) : IQuery<JobsDesk.Answer>
{
    public sealed record Answer(IReadOnlyList<Job> Jobs, IReadOnlyList<JobRun> Runs);

    /// <param name="Next">Null for what runs all the time.</param>
    public sealed record Job(string Name, DateTimeOffset? Next, JobRun? Latest);
}

sealed class JobsDeskHandler(RunLog log, Modules modules, TimeProvider clock) : IRequestHandler<JobsDesk, JobsDesk.Answer>
{
    const int Runs = 50;

    public async Task<JobsDesk.Answer> Handle(JobsDesk wish, CancellationToken ct)
    {
        var latest = await log.Latest(ct);
        return new([.. Timetable.Of(modules).Select(j => new JobsDesk.Job(j.Name, j.NextAfter(clock.Now()), latest.GetValueOrDefault(j.Name)))], await log.Newest(Runs, wish.OnlyFailed, ct));
    }
}
