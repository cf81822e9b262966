using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Rounds;

/// <summary>What the database keeps of rounds: one application an organization and round, and one row a slot with its one holder.</summary>
static class RoundRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SeasonalRound>(round =>
        {
            round.Property(r => r.Id).ValueGeneratedNever();
            round.Property(r => r.Name).HasMaxLength(120);
            round.Property(r => r.DaysOut).IsJson();
            round.Property(r => r.Comment).HasMaxLength(2000);
            round.HasOne<House>().WithMany().HasForeignKey(r => r.HouseId).OnDelete(DeleteBehavior.Restrict);
            round.HasMany(r => r.Slots).WithOne().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Cascade);
            round.HasQueryFilter(r => r.DeletedAt == null);
        });
        model.Entity<RoundSlot>(slot =>
        {
            slot.ToTable("RoundSlots", t => t.HasCheckConstraint("ck_round_slots_holder", "(holder_id is null and ground is null) or (holder_id is not null and ground is not null)"));
            slot.Property(s => s.Id).ValueGeneratedNever();
            slot.HasIndex(s => new { s.RoundId, s.SpaceId, s.Weekday, s.From }).IsUnique();
            slot.HasOne<Space>().WithMany().HasForeignKey(s => s.SpaceId).OnDelete(DeleteBehavior.Restrict);
            slot.HasOne<SeasonalApplication>().WithMany().HasForeignKey(s => s.HolderId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SeasonalApplication>(application =>
        {
            application.Property(a => a.Id).ValueGeneratedNever();
            application.Property(a => a.Activity).HasMaxLength(120);
            application.Property(a => a.More).HasMaxLength(1000);
            application.Property(a => a.Wishes).IsJson();
            application.Property(a => a.Notes).IsJson();
            application.Property(a => a.Theme).HasMaxLength(60);
            application.Property(a => a.Municipality).HasMaxLength(3);
            application.Property(a => a.Appeal).HasMaxLength(2000);
            application.Property(a => a.Answer).HasMaxLength(2000);
            application.HasIndex(a => new { a.RoundId, a.OrganizationId }).IsUnique();
            application.HasIndex(a => a.PersonId);
            application.HasIndex(a => a.OrganizationId);
            application.HasOne<SeasonalRound>().WithMany().HasForeignKey(a => a.RoundId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
