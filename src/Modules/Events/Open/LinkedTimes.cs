namespace Yhdessa.Events;

/// <summary>Days of the week and hours of the clock on the wall, both ends counted. An event whose clock nobody knows is at no hour, and one without a day on no day of the week.</summary>
sealed record LinkedTimes
{
    const int Week = 7;

    /// <summary>1 is Monday, 7 is Sunday: held on any of them.</summary>
    public IReadOnlyList<int> Weekdays { get; init; } = [];
    public TimeOnly? StartsAfter { get; init; }
    public TimeOnly? StartsBefore { get; init; }
    public TimeOnly? EndsAfter { get; init; }
    public TimeOnly? EndsBefore { get; init; }

    bool AsksStart => StartsAfter is not null || StartsBefore is not null;
    bool AsksEnd => EndsAfter is not null || EndsBefore is not null;
    public bool AsksNothing => Weekdays.Count == 0 && !AsksStart && !AsksEnd;

    public bool Fits(EventDate date) => (Weekdays.Count == 0 || IsOn(date)) && (!AsksStart || IsAt(date.Start, StartsAfter, StartsBefore)) && (!AsksEnd || IsAt(date.End, EndsAfter, EndsBefore));

    bool IsOn(EventDate date)
    {
        if (date is not { IsOpen: false, FirstDay: { } first, LastDay: { } last }) return false;
        var days = Math.Min(Week, last.DayNumber - first.DayNumber + 1);
        return Enumerable.Range(0, days).Any(n => Weekdays.Contains(Iso(first.AddDays(n))));
    }

    static bool IsAt(DateTimeOffset? moment, TimeOnly? after, TimeOnly? before)
    {
        if (moment is not { } at) return false;
        var clock = Helsinki.Wall(at);
        return (after is not { } from || clock >= from) && (before is not { } until || clock <= until);
    }

    static int Iso(DateOnly day) => day.DayOfWeek is DayOfWeek.Sunday ? Week : (int)day.DayOfWeek;
}
