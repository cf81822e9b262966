namespace Yhdessa.Events;

/// <summary>Days of the week and hours of the clock on the wall, both ends counted. An event whose clock nobody knows is at no hour, and one without a day on no day of the week.</summary>
sealed record LinkedTimes
{
    /// <summary>Held on any of these, a bit each as in <see cref="WallTime"/>; 0 asks nothing.</summary>
    public int Weekdays { get; init; }
    public TimeOnly? StartsAfter { get; init; }
    public TimeOnly? StartsBefore { get; init; }
    public TimeOnly? EndsAfter { get; init; }
    public TimeOnly? EndsBefore { get; init; }

    bool AsksStart => StartsAfter is not null || StartsBefore is not null;
    bool AsksEnd => EndsAfter is not null || EndsBefore is not null;
    public bool AsksNothing => Weekdays == 0 && !AsksStart && !AsksEnd;

    public bool Fits(WallTime time) => (Weekdays == 0 || (Weekdays & time.Weekdays) != 0) && (!AsksStart || IsAt(time.Start, StartsAfter, StartsBefore)) && (!AsksEnd || IsAt(time.End, EndsAfter, EndsBefore));

    static bool IsAt(TimeOnly? clock, TimeOnly? after, TimeOnly? before) => clock is { } at && (after is not { } from || at >= from) && (before is not { } until || at <= until);
}

/// <summary>When an event is by the week and the clock on the wall in Helsinki, which no database knows.</summary>
/// <param name="Weekdays">A bit for each day of the week it is held on, Monday's the lowest; none where nobody knows the day.</param>
readonly record struct WallTime(int Weekdays, TimeOnly? Start, TimeOnly? End)
{
    const int Week = 7;

    public static WallTime Of(EventDate date) => new(Days(date), Helsinki.Wall(date.Start), Helsinki.Wall(date.End));

    /// <param name="iso">1 is Monday, 7 is Sunday.</param>
    public static int Day(int iso) => 1 << iso - 1;

    static int Days(EventDate date)
    {
        if (date is not { IsOpen: false, FirstDay: { } first, LastDay: { } last }) return 0;
        var days = 0;
        for (var n = 0; n < Week && n <= last.DayNumber - first.DayNumber; n++) days |= Day(Iso(first.AddDays(n)));
        return days;
    }

    static int Iso(DateOnly day) => day.DayOfWeek is DayOfWeek.Sunday ? Week : (int)day.DayOfWeek;
}
