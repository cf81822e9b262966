using System.Linq.Expressions;

namespace Yhdessa.Directory;

/// <summary>What organizations give each other: practices, the board, the pool for the bad day, and the guidance they have had.</summary>
sealed partial class DirectoryDb
{
    public DbSet<GoodPractice> Practices => Set<GoodPractice>();
    public DbSet<BoardEntry> Board => Set<BoardEntry>();
    public DbSet<BoardAnswer> BoardAnswers => Set<BoardAnswer>();
    public DbSet<BoardThanks> BoardThanks => Set<BoardThanks>();
    public DbSet<BoardMatch> BoardMatches => Set<BoardMatch>();

    /// <summary>With those that were taken away today and may be taken back.</summary>
    public DbSet<PoolAsset> AllAssets => Set<PoolAsset>();
    public IQueryable<PoolAsset> Assets => AllAssets.Where(a => a.DeletedAt == null);
    public DbSet<Drill> Drills => Set<Drill>();
    public DbSet<DrillCall> DrillCalls => Set<DrillCall>();
    public DbSet<Guidance> Guidance => Set<Guidance>();

    /// <summary>The practices everybody reads.</summary>
    public IQueryable<GoodPractice> PublishedPractices => Practices.AsNoTracking().Where(p => p.PublishedAt != null && p.DeletedAt == null && (p.OrganizationId == null || Published.Any(o => o.Id == p.OrganizationId)));

    /// <summary>Entries of organizations that everybody sees, not in the bin.</summary>
    public IQueryable<BoardEntry> ShownEntries => Board.AsNoTracking().Where(e => e.DeletedAt == null && Published.Any(o => o.Id == e.OrganizationId));

    public IQueryable<BoardEntry> OpenEntries(DateOnly today) => ShownEntries.Where(e => e.ClosedAt == null && e.Until >= today);

    public Expression<Func<BoardEntry, BoardRow>> BoardRow(DateOnly today) => e =>
        new BoardRow(e.Id, e.OrganizationId, e.Kind, e.Matter, e.Title, e.Text, e.Tags, e.Municipality, e.Until, e.ClosedAt == null && e.Until >= today, BoardAnswers.Count(a => a.EntryId == e.Id), BoardThanks.Count(t => t.EntryId == e.Id))
        {
            Revision = e.Revision,
            CreatedAt = e.CreatedAt,
            ModifiedAt = e.ModifiedAt,
            IsExample = e.Mark != null,
        };

    static void MapShared(ModelBuilder model)
    {
        PracticeRows.Map(model);
        BoardRows.Map(model);
        PoolRows.Map(model);
        GuidanceRows.Map(model);
    }
}
