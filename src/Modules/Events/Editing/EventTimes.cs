namespace Yhdessa.Events;

/// <summary>A start or an end as it is written: a plain date, or an instant.</summary>
sealed record EventMoment(DateOnly Day, DateTimeOffset? Instant)
{
    /// <exception cref="BadInput">Neither, or an instant without its offset.</exception>
    public static EventMoment? Of(string field, string? text)
    {
        if (text is null) return null;
        if (Plain.TryDate(text, out var day)) return new(day, null);
        return Plain.TryInstant(text, out var instant, out var code) ? new(Helsinki.DateOf(instant), instant.ToUniversalTime()) : throw new BadInput(code, field);
    }
}

/// <summary>The date that a form tells, as exactly as its precision says; or the field that does not fit and why.</summary>
sealed record EventTimes(EventDate? Date, string Field = "", string Code = "")
{
    public static EventTimes Of(EventForm form)
    {
        var (start, end) = (EventMoment.Of("start", form.Start), EventMoment.Of("end", form.End));
        return form.DatePrecision switch
        {
            null => No("datePrecision", "required"),
            _ when start is { } s && !s.Day.IsKnownYear() => No("start", KnownYears.Unlikely),
            _ when end is { } e && !e.Day.IsKnownYear() => No("end", KnownYears.Unlikely),
            DatePrecision.Unconfirmed or DatePrecision.OnDemand => start is null && end is null ? new(new EventDate(form.DatePrecision.Value)) : No(start is null ? "end" : "start", "open-date-has-no-day"),
            _ when start is null => No("start", "required"),
            DatePrecision.Exact => Exact(start, end),
            _ when start.Instant is not null => No("start", "window-has-no-clock"),
            _ when end?.Instant is not null => No("end", "window-has-no-clock"),
            DatePrecision.Month => new(Month(start.Day)),
            _ when end is null => No("end", "required"),
            _ => end.Day > start.Day ? new(EventDate.Window(start.Day, end.Day)) : No("end", "too-early"),
        };
    }

    static EventTimes Exact(EventMoment start, EventMoment? end)
    {
        if (end is not null && (start.Instant is null) != (end.Instant is null)) return No("end", "both-or-neither-clock");
        if (start.Instant is not { } begins) return end is null || end.Day >= start.Day ? new(EventDate.Days(start.Day, end?.Day ?? start.Day)) : No("end", "too-early");
        if (end?.Instant is not { } ends) return new(new EventDate(DatePrecision.Exact, start.Day, start.Day, begins));
        return ends > begins ? new(EventDate.Clock(begins, ends)) : No("end", "too-early");
    }

    static EventDate Month(DateOnly day) => new(DatePrecision.Month, new(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1));

    static EventTimes No(string field, string code) => new(null, field, code);
}
