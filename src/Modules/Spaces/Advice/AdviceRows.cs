namespace Yhdessa.Spaces.Advice;

/// <summary>What the database keeps of advice: a time is one person's at most.</summary>
static class AdviceRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AdviceDesk>(desk =>
        {
            desk.ToTable("AdviceDesks").Property(d => d.Id).ValueGeneratedNever();
            desk.Property(d => d.Name).HasMaxLength(120);
            desk.Property(d => d.Adviser).HasMaxLength(120);
            desk.Property(d => d.Address).HasMaxLength(200);
            desk.Property(d => d.Municipality).HasMaxLength(3);
            desk.Property(d => d.Topics).IsJson();
            desk.HasOne<Space>().WithMany().HasForeignKey(d => d.SpaceId).OnDelete(DeleteBehavior.Restrict);
            desk.HasQueryFilter(d => d.DeletedAt == null);
        });
        model.Entity<AdviceTime>(time =>
        {
            time.ToTable("AdviceTimes", t => t.HasCheckConstraint("ck_advice_times_forward", "\"start\" < \"end\"")).Property(t => t.Id).ValueGeneratedNever();
            time.HasOne<AdviceDesk>().WithMany().HasForeignKey(t => t.DeskId).OnDelete(DeleteBehavior.Restrict);
            time.HasIndex(t => new { t.DeskId, t.Start }).IsUnique();
            time.HasIndex(t => t.Start);
        });
        model.Entity<AdviceBooking>(booking =>
        {
            booking.ToTable("AdviceBookings", t => t.HasCheckConstraint("ck_advice_bookings_place", "place is null or place = 1")).Property(b => b.Id).ValueGeneratedNever();
            booking.Property(b => b.Topic).HasMaxLength(40);
            booking.Property(b => b.Words).HasMaxLength(1000);
            booking.HasOne<AdviceTime>().WithMany().HasForeignKey(b => b.TimeId).OnDelete(DeleteBehavior.Restrict);
            booking.HasIndex(b => new { b.TimeId, b.Place }).IsUnique().HasFilter("place IS NOT NULL");
            booking.HasIndex(b => b.Email);
        });
        model.Entity<AdviceDropIn>(came =>
        {
            came.ToTable("AdviceDropIns").Property(c => c.Id).ValueGeneratedNever();
            came.Property(c => c.Topic).HasMaxLength(40);
            came.Property(c => c.Municipality).HasMaxLength(3);
            came.HasIndex(c => c.At);
        });
    }
}
