namespace Yhdessa.Spaces.Entry;

/// <summary>What the database keeps of ways in: one change a space and day, and a secret only where there is a door for it.</summary>
static class AccessRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AccessChange>(change =>
        {
            change.ToTable("AccessChanges", t => t.HasCheckConstraint("ck_access_changes_secret", "(kind in ('Code', 'Link') and secret is not null and release_minutes is not null) or (kind not in ('Code', 'Link') and secret is null and release_minutes is null)"));
            change.Property(c => c.Id).ValueGeneratedNever();
            change.Property(c => c.Secret).HasMaxLength(4000);
            change.HasOne<Space>().WithMany().HasForeignKey(c => c.SpaceId).OnDelete(DeleteBehavior.Restrict);
            change.HasIndex(c => new { c.SpaceId, c.From }).IsUnique().HasFilter("deleted_at IS NULL");
            change.HasQueryFilter(c => c.DeletedAt == null);
        });
        model.Entity<AccessLook>(look =>
        {
            look.Property(l => l.Id).ValueGeneratedNever();
            look.HasOne<Bookings.Booking>().WithMany().HasForeignKey(l => l.BookingId).OnDelete(DeleteBehavior.Cascade);
            look.HasIndex(l => new { l.SpaceId, l.At });
            look.HasIndex(l => l.PersonId);
        });
    }
}
