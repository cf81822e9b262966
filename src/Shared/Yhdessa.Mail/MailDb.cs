namespace Yhdessa.Mail;

sealed class MailDb(DbContextOptions<MailDb> options, ModuleDbServices services) : ModuleDb(options, "mail", services)
{
    public DbSet<QueuedLetter> Letters => Set<QueuedLetter>();
    public DbSet<Sending> Sendings => Set<Sending>();

    protected override void Map(ModelBuilder model) => model.Entity<Sending>(s =>
    {
        s.Property(x => x.Id).ValueGeneratedNever();
        s.HasIndex(x => x.LetterId);
        s.HasIndex(x => x.At);
        s.HasOne<QueuedLetter>().WithMany().HasForeignKey(x => x.LetterId);
    });
}
