namespace Yhdessa.Files;

sealed class FilesDb(DbContextOptions<FilesDb> options, ModuleDbServices services) : ModuleDb(options, "files", services)
{
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<Chunk> Chunks => Set<Chunk>();

    protected override void Map(ModelBuilder model)
    {
        model.Entity<StoredFile>(f =>
        {
            f.ToTable("files");
            f.Property(x => x.Id).ValueGeneratedNever();
            f.Property(x => x.Name).HasMaxLength(StoredFile.LongestName);
            f.Property(x => x.MediaType).HasMaxLength(100);
            f.Property(x => x.Hash).HasMaxLength(64);
            f.HasIndex(x => x.OrganizationId);
            f.HasIndex(x => x.DeletedAt);
        });
        model.Entity<Chunk>(c =>
        {
            c.ToTable("chunks");
            c.HasKey(x => new { x.FileId, x.Number });
            // No foreign key: the chunks stream in before their file's row is saved, in the same transaction.
        });
    }
}
