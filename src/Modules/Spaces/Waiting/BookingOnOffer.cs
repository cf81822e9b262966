using Yhdessa.Spaces.Waiting;

namespace Yhdessa.Spaces.Bookings;

sealed partial class Booking
{
    /// <summary>Holds a time for whoever is first in line, until she says yes or no. Nobody is told of it but she, and no title is shown.</summary>
    public static Booking OnOffer(Space space, SlotWait wait, Slot time, IEnumerable<Id<Space>> held)
    {
        var booking = Quietly(Id<Booking>.New(), space, wait.WishAt(time) with { Public = false }, wait.Booker, held);
        booking.Status = BookingStatus.Offered;
        return booking;
    }

    /// <summary>She says yes: from here on it is a booking like any other.</summary>
    public void Take(Space space, PriceTerms? terms, bool isPublic)
    {
        State.Require(Status is BookingStatus.Offered, "offer-over");
        Status = space.Terms.RequiresHandling ? BookingStatus.RequiresHandling : BookingStatus.Confirmed;
        (Terms, FreeMinutes, Public) = (terms, terms?.FreeMinutes, isPublic);
        Announce();
    }

    /// <summary>She says no, or nothing: the time is free again, and the row is in nobody's list.</summary>
    public void LetGo(DateTimeOffset now)
    {
        State.Require(Status is BookingStatus.Offered, "offer-over");
        Status = BookingStatus.Cancelled;
        blocks.Clear();
        ForgetPerson();
        Delete(now);
        Changed();
    }
}
