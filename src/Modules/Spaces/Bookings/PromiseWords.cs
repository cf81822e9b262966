using Yhdessa.Ui;

namespace Yhdessa.Spaces.Bookings;

/// <summary>How near the promised day is, for whoever must keep it.</summary>
static class PromiseWords
{
    public static string Kind(DateOnly by, DateOnly today) => by < today ? "bad" : by <= WorkingDays.Next(today) ? "warn" : "info";

    public static string Of(DateOnly by, DateOnly today, Texts t, Say say) => (by.DayNumber - today.DayNumber) switch
    {
        < 0 => t["spaces.promise.broken", say.DayShort(by)],
        0 => t["spaces.promise.today"],
        1 => t["spaces.promise.tomorrow"],
        _ => t["spaces.promise.by", say.DayShort(by)],
    };
}
