namespace Yhdessa.Spaces.Bookings;

/// <summary>By when the house has promised its answer.</summary>
sealed partial class Booking
{
    /// <summary>The last day of the promise made when it was asked for; null where nothing was promised. Changed terms do not change it.</summary>
    public DateOnly? PromisedBy { get; private set; }

    internal Booking PromisedAnswer(Space space, DateTimeOffset now)
    {
        PromisedBy = Status is BookingStatus.RequiresHandling && space.Terms.PromisedDays > 0 ? WorkingDays.After(Helsinki.DateOf(now), space.Terms.PromisedDays) : null;
        return this;
    }
}

/// <summary>Monday to Friday, holidays left out.</summary>
static class WorkingDays
{
    public static DateOnly After(DateOnly day, int days)
    {
        for (; days > 0; days--) day = Next(day);
        return day;
    }

    public static DateOnly Next(DateOnly day)
    {
        do day = day.AddDays(1); while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.On(day) is not null);
        return day;
    }
}
