namespace Yhdessa.Events;

/// <summary>Other houses' events: whose they are, and that none comes twice.</summary>
static class HarvestTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<HarvestSource>(source =>
        {
            source.ToTable("HarvestSources");
            source.Property(s => s.Id).ValueGeneratedNever();
            source.Property(s => s.Name).HasMaxLength(HarvestSource.LongestName);
            source.Property(s => s.Address).HasMaxLength(HarvestSource.LongestAddress);
        });
        model.Entity<HarvestRun>(run =>
        {
            run.ToTable("HarvestRuns");
            run.HasKey(r => r.SourceId);
            run.HasOne<HarvestSource>().WithMany().HasForeignKey(r => r.SourceId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<HarvestedEvent>(harvested =>
        {
            harvested.ToTable("HarvestedEvents");
            harvested.HasKey(h => h.EventId);
            harvested.Property(h => h.Origin).HasMaxLength(150);
            harvested.Property(h => h.DataSource).HasMaxLength(80);
            harvested.Property(h => h.Publisher).HasMaxLength(80);
            harvested.Property(h => h.Told).HasMaxLength(64);
            harvested.Property(h => h.Stood).HasMaxLength(64);
            // The promise: one thing of theirs is one thing here, however many rounds run at once.
            harvested.HasIndex(h => new { h.SourceId, h.Origin }).IsUnique();
            harvested.HasOne<Event>().WithMany().HasForeignKey(h => h.EventId).OnDelete(DeleteBehavior.Cascade);
            harvested.HasOne<HarvestSource>().WithMany().HasForeignKey(h => h.SourceId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    /// <summary>Of a page of events those that came from elsewhere.</summary>
    public static async Task<IReadOnlyDictionary<Guid, LinkedOrigin>> OriginsOf(this EventsDb db, IReadOnlyList<Id<Event>> ids, CancellationToken ct) => ids.Count == 0 ? new Dictionary<Guid, LinkedOrigin>()
        : await db.Harvested.AsNoTracking().Where(h => ids.Contains(h.EventId)).ToDictionaryAsync(h => h.EventId.Value, h => new LinkedOrigin(h.DataSource, h.Publisher, h.Address), ct);
}
