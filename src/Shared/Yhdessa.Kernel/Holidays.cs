namespace Yhdessa.Kernel;

/// <summary>Finland's public holidays, and the two eves on which houses are closed too. Computed, so no list runs out.</summary>
public static class Holidays
{
    /// <summary>The code of a day's holiday ("midsummer-eve"), which is its text key after "holiday.", or null on an ordinary day.</summary>
    public static string? On(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => "new-year",
        (1, 6) => "epiphany",
        (5, 1) => "may-day",
        (12, 6) => "independence-day",
        (12, 24) => "christmas-eve",
        (12, 25) => "christmas",
        (12, 26) => "boxing-day",
        (6, >= 19 and <= 25) when day.DayOfWeek is DayOfWeek.Friday => "midsummer-eve",
        (6, >= 20 and <= 26) when day.DayOfWeek is DayOfWeek.Saturday => "midsummer",
        (10, 31) or (11, <= 6) when day.DayOfWeek is DayOfWeek.Saturday => "all-saints",
        _ => (day.DayNumber - Easter(day.Year).DayNumber) switch
        {
            -2 => "good-friday",
            0 => "easter",
            1 => "easter-monday",
            39 => "ascension",
            49 => "pentecost",
            _ => null,
        },
    };

    /// <summary>Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var sum = epact + weekday - 7 * late + 114;
        return new DateOnly(year, sum / 31, sum % 31 + 1);
    }
}
