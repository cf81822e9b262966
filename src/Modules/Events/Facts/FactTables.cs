namespace Yhdessa.Events;

/// <summary>How what is told of an event to its visitors is kept, and the whole it is a part of.</summary>
static class FactTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Event>(e =>
        {
            e.Property(x => x.Image).IsJson();
            e.Property(x => x.Accessibility).IsJson();
            e.Property(x => x.Languages).IsJson();
            e.Property(x => x.TargetGroups).IsJson();
            e.Property(x => x.CoOrganizers).IsJson();
            e.Property(x => x.Changes).IsJson();
            e.Ignore(x => x.Price);
            e.HasMany(x => x.Audiences).WithOne().HasForeignKey(a => a.EventId).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<Event>().WithMany().HasForeignKey(x => x.UmbrellaId).OnDelete(DeleteBehavior.Restrict);
            e.ToTable(t => t.HasCheckConstraint("ck_events_umbrella", "umbrella_id <> id"));
        });
        model.Entity<EventAudience>(audience =>
        {
            audience.ToTable("EventAudiences");
            audience.HasKey(a => new { a.EventId, a.Code });
            audience.Property(a => a.Code).HasMaxLength(60);
            audience.HasIndex(a => a.Code);
        });
    }
}
