using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>What the database keeps of wishes by letter: a hold always has its end, and nothing else has one.</summary>
static class LetterRows
{
    public static void Map(ModelBuilder model) => model.Entity<Booking>(booking =>
    {
        booking.ToTable("Bookings", t => t.HasCheckConstraint("ck_bookings_held", "(status = 'Held' and held_until is not null) or (status <> 'Held' and held_until is null)"));
        booking.HasIndex(b => b.HeldUntil).HasFilter("held_until is not null");
        booking.HasIndex(b => b.ContactEmail);
    });
}
