namespace Yhdessa.Kernel;

public sealed class KernelDb(DbContextOptions<KernelDb> options, ModuleDbServices services) : ModuleDb(options, "outbox", services)
{
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<OutboxMessage> Messages => Set<OutboxMessage>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public IQueryable<OutboxMessage> DueMessages(DateTimeOffset now) =>
        Messages.Where(m => m.DeliveredAt == null && m.DueAt <= now && m.Failures < OutboxMessage.Patience).OrderBy(m => m.Id);

    protected override void Map(ModelBuilder model) => Draft.Map(model);
}
