using System.Globalization;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

public sealed partial class BookSeriesPage
{
    /// <summary>How a person tells a rhythm without knowing RFC 5545: a first day, how often, on which weekdays, until when.</summary>
    public sealed class Form : BookSpacePage.BookerForm
    {
        internal static readonly IReadOnlyList<string> Rhythms = ["weekly", "second-week", "daily", "month-day", "month-weekday", "month-last-weekday"];
        static readonly string[] weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

        public string Rhythm { get; set => field = value ?? ""; } = "weekly";
        public List<string> Weekdays { get; set => field = value ?? []; } = [];   // nothing ticked is sent as nothing
        public DateOnly? Last { get; set; }
        public int? Times { get; set; }

        /// <summary>The rule; without an end it is refused, and the refusal says what to tell.</summary>
        internal string Recurrence
        {
            get
            {
                var end = Times is { } times ? string.Create(CultureInfo.InvariantCulture, $";COUNT={times}") : Last is { } last ? string.Create(CultureInfo.InvariantCulture, $";UNTIL={last:yyyyMMdd}") : "";
                return (Day is { } day ? Every(day) : "FREQ=DAILY") + end;
            }
        }

        string Every(DateOnly day)
        {
            var weekday = weekdays[(int)day.DayOfWeek];
            var days = Weekdays.Intersect(weekdays).ToList() is { Count: > 0 } ticked ? string.Join(',', ticked) : weekday;
            return Rhythm switch
            {
                "second-week" => $"FREQ=WEEKLY;INTERVAL=2;BYDAY={days}",
                "daily" => "FREQ=DAILY",
                "month-day" => string.Create(CultureInfo.InvariantCulture, $"FREQ=MONTHLY;BYMONTHDAY={day.Day}"),
                "month-weekday" => string.Create(CultureInfo.InvariantCulture, $"FREQ=MONTHLY;BYDAY={Math.Min((day.Day - 1) / 7 + 1, 5)}{weekday}"),
                "month-last-weekday" => $"FREQ=MONTHLY;BYDAY=-1{weekday}",
                _ => $"FREQ=WEEKLY;BYDAY={days}",
            };
        }
    }
}
