namespace Yhdessa.Events.Fairs;

/// <summary>What the database keeps of fairs: a place is one exhibitor's, an exhibitor has one, and who stands there has it.</summary>
static class FairTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<FairPlan>(plan =>
        {
            plan.ToTable("FairPlans");
            plan.Property(p => p.Id).ValueGeneratedNever();
            plan.Property(p => p.Drawing).HasMaxLength(2000);
            plan.HasOne<Event>().WithOne().HasForeignKey<FairPlan>(p => p.Id).OnDelete(DeleteBehavior.Cascade);
            plan.HasMany(p => p.Stalls).WithOne().HasForeignKey(s => s.EventId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Stall>(stall =>
        {
            stall.ToTable("Stalls", t => t.HasCheckConstraint("ck_stalls_number", "number > 0"));
            stall.Property(s => s.Id).ValueGeneratedNever();
            stall.HasIndex(s => new { s.EventId, s.Number }).IsUnique();
        });
        model.Entity<StallBooking>(booking =>
        {
            booking.ToTable("StallBookings", t =>
            {
                t.HasCheckConstraint("ck_stall_bookings_tables", "tables BETWEEN 0 AND 10");
                t.HasCheckConstraint("ck_stall_bookings_place", "(status IN ('Held', 'Standing') AND stall_id IS NOT NULL) OR (status IN ('Waiting', 'GivenUp') AND stall_id IS NULL)");
            });
            booking.Property(b => b.Id).ValueGeneratedNever();
            booking.Property(b => b.Name).HasMaxLength(150);
            booking.Property(b => b.Contact).HasMaxLength(120);
            booking.Property(b => b.Email).HasMaxLength(254);
            booking.Property(b => b.Language).HasMaxLength(2);
            booking.Property(b => b.Words).HasMaxLength(500);
            booking.Ignore(b => b.Needs);
            booking.HasOne<Event>().WithMany().HasForeignKey(b => b.EventId).OnDelete(DeleteBehavior.Restrict);
            booking.HasOne<Stall>().WithMany().HasForeignKey(b => b.StallId).OnDelete(DeleteBehavior.Restrict);
            // The promise: a place is one exhibitor's.
            booking.HasIndex(b => b.StallId).IsUnique().HasFilter("stall_id IS NOT NULL");
            booking.HasIndex(b => new { b.EventId, b.Number }).IsUnique();
            booking.HasIndex(b => new { b.EventId, b.OrganizationId }).IsUnique().HasFilter("organization_id IS NOT NULL AND status <> 'GivenUp'");
            booking.HasIndex(b => new { b.EventId, b.Email }).IsUnique().HasFilter("email IS NOT NULL AND status <> 'GivenUp'");
            booking.HasIndex(b => b.Email);
        });
        model.Entity<StallShift>(shift =>
        {
            shift.ToTable("StallShifts", t => t.HasCheckConstraint("ck_stall_shifts_forward", "\"start\" < \"end\""));
            shift.Property(s => s.Id).ValueGeneratedNever();
            shift.Property(s => s.Who).HasMaxLength(60);
            shift.HasOne<Event>().WithMany().HasForeignKey(s => s.EventId).OnDelete(DeleteBehavior.Cascade);
            shift.HasIndex(s => new { s.EventId, s.Start });
            shift.HasIndex(s => s.OrganizationId);
        });
    }
}
