using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Leases;

/// <summary>What the database keeps of leases: their blocks stand among the bookings', each of one holder.</summary>
static class LeaseRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Lease>(lease =>
        {
            lease.ToTable("Leases", t => t.HasCheckConstraint("ck_leases_forward", "\"until\" is null or \"until\" >= \"from\""));
            lease.Property(l => l.Id).ValueGeneratedNever();
            lease.Property(l => l.Tenant).HasMaxLength(200);
            lease.Property(l => l.Weekly).IsJson();
            lease.Property(l => l.Note).HasMaxLength(1000);
            lease.HasOne<Space>().WithMany().HasForeignKey(l => l.SpaceId).OnDelete(DeleteBehavior.Restrict);
            lease.HasMany(l => l.Blocks).WithOne().HasForeignKey(b => b.LeaseId).OnDelete(DeleteBehavior.Cascade);
            lease.HasIndex(l => l.OrganizationId);
            lease.HasQueryFilter(l => l.DeletedAt == null);
        });
        model.Entity<Block>().ToTable("Blocks", t => t.HasCheckConstraint("ck_blocks_one_holder", "(booking_id is null and lease_id is not null) or (booking_id is not null and lease_id is null)"));
    }
}
