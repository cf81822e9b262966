using System.Globalization;

namespace Yhdessa.Spaces;

/// <summary>The hours of a rule's days by the wall clock: what a house offers week after week, but not on holidays and days left out.</summary>
static class RuleDays
{
    public const int Most = 400;

    public static IEnumerable<Slot> Of(string recurrence, DateOnly first, TimeOnly from, TimeOnly to, IReadOnlyList<DateOnly>? daysOut) =>
        Recurrence.Read(recurrence).Days(first.ToDateTime(from), Most).Where(d => Holidays.On(d) is null && daysOut?.Contains(d) != true)
            .Select(d => WallSpan.On(d, from, to - from)).Select(t => new Slot(t.Start, t.End));

    /// <summary>As the forms say it: every week, every second or every fourth, until a day.</summary>
    public static string Weekly(string? weeks, DateOnly last) => string.Create(CultureInfo.InvariantCulture, $"FREQ=WEEKLY;INTERVAL={(weeks is "2" or "4" ? weeks : "1")};UNTIL={last:yyyyMMdd}");
}
