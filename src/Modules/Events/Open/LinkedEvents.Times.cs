using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Events;

/// <summary>The filters by the clock and by the map, read as Linked Events writes them.</summary>
static partial class LinkedEvents
{
    static readonly string[] clocks = ["%H", "H:mm"];

    static string[] Timed => ["weekday", "starts_after", "starts_before", "ends_after", "ends_before", "bbox"];

    static LinkedTimes? Times(HttpContext http)
    {
        var times = new LinkedTimes
        {
            Weekdays = Listed(http, "weekday").Aggregate(0, (days, d) => days | (d is [>= '1' and <= '7'] ? WallTime.Day(d[0] - '0') : throw new BadInput("invalid", "weekday"))),
            StartsAfter = Clock(http, "starts_after"),
            StartsBefore = Clock(http, "starts_before"),
            EndsAfter = Clock(http, "ends_after"),
            EndsBefore = Clock(http, "ends_before"),
        };
        return times.AsksNothing ? null : times;
    }

    /// <summary>"16:30", or "21".</summary>
    static TimeOnly? Clock(HttpContext http, string name) => Words(http, name) is not { } text ? null
        : TimeOnly.TryParseExact(text, clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : throw new BadInput("invalid", name);

    /// <summary>Whether a rectangle was asked for: west, south, east, north.</summary>
    static bool Box(HttpContext http)
    {
        if (Words(http, "bbox") is not { } text) return false;
        double[] sides = [.. text.Split(',').Select(s => double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out var side) ? side : double.NaN)];
        return sides is [>= -180 and <= 180, >= -90 and <= 90, >= -180 and <= 180, >= -90 and <= 90] && sides[1] <= sides[3] ? true : throw new BadInput("invalid", "bbox");
    }
}
