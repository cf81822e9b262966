namespace Yhdessa.Kernel;

/// <summary>The clock on the wall of the house.</summary>
public static class Helsinki
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    /// <summary>
    /// The moment a wall clock shows. In the autumn's doubled hour it is the first one; a time skipped in spring is moved on by the hour that
    /// was skipped, so that a weekly 03:30 still happens, at 04:30. <see cref="Exists"/> tells a form to ask again instead.
    /// </summary>
    public static DateTimeOffset At(DateTime wall)
    {
        wall = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        if (wall.Year is < 1000 or > 9000) return new DateTimeOffset(wall, TimeSpan.Zero);   // at the ends of the calendar there is no hour to move: whoever keeps it refuses the year
        if (Zone.IsInvalidTime(wall)) wall = wall.AddHours(1);
        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset);
    }

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => At(day.ToDateTime(time));

    /// <summary>Whether the wall clock ever shows that time.</summary>
    public static bool Exists(DateTime wall) => !Zone.IsInvalidTime(DateTime.SpecifyKind(wall, DateTimeKind.Unspecified));

    public static DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);
    public static TimeOnly Wall(DateTimeOffset moment) => TimeOnly.FromDateTime(Local(moment).DateTime);
    public static TimeOnly? Wall(DateTimeOffset? moment) => moment is { } at ? Wall(at) : null;
    public static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);
    public static DateOnly Today(TimeProvider clock) => DateOf(clock.GetUtcNow());

    /// <summary>From midnight to midnight: 23 or 25 hours when the clocks are moved.</summary>
    public static (DateTimeOffset Start, DateTimeOffset End) Day(DateOnly day) => (At(day, TimeOnly.MinValue), At(day.AddDays(1), TimeOnly.MinValue));

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}

public static class Clocks
{
    /// <summary>Now in UTC, to the millisecond: the precision all three databases keep.</summary>
    public static DateTimeOffset Now(this TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return new DateTimeOffset(now.Ticks - now.Ticks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
    }
}
