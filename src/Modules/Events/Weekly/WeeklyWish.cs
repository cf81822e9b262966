using System.Globalization;

namespace Yhdessa.Events;

public sealed partial class NewWeeklyPage
{
    /// <summary>A weekly activity while it is being told of in a form.</summary>
    public sealed class WeeklyWish
    {
        public EventWish Event { get; set; } = new() { DatePrecision = "exact", BookSpace = true };

        /// <summary>"1" is every week, "2" every second.</summary>
        public string? Every { get; set; } = "1";

        /// <summary>"MO", "TU"…; none is the first day's.</summary>
        public List<string> Days { get; set => field = value ?? []; } = [];
        public DateOnly? Until { get; set; }
        public bool SkipHolidays { get; set; }

        internal string? Recurrence => Until is not { } last ? null
            : string.Create(CultureInfo.InvariantCulture, $"FREQ=WEEKLY;INTERVAL={(Every is "2" or "3" or "4" ? Every : "1")}{(Days.Count > 0 ? ";BYDAY=" + string.Join(',', Days) : "")};UNTIL={last:yyyyMMdd}");

        internal T Onto<T>(T form, IReadOnlyDictionary<string, string> wholes, IReadOnlyList<WeeklyException> exceptions) where T : WeeklyForm =>
            (T)(Event.Onto(form, null, wholes) with { Recurrence = Recurrence, SkipHolidays = SkipHolidays, Exceptions = exceptions });
    }
}
