using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Series;

namespace Yhdessa.Spaces.Season;

/// <summary>A made-up group that meets each Wednesday evening from next week on; a holiday among its days stays missed, with its reason.</summary>
static class DemoSeries
{
    const int Evenings = 10;

    public static BookingSeries Of(Space space, DateTimeOffset now, out IReadOnlyList<Booking> bookings)
    {
        var first = Helsinki.Monday(Helsinki.DateOf(now)).AddDays(9);
        var rule = $"FREQ=WEEKLY;BYDAY=WE;COUNT={Evenings}";
        var wish = new BookingWish("Muistiryhmän ilta", true, new Slot(Helsinki.At(first, new(17, 0)), Helsinki.At(first, new(19, 0))), 12, null, null, "fi", DemoWeek.Mark);
        var series = BookingSeries.Of(space.Id, wish, rule);
        var made = new List<Booking>();
        foreach (var date in WishedDate.Of(space.Id, rule, wish.Time))
            if (SpaceRules.Broken(space, date.Time, wish.Attendees, now).FirstOrDefault() is { } no) series.Missed(date, space.OpeningHours?.WhyClosed(date.Time.Start) ?? no.Code);
            else made.Add(Got(series, space, wish with { Time = date.Time }, date));
        bookings = made;
        return series;
    }

    static Booking Got(BookingSeries series, Space space, BookingWish wish, WishedDate date)
    {
        var booking = Booking.Of(series, space, wish, new Booker(null, null, null), [space.Id]);
        series.Got(date, booking);
        return booking;
    }
}
