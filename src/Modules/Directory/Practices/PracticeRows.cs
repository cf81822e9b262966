namespace Yhdessa.Directory;

/// <summary>What the database keeps of good practices.</summary>
static class PracticeRows
{
    public static void Map(ModelBuilder model) => model.Entity<GoodPractice>(p =>
    {
        p.ToTable("GoodPractices").Property(x => x.Id).ValueGeneratedNever();
        p.HasIndex(x => x.Slug).IsUnique();
        p.HasIndex(x => x.PublishedAt);
        p.HasIndex(x => x.OrganizationId);
        p.Property(x => x.Slug).HasMaxLength(90);
        p.Property(x => x.Licence).HasMaxLength(20);
        p.Property(x => x.Tags).IsWords();
        p.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
    });
}
