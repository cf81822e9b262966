using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>Something broken or missing in a space, as its user told it: after a booking, or by anybody who stands there. An address is kept only to say that it is mended.</summary>
sealed class SpaceFault : Aggregate
{
    public const int LongestWords = 1000;

    SpaceFault() { }

    public SpaceFault(Id<Space> space, Id<Booking>? booking, string words) => (SpaceId, BookingId, Words) = (space, booking, words);

    public Id<SpaceFault> Id { get; private init; } = Id<SpaceFault>.New();
    public Id<Space> SpaceId { get; private init; }

    /// <summary>Null when somebody told it without a booking.</summary>
    public Id<Booking>? BookingId { get; private init; }
    public string Words { get; private init; } = "";

    /// <summary>A picture that only the staff see.</summary>
    public Guid? PhotoId { get; init; }

    /// <summary>Who wants to hear when it is mended: this address, or the booker of the booking.</summary>
    [Personal] public string? Email { get; private set; }
    public bool TellsBooker { get; private set; }
    public string Language { get; init; } = "fi";
    public DateTimeOffset? FixedAt { get; private set; }

    /// <summary>When that was told.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    public SpaceFault Wanting(string? email, bool booker)
    {
        (Email, TellsBooker) = (email, booker && BookingId is not null);
        return this;
    }

    public void Fix(DateTimeOffset now) => FixedAt ??= now;

    public void Reopen() => FixedAt = null;

    /// <summary>Once, however often it is opened and fixed again; then the address is of no use.</summary>
    public void Told(DateTimeOffset now) => (ToldAt, Email, TellsBooker) = (now, null, false);

    public void ForgetWho() => (Email, TellsBooker) = (null, false);
}

static class FaultRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SpaceFault>(fault =>
        {
            fault.ToTable("Faults");
            fault.Property(f => f.Id).ValueGeneratedNever();
            fault.Property(f => f.Words).HasMaxLength(SpaceFault.LongestWords);
            fault.HasOne<Space>().WithMany().HasForeignKey(f => f.SpaceId).OnDelete(DeleteBehavior.Restrict);
            fault.HasOne<Booking>().WithMany().HasForeignKey(f => f.BookingId).OnDelete(DeleteBehavior.Restrict);
            fault.HasIndex(f => f.FixedAt);
        });
        model.Entity<SpaceFeedback>(feedback =>
        {
            feedback.ToTable("Feedback", t => t.HasCheckConstraint("ck_feedback_score", "score between 1 and 5"));
            feedback.Property(f => f.Id).ValueGeneratedNever();
            feedback.Property(f => f.Words).HasMaxLength(SpaceFeedback.LongestWords);
            feedback.HasOne<Space>().WithMany().HasForeignKey(f => f.SpaceId).OnDelete(DeleteBehavior.Restrict);
            feedback.HasIndex(f => new { f.SpaceId, f.CreatedAt });
        });
        model.Entity<SpacePrice>(price =>
        {
            price.ToTable("Prices", t => t.HasCheckConstraint("ck_prices_not_negative", "euros >= 0"));
            price.Property(p => p.Id).ValueGeneratedNever();
            price.HasOne<Space>().WithMany().HasForeignKey(p => p.SpaceId).OnDelete(DeleteBehavior.Cascade);
            price.HasIndex(p => new { p.SpaceId, p.From }).IsUnique();
        });
    }
}
