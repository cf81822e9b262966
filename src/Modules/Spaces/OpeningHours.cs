namespace Yhdessa.Spaces;

/// <summary>When a space can be used, by the wall clock of the house. A space without them has unknown hours, which is not the same as closed.</summary>
sealed record OpeningHours(IReadOnlyList<WeekdayHours> Weekly, IReadOnlyList<OpeningException> Exceptions, bool ClosedOnHolidays = true)
{
    /// <summary>The open stretches that touch a time, in order; stretches that meet at midnight are one.</summary>
    public IReadOnlyList<Slot> OpenDuring(Slot time)
    {
        var open = new List<Slot>();
        for (var day = Helsinki.DateOf(time.Start).AddDays(-1); day <= Helsinki.DateOf(time.End); day = day.AddDays(1))
            foreach (var hours in Of(day).Where(h => h.End > time.Start && h.Start < time.End))
                if (open.Count > 0 && open[^1].End >= hours.Start) open[^1] = new Slot(open[^1].Start, hours.End);
                else open.Add(hours);
        return open;
    }

    /// <summary>A day's own hours; an exception replaces the weekday's, and a holiday closes unless an exception opens it.</summary>
    public IEnumerable<Slot> Of(DateOnly day)
    {
        var exceptions = Exceptions.Where(e => e.Date == day).ToList();
        if (exceptions.Count > 0)
            return exceptions.Where(e => e is { Opens: not null, Closes: not null }).Select(e => On(day, e.Opens!.Value, e.Closes!.Value));
        if (ClosedOnHolidays && Holidays.On(day) is not null) return [];
        return Weekly.Where(w => w.Weekday == day.DayOfWeek).OrderBy(w => w.Opens).Select(w => On(day, w.Opens, w.Closes));
    }

    /// <summary>Why a moment outside the hours is closed: "exception", "holiday" or "outside-opening-hours".</summary>
    public string WhyClosed(DateTimeOffset moment)
    {
        var day = Helsinki.DateOf(moment);
        if (Exceptions.Any(e => e.Date == day && e.Opens is null)) return "exception";
        return ClosedOnHolidays && Holidays.On(day) is not null && Exceptions.All(e => e.Date != day) ? "holiday" : "outside-opening-hours";
    }

    /// <summary>The next open stretch that has not ended, within a month.</summary>
    public Slot? NextOpen(DateTimeOffset after) => OpenDuring(new Slot(after, after.AddDays(31))).FirstOrDefault(h => h.End > after);

    static Slot On(DateOnly day, TimeOnly opens, TimeOnly closes) => new(Helsinki.At(day, opens), Helsinki.At(closes <= opens ? day.AddDays(1) : day, closes));
}

/// <param name="Closes">At or before the opening time means the next day: 00.00 is midnight.</param>
sealed record WeekdayHours(DayOfWeek Weekday, TimeOnly Opens, TimeOnly Closes);

/// <summary>One day that differs: other hours, or closed when none are given.</summary>
sealed record OpeningException(DateOnly Date, TimeOnly? Opens = null, TimeOnly? Closes = null, string? Reason = null);
