using Yhdessa.Ui;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces;

/// <summary>Words about spaces and bookings that several pages say.</summary>
static class SpaceWords
{
    static readonly DayOfWeek[] week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>A line for each weekday, and for each exception still to come.</summary>
    public static IReadOnlyList<(string, string?)> Hours(OpeningHours hours, Texts t, Say say)
    {
        var monday = new DateOnly(2024, 1, 1);
        var days = week.Select((day, i) => (say.WeekdayShort(monday.AddDays(i)), (string?)Open(hours.Weekly.Where(w => w.Weekday == day), t, say)));
        var exceptions = hours.Exceptions.OrderBy(e => e.Date).Select(e => (say.DayShort(e.Date), (string?)(Times(e, t, say) + (e.Reason is { Length: > 0 } why ? $" ({why})" : ""))));
        return [.. days, .. exceptions, .. hours.ClosedOnHolidays ? [(t["spaces.hours.holidays"], t["spaces.hours.closed"])] : Array.Empty<(string, string?)>()];
    }

    static string Open(IEnumerable<WeekdayHours> hours, Texts t, Say say) =>
        string.Join(", ", hours.OrderBy(h => h.Opens).Select(h => say.Times(h.Opens, h.Closes))) is { Length: > 0 } open ? open : t["spaces.hours.closed"];

    static string Times(OpeningException e, Texts t, Say say) => e is { Opens: { } opens, Closes: { } closes } ? say.Times(opens, closes) : t["spaces.hours.closed"];

    /// <summary>How long an answer usually takes, of how many answers.</summary>
    public static string Handling(HandlingTime.Answer usual, Texts t, Say say) => t["spaces.handling.words", usual.Median switch
    {
        { TotalMinutes: < 90 } => t["spaces.handling.hour"],
        { TotalHours: < 48 } wait => t["spaces.handling.hours", say.Number((decimal)wait.TotalHours)],
        var wait => t["spaces.handling.days", say.Number((decimal)wait.TotalDays)],
    }, say.Number(usual.N), HandlingTime.Days];

    public static string StatusKind(BookingStatus status) => status switch { BookingStatus.Confirmed => "ok", BookingStatus.RequiresHandling => "warn", BookingStatus.Denied => "bad", _ => "off" };

    public static string Status(BookingStatus status, Texts t) => t[$"spaces.status.{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(status.ToString())}"];
}
