using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Yhdessa.Search;

/// <summary>Writes the terms of every changed searchable thing into the commit that changed it.</summary>
sealed class IndexTerms(IDialect dialect, WordBook book) : ICommitPart
{
    public Type Owner => typeof(SearchDb);

    public void Map(ModelBuilder model, bool owned) => model.Entity<Term>(t =>
    {
        t.ToTable("terms", "search", x => { if (!owned) x.ExcludeFromMigrations(); });
        t.HasKey(x => new { x.Kind, x.Word, x.Weight, x.Document });   // all there is, so that a search reads the index alone
        t.HasIndex(x => new { x.Document, x.Kind });
        t.Property(x => x.Kind).HasMaxLength(20);
        var word = t.Property(x => x.Word).HasMaxLength(Words.LongestTerm);
        // A prefix is looked up as a range, so words must sort by their letters' codes and not by a language.
        if (DatabasePromises.ByteOrder(dialect.Provider) is { } order) word.UseCollation(order);
    });

    public void BeforeSave(ModuleDb db, Commit commit)
    {
        var changed = db.ChangeTracker.Entries<ISearchable>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in changed.Where(e => e.State is not EntityState.Added))
        {
            var (kind, id) = (entry.Entity.SearchKind, entry.Entity.SearchId);
            db.Set<Term>().Where(t => t.Document == id && t.Kind == kind).ExecuteDelete();
            if (entry.State is EntityState.Modified) ReadRest(entry);
        }
        var found = changed.Where(e => e.State is not EntityState.Deleted && e.Entity.IsFindable).Select(e => e.Entity).ToList();
        foreach (var thing in found) db.AddRange(Terms.Of(thing));
        if (found.Count > 0) book.Learn(db, found);
    }

    /// <summary>Its words are all written anew: a part that whoever changed it had no need to read would be lost from the search.</summary>
    static void ReadRest(EntityEntry entry)
    {
        foreach (var part in entry.Navigations.Where(n => !n.IsLoaded)) part.Load();
        foreach (var below in entry.Collections.SelectMany(c => c.CurrentValue!.Cast<object>()).Select(o => entry.Context.Entry(o)).Where(e => e.State is not EntityState.Added).ToList()) ReadRest(below);
    }
}
