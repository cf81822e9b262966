using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Showcases;

/// <summary>What the database keeps of showcases: one row a place with its one holder, and one of each organization's numbered turns on a list.</summary>
static class ShowcaseRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ShowcaseList>(list =>
        {
            list.ToTable("ShowcaseLists").Property(l => l.Id).ValueGeneratedNever();
            list.Property(l => l.Name).HasMaxLength(120);
            list.Property(l => l.About).HasMaxLength(1000);
            list.Property(l => l.Rhythms).IsJson();
            list.HasOne<House>().WithMany().HasForeignKey(l => l.HouseId).OnDelete(DeleteBehavior.Restrict);
            list.HasQueryFilter(l => l.DeletedAt == null);
        });
        model.Entity<ShowcaseDay>(day =>
        {
            day.ToTable("ShowcaseDays", t => t.HasCheckConstraint("ck_showcase_days_forward", "\"start\" < \"end\"")).Property(d => d.Id).ValueGeneratedNever();
            day.HasOne<ShowcaseList>().WithMany().HasForeignKey(d => d.ListId).OnDelete(DeleteBehavior.Restrict);
            day.HasOne<Space>().WithMany().HasForeignKey(d => d.SpaceId).OnDelete(DeleteBehavior.Restrict);
            day.HasOne<Booking>().WithMany().HasForeignKey(d => d.BookingId).OnDelete(DeleteBehavior.Restrict);
            day.HasMany(d => d.Places).WithOne().HasForeignKey(p => p.DayId).OnDelete(DeleteBehavior.Cascade);
            day.HasIndex(d => new { d.SpaceId, d.Start }).IsUnique();
            day.HasIndex(d => d.Start);
        });
        model.Entity<ShowcasePlace>(place =>
        {
            place.ToTable("ShowcasePlaces", t => t.HasCheckConstraint("ck_showcase_places_turn", "(organization_id is null and turn is null) or (organization_id is not null and turn >= 1)")).Property(p => p.Id).ValueGeneratedNever();
            place.HasIndex(p => new { p.DayId, p.Number }).IsUnique();
            place.HasIndex(p => new { p.ListId, p.OrganizationId, p.Turn }).IsUnique().HasFilter("organization_id IS NOT NULL");
            place.HasIndex(p => p.OrganizationId);
        });
        model.Entity<ShowcaseSwap>(swap =>
        {
            swap.ToTable("ShowcaseSwaps").Property(s => s.Id).ValueGeneratedNever();
            swap.HasOne<ShowcaseList>().WithMany().HasForeignKey(s => s.ListId).OnDelete(DeleteBehavior.Cascade);
            swap.HasIndex(s => new { s.FromPlace, s.ToPlace }).IsUnique().HasFilter($"state = '{nameof(SwapState.Proposed)}'");
        });
        model.Entity<ShowcaseInvitation>(invitation =>
        {
            invitation.ToTable("ShowcaseInvitations");
            invitation.HasKey(i => new { i.ListId, i.OrganizationId });
            invitation.HasOne<ShowcaseList>().WithMany().HasForeignKey(i => i.ListId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
