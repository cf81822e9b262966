using System.Globalization;

namespace Yhdessa.Spaces.Series;

public sealed partial class BookSeriesPage
{
    /// <summary>How a person tells a rhythm without knowing RFC 5545: a first day, how often, on which weekdays, until when.</summary>
    public sealed class Form
    {
        internal static readonly IReadOnlyList<string> Rhythms = ["weekly", "second-week", "daily", "month-day", "month-weekday", "month-last-weekday"];
        static readonly string[] weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

        public DateOnly? Day { get; set; }
        public TimeOnly? Start { get; set; }
        public TimeOnly? End { get; set; }
        public string Rhythm { get; set => field = value ?? ""; } = "weekly";
        public List<string> Weekdays { get; set => field = value ?? []; } = [];   // nothing ticked is sent as nothing
        public DateOnly? Last { get; set; }
        public int? Times { get; set; }
        public string? Organization { get; set; }
        public string? Title { get; set; }
        public bool Public { get; set; }
        public int? Attendees { get; set; }
        public string? Purpose { get; set; }
        public bool Accept { get; set; }
        public string? AcceptVersion { get; set; }
        public string? ContactName { get; set; }
        public string? ContactEmail { get; set; }

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

        internal DateTimeOffset At(TimeOnly? time) => Day is { Year: > 2000 and < 2100 } chosen && time is { } clock ? Helsinki.At(clock == TimeOnly.MinValue && time == End ? chosen.AddDays(1) : chosen, clock) : default;
    }
}
