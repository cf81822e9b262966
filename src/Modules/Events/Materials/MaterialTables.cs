namespace Yhdessa.Events.Materials;

/// <summary>What the database keeps of materials: each is a file or an address, and a count of views has its day.</summary>
static class MaterialTables
{
    public static void Map(ModelBuilder model) => model.Entity<Material>(material =>
    {
        material.ToTable("Materials", t =>
        {
            t.HasCheckConstraint("ck_materials_what", "(file_id IS NULL AND url IS NOT NULL) OR (file_id IS NOT NULL AND url IS NULL)");
            t.HasCheckConstraint("ck_materials_views", "(views IS NULL AND views_on IS NULL) OR (views >= 0 AND views_on IS NOT NULL)");
        });
        material.Property(m => m.Id).ValueGeneratedNever();
        material.Property(m => m.Topic).HasMaxLength(60);
        material.Property(m => m.Language).HasMaxLength(10);
        material.Property(m => m.Url).HasMaxLength(500);
        material.HasOne<Event>().WithMany().HasForeignKey(m => m.EventId).OnDelete(DeleteBehavior.SetNull);
        material.HasIndex(m => m.EventId);
        material.HasIndex(m => m.PublicFrom);
    });
}
