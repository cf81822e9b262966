using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Houses;
using Yhdessa.Spaces.Levels;
using Yhdessa.Spaces.Series;

namespace Yhdessa.Spaces;

sealed class SpacesDb(DbContextOptions<SpacesDb> options, ModuleDbServices services) : ModuleDb(options, "spaces", services)
{
    public DbSet<House> Houses => Set<House>();
    public DbSet<Space> Spaces => Set<Space>();
    public DbSet<Booking> Bookings => Set<Booking>();
    public DbSet<Block> Blocks => Set<Block>();
    public DbSet<Use.SpaceFault> Faults => Set<Use.SpaceFault>();
    public DbSet<TermsLevel> Levels => Set<TermsLevel>();
    public DbSet<QuotaTurn> Quotas => Set<QuotaTurn>();
    public DbSet<BookingSeries> Series => Set<BookingSeries>();
    public DbSet<Entry.AccessChange> Access => Set<Entry.AccessChange>();
    public DbSet<Entry.AccessLook> AccessLooks => Set<Entry.AccessLook>();
    public DbSet<Keys.HouseKey> Keys => Set<Keys.HouseKey>();
    public DbSet<Keys.KeyLoan> KeyLoans => Set<Keys.KeyLoan>();
    public DbSet<Yhdessa.Spaces.Leases.Lease> Leases => Set<Yhdessa.Spaces.Leases.Lease>();
    public DbSet<Door.DoorDevice> DoorDevices => Set<Door.DoorDevice>();

    /// <summary>A block taken from its booking or its lease is gone: since it may be either's, the framework would keep it without a holder.</summary>
    public void DropFreedBlocks()
    {
        foreach (var block in ChangeTracker.Entries<Block>().Where(b => b.State is EntityState.Modified && b.Entity.IsFreed).ToList()) block.State = EntityState.Deleted;
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        DropFreedBlocks();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void Map(ModelBuilder model)
    {
        Rounds.RoundRows.Map(model);
        model.Entity<House>(house =>
        {
            house.Property(h => h.Id).ValueGeneratedNever();
            house.Property(h => h.Municipality).HasMaxLength(3);
            house.Property(h => h.Links).IsJson();
            house.Property(h => h.InfoScreens).IsJson();
            house.Property(h => h.Card).IsJson();
            house.HasQueryFilter(h => h.DeletedAt == null);
        });
        LevelRows.Map(model);
        model.Entity<Space>(MapSpace);
        model.Entity<Booking>(MapBooking);
        SeriesRows.Map(model);
        ForEvents.EventBookingRows.Map(model);
        model.Entity<Block>(block =>
        {
            block.ToTable("Blocks", t => t.HasCheckConstraint("ck_blocks_forward", "\"start\" < \"end\""));
            if (Provider is Provider.SqlServer) block.ToTable(t => t.HasTrigger("blocks_no_overlap"));   // no OUTPUT clause beside a trigger
            block.HasKey(b => new { b.SpaceId, b.Start });   // no two of a space begin together either
            block.HasOne<Space>().WithMany().HasForeignKey(b => b.SpaceId).OnDelete(DeleteBehavior.Restrict);
            block.HasIndex(b => new { b.SpaceId, b.End, b.Start });   // what has not ended yet is little, however long the history
        });
        Use.FaultRows.Map(model);
        Yhdessa.Spaces.Entry.AccessRows.Map(model);
        Yhdessa.Spaces.Keys.KeyRows.Map(model);
        Yhdessa.Spaces.Leases.LeaseRows.Map(model);
        Door.DoorRows.Map(model);
        Showcases.ShowcaseRows.Map(model);
        Advice.AdviceRows.Map(model);
        Waiting.WaitRows.Map(model);
        Setup.SetupRows.Map(model);
        ByLetter.LetterRows.Map(model);
    }

    static void MapSpace(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Space> space)
    {
        space.Property(s => s.Id).ValueGeneratedNever();
        space.Property(s => s.Layouts).IsJson();
        space.Property(s => s.Equipment).IsJson();
        space.Property(s => s.Accessibility).IsJson();
        space.Property(s => s.Facts).IsJson();
        space.Property(s => s.OpeningHours).IsJson();
        space.Property(s => s.OwnTerms).IsJson();
        space.Property(s => s.Terms).IsJson();
        space.Property(s => s.ExternalUrl).HasMaxLength(1000);
        space.HasOne<House>().WithMany().HasForeignKey(s => s.HouseId).OnDelete(DeleteBehavior.Restrict);
        space.HasAlternateKey(s => new { s.Id, s.HouseId });   // so that a part can only be of a whole in its own house
        space.HasOne<Space>().WithMany().HasForeignKey(s => new { s.ParentId, s.HouseId }).HasPrincipalKey(s => new { s.Id, s.HouseId }).OnDelete(DeleteBehavior.Restrict);
        space.ToTable("Spaces", t => t.HasCheckConstraint("ck_spaces_not_its_own_part", "\"parent_id\" <> \"id\""));
        space.HasQueryFilter(s => s.DeletedAt == null);
    }

    static void MapBooking(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Booking> booking)
    {
        booking.Property(b => b.Id).ValueGeneratedNever();
        booking.Property(b => b.Purpose).HasMaxLength(1000);
        booking.Property(b => b.Terms).IsJson();
        booking.Property(b => b.Reason).HasMaxLength(1000);
        booking.Property(b => b.AcceptedTerms).HasMaxLength(16);
        booking.HasOne<Space>().WithMany().HasForeignKey(b => b.SpaceId).OnDelete(DeleteBehavior.Restrict);
        booking.HasMany(b => b.Blocks).WithOne().HasForeignKey(b => b.BookingId).OnDelete(DeleteBehavior.Cascade);
        booking.HasIndex(b => new { b.SpaceId, b.Start });
        booking.HasIndex(b => b.PersonId);
        booking.HasIndex(b => b.OrganizationId);
        booking.HasIndex(b => new { b.Status, b.Start });
        booking.HasQueryFilter(b => b.DeletedAt == null);
    }
}
