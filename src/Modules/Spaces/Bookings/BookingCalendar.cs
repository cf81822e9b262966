namespace Yhdessa.Spaces.Bookings;

/// <summary>One booking for a calendar.</summary>
static class BookingCalendar
{
    public static string Of(Booking booking, string place) => Of(BookingRow.Of(booking), place);

    public static string Of(BookingRow booking, string place) => ICalendar.Of(null, Entry(booking, place));

    public static CalendarEntry Entry(BookingRow booking, string place) => new($"booking-{booking.Id}@yhdessa", booking.ModifiedAt, booking.Revision, booking.Title, Status(booking.Status)) { Time = (booking.Start, booking.End), Location = place };

    public static string Status(BookingStatus status) => status switch { BookingStatus.Confirmed or BookingStatus.NoShow => "CONFIRMED", BookingStatus.RequiresHandling or BookingStatus.Held or BookingStatus.Offered => "TENTATIVE", _ => "CANCELLED" };
}
