namespace Yhdessa.Kernel;

public enum KeyedPostState { Running, Committed, Answered }

/// <summary>
/// A POST that came with an Idempotency-Key. It is claimed in a commit of its own, under a lease; the command's own commit marks it
/// committed and keeps the command's result; then the answer is kept word for word. Forgotten after 24 hours. Instants in UTC.
/// </summary>
public sealed class KeyedPost : IUnaudited
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Long enough for any command; after it a claim whose process died can be taken over.</summary>
    public static readonly TimeSpan Leased = TimeSpan.FromSeconds(15);

    /// <summary>The fingerprint of caller, method, path and key.</summary>
    public string Id { get; init; } = "";
    public string BodyHash { get; init; } = "";
    public Guid Lease { get; init; }
    public DateTimeOffset LeasedUntil { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public KeyedPostState State { get; init; }

    /// <summary>What the command answered, as JSON: an id. From it the answer can be told again if the process died before keeping it.</summary>
    public string? Result { get; init; }

    public int Status { get; init; }
    public string? Headers { get; init; }
    public string? Answer { get; init; }
}

sealed class KeyedPostsPart : ICommitPart
{
    public Type Owner => typeof(KernelDb);

    public void Map(ModelBuilder model, bool owned) => model.Entity<KeyedPost>(k =>
    {
        k.ToTable("keyed_posts", "outbox", t => { if (!owned) t.ExcludeFromMigrations(); });
        k.Property(x => x.Id).HasMaxLength(64).ValueGeneratedNever();
        k.Property(x => x.BodyHash).HasMaxLength(64);
        k.Property(x => x.Result).Metadata.SetMaxLength(null);
        k.Property(x => x.Headers).HasMaxLength(2000);
        k.Property(x => x.Answer).Metadata.SetMaxLength(null);
        k.HasIndex(x => x.CreatedAt);
    });

    public void BeforeSave(ModuleDb db, Commit commit) { }
}

/// <summary>Answers are kept for 24 hours and no longer: they may hold what a person wrote.</summary>
[Requires(KernelModule.Clean)]
public sealed record ForgetKeyedPosts(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetKeyedPostsHandler(KernelDb db) : IRequestHandler<ForgetKeyedPosts, JobReport>
{
    public async Task<JobReport> Handle(ForgetKeyedPosts job, CancellationToken cancellationToken)
    {
        var before = job.Now - KeyedPost.Kept;
        return new(await db.Set<KeyedPost>().Where(k => k.CreatedAt < before).ExecuteDeleteAsync(cancellationToken), "idempotency answers");
    }
}
