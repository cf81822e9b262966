namespace Yhdessa.Host.Jobs;

sealed class JobsDb(DbContextOptions<JobsDb> options, ModuleDbServices services) : ModuleDb(options, "jobs", services)
{
    public DbSet<JobRun> Runs => Set<JobRun>();

    protected override void Map(ModelBuilder model) => model.Entity<JobRun>(r =>
    {
        r.Property(x => x.Id).ValueGeneratedNever();
        r.Property(x => x.Job).HasMaxLength(40);
        r.Property(x => x.Done).IsJson();
        r.Property(x => x.Error).HasMaxLength(JobRun.LongestError);
        r.HasIndex(x => new { x.Job, x.StartedAt });
        r.HasIndex(x => x.StartedAt);
    });
}

/// <summary>One run of a job: when, how long, what it did, what went wrong. Instants in UTC.</summary>
public sealed class JobRun : IUnaudited
{
    public const int LongestError = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Job { get; init; } = "";

    /// <summary>The instant it was told to run at; not always the one it ran at.</summary>
    public DateTimeOffset At { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public int Milliseconds { get; init; }
    public IReadOnlyList<JobReport> Done { get; init; } = [];

    /// <summary>As much as is kept: a failure of the database is told by every step.</summary>
    public string? Error { get; init => field = value?.Cut(LongestError); }

    /// <summary>"schedule", or who asked for it.</summary>
    public string By { get; init; } = "";

    /// <summary>Everything was rolled back: the counts are what would have been done.</summary>
    public bool DryRun { get; init; }
}
