using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Series;

namespace Yhdessa.Spaces.Bookings;

sealed partial class Booking
{
    bool together;

    public Id<BookingSeries>? SeriesId { get; private set; }

    /// <summary>One of a series' bookings: the series' letter tells of them all.</summary>
    public static Booking Of(BookingSeries series, Space space, BookingWish wish, Booker booker, IEnumerable<Id<Space>> held)
    {
        var booking = Quietly(Id<Booking>.New(), space, wish, booker, held).Together();
        booking.SeriesId = series.Id;
        booking.Announce();
        return booking;
    }

    /// <summary>What follows is done to the whole series, and one letter tells it.</summary>
    public Booking Together()
    {
        together = true;
        return this;
    }

    /// <summary>Another time or room that has been found free. Its blocks are out of the way already. The calendar entry stays the same one.</summary>
    public void MoveTo(Space space, Slot time, PriceTerms? terms, IEnumerable<Id<Space>> held, bool byHandler)
    {
        if (space.Terms.RequiresHandling && !byHandler && Status is BookingStatus.Confirmed)
        {
            (Status, DecidedAt) = (BookingStatus.RequiresHandling, null);
            Raise(new BookingCancelled(Id, SpaceId, OrganizationId, Start, End, together));   // what was counted of the old time counts no more
        }
        (SpaceId, Start, End, Terms, FreeMinutes) = (space.Id, time.Start, time.End, terms, terms?.FreeMinutes);
        Hold(space, held);
        Announce();
    }

    /// <summary>It stays where it is: its blocks are put back as they were.</summary>
    public void Stay(Space space, IEnumerable<Id<Space>> held) => Hold(space, held);

    public void Describe(string? title, bool? isPublic, int? attendees, string? purpose)
    {
        (Title, Public, Attendees, Purpose) = (title ?? Title, isPublic ?? Public, attendees ?? Attendees, purpose ?? Purpose);
        Changed();
    }
}
