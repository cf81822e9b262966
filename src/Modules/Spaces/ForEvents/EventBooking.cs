using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.ForEvents;

/// <summary>Which booking an event has here. The booking is an ordinary one; this row only knows whose it is and which of the event's wishes it answers.</summary>
sealed class EventBooking(Guid id) : Aggregate
{
    /// <summary>The event's.</summary>
    public Guid Id { get; private init; } = id;
    public Id<Booking>? BookingId { get; private set; }

    /// <summary>The booking was the organizers' own before the event was told of: it is theirs to call off.</summary>
    public bool IsTheirs { get; private set; }
    public int Turn { get; private set; }

    public bool IsNews(int turn) => turn > Turn;

    public void Got(int turn, Booking booking, bool isTheirs)
    {
        (Turn, BookingId, IsTheirs) = (turn, booking.Id, isTheirs);
        Raise(new EventSpaceAnswered(Id, turn, booking.Id, booking.Status is BookingStatus.Confirmed ? "confirmed" : "waiting", null));
    }

    public void Refused(int turn, string code)
    {
        (Turn, BookingId, IsTheirs) = (turn, null, false);
        Raise(new EventSpaceAnswered(Id, turn, null, "refused", code));
    }

    public void Freed(int turn) => (Turn, BookingId, IsTheirs) = (turn, null, false);
}

static class EventBookingRows
{
    public static void Map(ModelBuilder model) => model.Entity<EventBooking>(kept =>
    {
        kept.ToTable("EventBookings");
        kept.Property(k => k.Id).ValueGeneratedNever();
        kept.HasOne<Booking>().WithMany().HasForeignKey(k => k.BookingId).OnDelete(DeleteBehavior.SetNull);
        // A booking is one event's, so that no event frees another's.
        kept.HasIndex(k => k.BookingId).IsUnique().HasFilter("booking_id IS NOT NULL");
    });
}
