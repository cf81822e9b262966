namespace Yhdessa.Spaces.Keys;

/// <summary>What the database keeps of keys: no copy of one is with two at once.</summary>
static class KeyRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<HouseKey>(key =>
        {
            key.ToTable("HouseKeys", t => t.HasCheckConstraint("ck_house_keys_copies", "copies >= 1"));
            key.Property(k => k.Id).ValueGeneratedNever();
            key.Property(k => k.Label).HasMaxLength(80);
            key.HasOne<Houses.House>().WithMany().HasForeignKey(k => k.HouseId).OnDelete(DeleteBehavior.Restrict);
            key.HasQueryFilter(k => k.DeletedAt == null);
        });
        model.Entity<KeyLoan>(loan =>
        {
            loan.ToTable("KeyLoans", t => t.HasCheckConstraint("ck_key_loans_copy", "copy >= 1"));
            loan.Property(l => l.Id).ValueGeneratedNever();
            loan.HasOne<HouseKey>().WithMany().HasForeignKey(l => l.KeyId).OnDelete(DeleteBehavior.Restrict);
            loan.HasOne<Bookings.Booking>().WithMany().HasForeignKey(l => l.BookingId).OnDelete(DeleteBehavior.Restrict);
            loan.HasIndex(l => new { l.KeyId, l.Copy }).IsUnique().HasFilter("returned_at IS NULL");
            loan.HasIndex(l => new { l.ReturnedAt, l.DueBack });
        });
    }
}
