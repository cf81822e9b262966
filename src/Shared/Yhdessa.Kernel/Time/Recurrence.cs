namespace Yhdessa.Kernel;

public enum Frequency { Daily, Weekly, Monthly }

/// <summary>A weekday; in a month perhaps only one of them: 1 is the first, -1 the last, 0 every one.</summary>
public sealed record NthWeekday(DayOfWeek Day, int Nth = 0);

/// <summary>
/// When something comes again, by the wall clock in Helsinki: the part of RFC 5545's RRULE that a house needs. What it cannot keep it refuses by
/// name (<see cref="RecurrenceReader"/>), so that nobody gets other days than she asked for. A first day that the rule does not name is not one of its days.
/// </summary>
public sealed record Recurrence(Frequency Frequency)
{
    const int LastYear = 2100;

    public int Interval { get; init; } = 1;
    public int? Count { get; init; }

    /// <summary>The last moment at which one may begin, by the wall clock.</summary>
    public DateTime? Until { get; init; }
    public IReadOnlyList<NthWeekday> ByDay { get; init; } = [];
    public IReadOnlyList<int> ByMonthDay { get; init; } = [];

    /// <summary>Which of a period's days: 1 is the first, -1 the last; empty is all of them.</summary>
    public IReadOnlyList<int> BySetPos { get; init; } = [];
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    public bool Ends => Count is not null || Until is not null;

    /// <summary>Reads "FREQ=WEEKLY;BYDAY=WE", or refuses with the field "recurrence" and what is wrong.</summary>
    public static Recurrence Read(string text) => RecurrenceReader.Read(text);

    /// <summary>All its days from a first moment on, or a refusal: it must end, by then at the latest, and have at least one day.</summary>
    public IReadOnlyList<DateOnly> Days(DateTime first, int most)
    {
        Rule.RequireOf("recurrence", Ends, "recurrence-endless", most);
        Rule.RequireOf("recurrence", Until is null || Until >= first, "recurrence-until-early");
        Rule.RequireOf("recurrence", Count is null || Count <= most, "recurrence-too-many", most);
        DateOnly[] days = [.. DaysFrom(first).Take(most + 1)];
        Rule.RequireOf("recurrence", days.Length <= most, "recurrence-too-many", most);
        Rule.RequireOf("recurrence", days.Length > 0, "recurrence-empty");
        return days;
    }

    /// <summary>Its days one by one; a rule without an end goes on to the year 2100.</summary>
    public IEnumerable<DateOnly> DaysFrom(DateTime first)
    {
        var (from, time, left) = (DateOnly.FromDateTime(first), TimeOnly.FromDateTime(first), Count ?? int.MaxValue);
        foreach (var day in Periods(from).SelectMany(p => Chosen(p, from)).SkipWhile(d => d < from))
        {
            if (left-- == 0 || Until is { } end && day.ToDateTime(time) > end) yield break;
            yield return day;
        }
    }

    /// <summary>The first day of each day, week or month in turn.</summary>
    IEnumerable<DateOnly> Periods(DateOnly from)
    {
        var start = Frequency switch
        {
            Frequency.Daily => from,
            Frequency.Weekly => from.AddDays(-(((int)from.DayOfWeek - (int)WeekStart + 7) % 7)),
            _ => new DateOnly(from.Year, from.Month, 1),
        };
        for (var next = start; next.Year <= LastYear; next = After(next)) yield return next;
    }

    DateOnly After(DateOnly period) => Frequency switch
    {
        Frequency.Daily => period.AddDays(Interval),
        Frequency.Weekly => period.AddDays(7 * Interval),
        _ => period.AddMonths(Interval),
    };

    IEnumerable<DateOnly> Chosen(DateOnly period, DateOnly from)
    {
        DateOnly[] days = [.. Of(period, from).Distinct().Order()];
        return BySetPos.Count == 0 ? days : BySetPos.Select(p => p > 0 ? p - 1 : days.Length + p).Where(i => i >= 0 && i < days.Length).Distinct().Order().Select(i => days[i]);
    }

    IEnumerable<DateOnly> Of(DateOnly period, DateOnly from) => Frequency switch
    {
        Frequency.Daily => new[] { period }.Where(d => Named(d) && Numbered(d)),
        Frequency.Weekly => Enumerable.Range(0, 7).Select(period.AddDays).Where(d => ByDay.Count == 0 ? d.DayOfWeek == from.DayOfWeek : Named(d)),
        _ => Enumerable.Range(0, DateTime.DaysInMonth(period.Year, period.Month)).Select(period.AddDays)
            .Where(d => ByDay.Count == 0 && ByMonthDay.Count == 0 ? d.Day == from.Day : Named(d) && Numbered(d)),
    };

    bool Named(DateOnly day) => ByDay.Count == 0 || ByDay.Any(w => w.Day == day.DayOfWeek && (w.Nth == 0 || w.Nth == FromStart(day) || w.Nth == -FromEnd(day)));

    bool Numbered(DateOnly day) => ByMonthDay.Count == 0 || ByMonthDay.Any(n => n == day.Day || n == day.Day - DateTime.DaysInMonth(day.Year, day.Month) - 1);

    static int FromStart(DateOnly day) => (day.Day - 1) / 7 + 1;

    static int FromEnd(DateOnly day) => (DateTime.DaysInMonth(day.Year, day.Month) - day.Day) / 7 + 1;
}
