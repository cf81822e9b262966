namespace Yhdessa.Kernel;

/// <summary>The machinery's own tables: outbox, audit, drafts.</summary>
public sealed class KernelModule() : Module("outbox", typeof(KernelDb))
{
    /// <summary>Only the system and the administrator clean up.</summary>
    public const string Clean = "outbox.clean";

    public override IReadOnlyList<Permission> Permissions => [new(Clean, Access.Admin)];
    public override IReadOnlyList<JobStep> Jobs => [new("retention", now => new ForgetKeyedPosts(now))];
}

public sealed class KernelDb(DbContextOptions<KernelDb> options, ModuleDbServices services) : ModuleDb(options, "outbox", services)
{
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<OutboxMessage> Messages => Set<OutboxMessage>();

    public IQueryable<OutboxMessage> DueMessages(DateTimeOffset now) =>
        Messages.Where(m => m.DeliveredAt == null && m.DueAt <= now && m.Failures < OutboxMessage.Patience).OrderBy(m => m.Id);

    protected override void Map(ModelBuilder model) { }
}
