using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Setup;

static class SetupRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SetupOffering>(offering =>
        {
            offering.Property(o => o.Id).ValueGeneratedNever();
            offering.Property(o => o.Who).HasMaxLength(120);
            offering.HasOne<House>().WithMany().HasForeignKey(o => o.HouseId).OnDelete(DeleteBehavior.Restrict);
            offering.HasOne<Space>().WithMany().HasForeignKey(o => o.SpaceId).OnDelete(DeleteBehavior.Restrict);
            offering.HasQueryFilter(o => o.DeletedAt == null);
        });
        model.Entity<SetupTask>(task =>
        {
            task.Property(t => t.Id).ValueGeneratedNever();
            task.Property(t => t.Words).HasMaxLength(400);
            task.Property(t => t.Reason).HasMaxLength(400);
            task.HasOne<Booking>().WithMany().HasForeignKey(t => t.BookingId).OnDelete(DeleteBehavior.Cascade);
            task.HasOne<SetupOffering>().WithMany().HasForeignKey(t => t.OfferingId).OnDelete(DeleteBehavior.Restrict);
            task.HasIndex(t => new { t.State, t.At });
        });
    }
}
