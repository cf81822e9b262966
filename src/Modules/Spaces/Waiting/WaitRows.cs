using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Waiting;

/// <summary>What the database keeps of the lines: one order for all, nobody twice in the same line, and one place for a held time.</summary>
static class WaitRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SlotWait>(wait =>
        {
            wait.Property(w => w.Id).ValueGeneratedNever();
            wait.Property(w => w.Title).HasMaxLength(120);
            wait.Property(w => w.Purpose).HasMaxLength(1000);
            wait.Property(w => w.AcceptedTerms).HasMaxLength(16);
            wait.Property(w => w.Log).IsJson();
            wait.HasIndex(w => w.Number).IsUnique();
            wait.HasIndex(w => w.PersonId);
            wait.HasIndex(w => w.OrganizationId);
            wait.HasIndex(w => new { w.State, w.OfferedUntil });
            wait.HasMany(w => w.Times).WithOne().HasForeignKey(t => t.WaitId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<WaitedTime>(time =>
        {
            time.ToTable("WaitedTimes", t => t.HasCheckConstraint("ck_waited_times_forward", "\"start\" < \"until\""));
            time.HasKey(t => new { t.WaitId, t.Order });
            time.HasIndex(t => t.Key).IsUnique();
            time.HasIndex(t => t.BookingId).IsUnique();
            time.HasIndex(t => new { t.SpaceId, t.Start });
            time.HasOne<Space>().WithMany().HasForeignKey(t => t.SpaceId).OnDelete(DeleteBehavior.Restrict);
            time.HasOne<Booking>().WithMany().HasForeignKey(t => t.BookingId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
