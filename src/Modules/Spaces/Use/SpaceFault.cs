using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>Something broken or missing in a space, as its user told it afterwards. No name is kept: the booking says whose it was.</summary>
sealed class SpaceFault : Aggregate
{
    public const int LongestWords = 1000;

    SpaceFault() { }

    public SpaceFault(Id<Space> space, Id<Booking> booking, string words) => (SpaceId, BookingId, Words) = (space, booking, words);

    public Id<SpaceFault> Id { get; private init; } = Id<SpaceFault>.New();
    public Id<Space> SpaceId { get; private init; }
    public Id<Booking> BookingId { get; private init; }
    public string Words { get; private init; } = "";
    public DateTimeOffset? FixedAt { get; private set; }

    public void Fix(DateTimeOffset now) => FixedAt ??= now;

    public void Reopen() => FixedAt = null;
}

static class FaultRows
{
    public static void Map(ModelBuilder model) => model.Entity<SpaceFault>(fault =>
    {
        fault.ToTable("Faults");
        fault.Property(f => f.Id).ValueGeneratedNever();
        fault.Property(f => f.Words).HasMaxLength(SpaceFault.LongestWords);
        fault.HasOne<Space>().WithMany().HasForeignKey(f => f.SpaceId).OnDelete(DeleteBehavior.Restrict);
        fault.HasOne<Booking>().WithMany().HasForeignKey(f => f.BookingId).OnDelete(DeleteBehavior.Restrict);
        fault.HasIndex(f => f.FixedAt);
    });
}
