namespace Yhdessa.Search;

sealed class SearchDb(DbContextOptions<SearchDb> options, ModuleDbServices services) : ModuleDb(options, "search", services)
{
    public DbSet<Term> Terms => Set<Term>();
    public DbSet<WordForm> Forms => Set<WordForm>();
    public DbSet<FormsMade> Made => Set<FormsMade>();
    public DbSet<MissedWord> Missed => Set<MissedWord>();

    /// <summary>A table's name in SQL written by hand: SQLite has no schemas.</summary>
    public static string Table(Provider provider, string name) => provider is Provider.Sqlite ? $"search_{name}" : $"search.{name}";

    protected override void Map(ModelBuilder model)
    {
        var order = DatabasePromises.ByteOrder(Provider);   // beginnings are looked up as ranges
        model.Entity<WordForm>(f =>
        {
            f.ToTable("forms");
            f.HasKey(x => new { x.Form, x.Word });
            f.HasIndex(x => x.Word);
            foreach (var property in new[] { f.Property(x => x.Form).HasMaxLength(Search.Form.LongestKey), f.Property(x => x.Word).HasMaxLength(Words.LongestTerm) })
                if (order is not null) property.UseCollation(order);
        });
        model.Entity<FormsMade>(m =>
        {
            m.ToTable("forms_made", t => t.HasCheckConstraint("ck_forms_made_one", "id = 1"));
            m.HasKey(x => x.Id);
            m.Property(x => x.Id).ValueGeneratedNever();
            m.Property(x => x.Version).HasMaxLength(80);
        });
        model.Entity<MissedWord>(m =>
        {
            m.ToTable("missed_words");
            m.HasKey(x => x.Word);
            var word = m.Property(x => x.Word).HasMaxLength(Words.LongestTerm);
            if (order is not null) word.UseCollation(order);
        });
    }
}
