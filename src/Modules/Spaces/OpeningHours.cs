using System.Globalization;
using System.Text.Json.Serialization;
using Yhdessa.Spaces.Hours;

namespace Yhdessa.Spaces;

/// <summary>
/// When a space can be used, by the wall clock of the house. A space without them has unknown hours, which is not the same as closed.
/// A day's exception comes before its holiday, the holiday before a period, the period before the usual week.
/// </summary>
sealed record OpeningHours(IReadOnlyList<WeekdayHours> Weekly, IReadOnlyList<OpeningException> Exceptions, bool ClosedOnHolidays = true)
{
    const int Year = 366;

    /// <summary>Times of the year with weeks of their own. Where two meet, the higher order holds.</summary>
    public IReadOnlyList<OpeningPeriod> Periods { get; init; } = [];

    /// <summary>Hours of holidays that are not closed: of one holiday, or of all that have none of their own.</summary>
    public IReadOnlyList<HolidayHours> HolidayHours { get; init; } = [];

    /// <summary>The stretches that can be booked and touch a time, in order; those that meet, at midnight too, are one.</summary>
    public IReadOnlyList<Slot> OpenDuring(Slot time)
    {
        var stretches = During(time);
        return Stretches.Without(Stretches.Joined(stretches.Where(s => s.State.TakesBookings()).Select(s => s.Time)), [.. stretches.Where(s => !s.State.TakesBookings()).Select(s => s.Time)]);
    }

    /// <summary>Everything that touches a time, in order of its days: a night that began the day before too.</summary>
    public IReadOnlyList<Stretch> During(Slot time)
    {
        var found = new List<Stretch>();
        for (var day = Helsinki.DateOf(time.Start).AddDays(-1); day <= Helsinki.DateOf(time.End); day = day.AddDays(1))
            found.AddRange(Of(day).Stretches.Where(h => h.Time.End > time.Start && h.Time.Start < time.End));
        return found;
    }

    /// <summary>A day's own hours and what they come from.</summary>
    public DayHours Of(DateOnly day)
    {
        var exceptions = Exceptions.Where(e => e.Date == day).ToList();
        var usual = exceptions.Count > 0 && exceptions.TrueForAll(e => e.IsPause) || exceptions.Count == 0 ? Ordinary(day) : null;
        if (exceptions.Count == 0) return usual!;
        var told = exceptions.Where(e => e is { Opens: not null, Closes: not null }).Select(e => Stretch.On(day, e.Opens!.Value, e.Closes!.Value, e.State));
        return new(day, [.. usual?.Stretches ?? [], .. told], "exception", exceptions.Find(e => e.Reason is not null)?.Reason);
    }

    DayHours Ordinary(DateOnly day)
    {
        if (Holidays.On(day) is { } holiday && (ClosedOnHolidays || HolidayHours.Count > 0))
        {
            var own = HolidayHours.Where(h => h.Holiday == holiday).ToList();
            if (own.Count == 0) own = [.. HolidayHours.Where(h => h.Holiday is null)];
            if (own.Count > 0 || ClosedOnHolidays) return new(day, [.. own.OrderBy(h => h.Opens).Select(h => Stretch.On(day, h.Opens, h.Closes, h.State))], "holiday", holiday);
        }
        var period = Period(day);
        var week = (period?.Weekly ?? Weekly).Where(w => w.Holds(day)).OrderBy(w => w.Opens).Select(w => Stretch.On(day, w.Opens, w.Closes, w.State));
        return new(day, [.. week], period is null ? null : "period", period?.Name);
    }

    OpeningPeriod? Period(DateOnly day) => Periods.Where(p => p.Holds(day)).OrderBy(p => p.Order).LastOrDefault();

    /// <summary>Why a moment cannot be booked: "exception", "holiday", "open-use" or "outside-opening-hours".</summary>
    public string WhyClosed(DateTimeOffset moment)
    {
        var day = Of(Helsinki.DateOf(moment));
        if (HasOpenUse && During(new Slot(moment, moment.AddTicks(1))).Any(s => s.State is OpeningState.OpenUse)) return "open-use";
        if (day.Stretches.Any(s => s.State is OpeningState.Closed && s.Time.Contains(moment))) return day.From is "exception" ? "exception" : "outside-opening-hours";
        return day.Stretches.Count > 0 || day.From is null or "period" ? "outside-opening-hours" : day.From;
    }

    /// <summary>The next stretch that can be booked and has not ended, within a year.</summary>
    public Slot? NextOpen(DateTimeOffset after)
    {
        for (var day = 0; day < Year; day += 7)
            if (OpenDuring(new Slot(after.AddDays(day), after.AddDays(day + 7))).FirstOrDefault(h => h.End > after) is { } next) return next;
        return null;
    }

    /// <summary>Whether anybody may come in at some hours without booking: only then are those looked for.</summary>
    [JsonIgnore] public bool HasOpenUse => Rows.Any(r => r.State is OpeningState.OpenUse) || Exceptions.Any(e => e.State is OpeningState.OpenUse) || HolidayHours.Any(h => h.State is OpeningState.OpenUse);

    /// <summary>The clock hours a calendar shows.</summary>
    [JsonIgnore] public (int From, int To) Shown => Rows.Any() ? (Rows.Min(h => h.Opens.Hour), Rows.Max(h => h.Closes <= h.Opens ? 24 : h.Closes.Hour + (h.Closes.Minute > 0 ? 1 : 0))) : (8, 20);

    IEnumerable<WeekdayHours> Rows => Weekly.Concat(Periods.SelectMany(p => p.Weekly));
}

/// <summary>How one gets in. Open use: anybody comes without booking, so it cannot be booked; a closed stretch is a pause inside open hours.</summary>
enum OpeningState { Open, WithKey, SelfService, OpenUse, Closed }

/// <summary>By the number of the week in the calendar.</summary>
enum WeekKind { Every, Even, Odd }

/// <summary>A row of a week.</summary>
/// <param name="Closes">At or before the opening time means the next day: 00.00 is midnight.</param>
/// <param name="Weeks">Only in even or odd weeks.</param>
/// <param name="Nth">Only the first (1) to fifth (5) such weekday of a month, or the last (-1).</param>
sealed record WeekdayHours(DayOfWeek Weekday, TimeOnly Opens, TimeOnly Closes, OpeningState State = OpeningState.Open, WeekKind Weeks = WeekKind.Every, int? Nth = null)
{
    public bool Holds(DateOnly day) => day.DayOfWeek == Weekday && InWeek(day) && Nth switch
    {
        null => true,
        -1 => day.AddDays(7).Month != day.Month,
        var nth => (day.Day - 1) / 7 + 1 == nth,
    };

    bool InWeek(DateOnly day) => Weeks is WeekKind.Every || ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)) % 2 == (Weeks is WeekKind.Even ? 0 : 1);
}

/// <summary>One day that differs: other hours, closed when none are given, or a closed pause inside its usual hours.</summary>
sealed record OpeningException(DateOnly Date, TimeOnly? Opens = null, TimeOnly? Closes = null, string? Reason = null, OpeningState State = OpeningState.Open)
{
    internal bool IsPause => Opens is not null && State is OpeningState.Closed;
}
