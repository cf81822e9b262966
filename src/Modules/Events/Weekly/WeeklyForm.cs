namespace Yhdessa.Events;

/// <summary>A weekly activity as it is posted and filled in: start and end are of its first time, the rule says when it comes again.</summary>
record WeeklyForm : EventForm
{
    /// <summary>RFC 5545 RRULE by the wall clock in Helsinki; it must end.</summary>
    public string? Recurrence { get; init; }

    /// <summary>Times that are left out, moved or told as called off.</summary>
    public IReadOnlyList<WeeklyException>? Exceptions { get; init; }

    /// <summary>Leaves public holidays and the two eves out, unless an exception says otherwise.</summary>
    public bool? SkipHolidays { get; init; }
}

enum WeeklyFate { Held, Skipped, Moved, Cancelled }

/// <param name="Day">A day of the rule.</param>
/// <param name="Start">When it is moved: the new time.</param>
/// <param name="Reason">When it is called off: why, in words.</param>
sealed record WeeklyException(DateOnly Day, WeeklyFate Fate, DateTimeOffset? Start = null, DateTimeOffset? End = null, string? Reason = null);

/// <summary>One time of a plan before it is saved.</summary>
/// <param name="Holiday">Its code, "may-day", when it falls on one.</param>
/// <param name="Reason">Why it is called off.</param>
sealed record WeeklyDate(DateOnly Day, DateTimeOffset Start, DateTimeOffset End, WeeklyFate Fate, string? Holiday = null, string? Reason = null);

static class WeeklyDates
{
    /// <summary>Two years of weeks.</summary>
    public const int Most = 104;

    public static IReadOnlyList<WeeklyDate> Of(WeeklyForm form)
    {
        var (start, end) = FirstTime(form);
        var (first, last) = (Helsinki.Local(start).DateTime, Helsinki.Local(end).DateTime);
        var days = Recurrence.Read(form.Recurrence ?? "").Days(first, Most);
        var exceptions = (form.Exceptions ?? []).GroupBy(e => e.Day).ToDictionary(e => e.Key, e => e.Last());
        Rule.RequireOf("exceptions", exceptions.Keys.All(days.Contains), "not-a-date-of-the-series");
        return [.. days.Select(day => Date(day, first, last, exceptions.GetValueOrDefault(day), form.SkipHolidays is true))];
    }

    /// <summary>The clock of the wall on each day: an evening over midnight ends on the next.</summary>
    static WeeklyDate Date(DateOnly day, DateTime first, DateTime last, WeeklyException? told, bool skipsHolidays)
    {
        var (start, end) = (Helsinki.At(day, TimeOnly.FromDateTime(first)).ToUniversalTime(), Helsinki.At(day.AddDays((last.Date - first.Date).Days), TimeOnly.FromDateTime(last)).ToUniversalTime());
        var holiday = Holidays.On(day);
        if (told is { Fate: WeeklyFate.Moved })
        {
            Rule.RequireOf("exceptions", told is { Start: not null, End: not null } && told.End > told.Start, "too-early");
            return new(day, told.Start.Value.ToUniversalTime(), told.End!.Value.ToUniversalTime(), WeeklyFate.Moved, holiday);
        }
        return new(day, start, end, told?.Fate ?? (skipsHolidays && holiday is not null ? WeeklyFate.Skipped : WeeklyFate.Held), holiday, told?.Reason);
    }

    static (DateTimeOffset Start, DateTimeOffset End) FirstTime(WeeklyForm form)
    {
        var date = EventTimes.Of(form).Date!;
        Rule.RequireOf("start", date is { Precision: DatePrecision.Exact, Start: not null, End: not null }, "weekly-needs-clock");
        Rule.RequireOf("end", date.End!.Value - date.Start!.Value <= TimeSpan.FromHours(24), "longer-than-a-day");
        return (date.Start.Value, date.End.Value);
    }
}
