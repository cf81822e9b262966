namespace Yhdessa.Spaces.Bookings;

/// <summary>What somebody without an account asked for by letter: held until the letter is answered.</summary>
sealed partial class Booking
{
    public bool ByLetter { get; private set; }

    /// <summary>When the hold lapses; null for whatever is no hold.</summary>
    public DateTimeOffset? HeldUntil { get; private set; }

    /// <summary>Nobody is told of it yet but the address that was given.</summary>
    public static Booking Hold(Space space, BookingWish wish, IEnumerable<Id<Space>> held, DateTimeOffset until)
    {
        var booking = Quietly(Id<Booking>.New(), space, wish, new Booker(null, null, null), held);
        (booking.ByLetter, booking.Status, booking.HeldUntil) = (true, BookingStatus.Held, until);
        return booking;
    }

    /// <summary>The letter was answered in time.</summary>
    public void ConfirmHold(Space space, int? noShows, DateTimeOffset now)
    {
        State.Require(Status is BookingStatus.Held, "already-decided");
        Rule.Require(HeldUntil > now && blocks.Count > 0, "hold-lapsed");
        (Status, HeldUntil, NoShowsBefore) = (space.Terms.RequiresHandling || noShows is not null ? BookingStatus.RequiresHandling : BookingStatus.Confirmed, null, noShows);
        Announce();
    }

    /// <summary>Another time that has been found free; she is told of it anew.</summary>
    public void MoveByLink(Space space, Slot time, IEnumerable<Id<Space>> held)
    {
        Restored++;
        MoveTo(space, time, null, held, byHandler: false);
    }
}
