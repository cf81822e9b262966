namespace Yhdessa.Directory;

/// <summary>What the database keeps of freshness: one proof a kind and source, one question a year.</summary>
static class FreshnessRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Proof>(p =>
        {
            p.HasKey(x => new { x.OrganizationId, x.Kind, x.Source });
            p.HasIndex(x => x.Source);
            p.Property(x => x.Kind).HasMaxLength(20);
            p.Property(x => x.Source).HasMaxLength(60);
            p.Property(x => x.Note).HasMaxLength(ConfirmOnBehalf.LongestNote);
            p.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<FreshnessAsk>(a =>
        {
            a.Property(x => x.Id).ValueGeneratedNever();
            a.HasIndex(x => new { x.OrganizationId, x.Year }).IsUnique();
            a.HasIndex(x => new { x.AnsweredAt, x.AskedAt });
            a.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<LinkCheck>(l =>
        {
            l.HasKey(x => x.OrganizationId);
            l.HasIndex(x => x.CheckedAt);
            l.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Organization>(o =>
        {
            o.Property(x => x.BouncedKey).HasMaxLength(32);
            o.Ignore(x => x.Reachable);
            o.HasIndex(x => x.ProofAt);
        });
    }
}
