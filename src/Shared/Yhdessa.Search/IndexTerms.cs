namespace Yhdessa.Search;

/// <summary>Writes the terms of every changed searchable thing into the commit that changed it.</summary>
sealed class IndexTerms(IDialect dialect) : ICommitPart
{
    public Type Owner => typeof(SearchDb);

    public void Map(ModelBuilder model, bool owned) => model.Entity<Term>(t =>
    {
        t.ToTable("terms", "search", x => { if (!owned) x.ExcludeFromMigrations(); });
        t.HasKey(x => new { x.Kind, x.Word, x.Document });
        t.HasIndex(x => new { x.Document, x.Kind });
        t.Property(x => x.Kind).HasMaxLength(20);
        var word = t.Property(x => x.Word).HasMaxLength(Words.LongestTerm);
        // A prefix is looked up as a range, so words must sort by their letters' codes and not by a language.
        if (DatabasePromises.ByteOrder(dialect.Provider) is { } order) word.UseCollation(order);
    });

    public void BeforeSave(ModuleDb db, Commit commit)
    {
        foreach (var entry in db.ChangeTracker.Entries<ISearchable>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            var thing = entry.Entity;
            if (entry.State is not EntityState.Added)
            {
                var (kind, id) = (thing.SearchKind, thing.SearchId);
                db.Set<Term>().Where(t => t.Document == id && t.Kind == kind).ExecuteDelete();
            }
            if (entry.State is not EntityState.Deleted && thing.IsFindable) db.AddRange(Terms.Of(thing));
        }
    }
}
