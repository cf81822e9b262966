namespace Yhdessa.Kernel;

/// <summary>What the moving of clocks does to a time of day: in spring an hour is skipped, in autumn one comes twice.</summary>
public enum ClockChange { Skipped, Twice }

/// <summary>A time of day on one day by the wall clock: 17–19 is 17–19 in summer and winter.</summary>
/// <param name="Change">Told where the clock did not show what was asked: then it begins an hour later, or at the first of two.</param>
public sealed record WallSpan(DateTimeOffset Start, DateTimeOffset End, ClockChange? Change)
{
    public static WallSpan On(DateOnly day, TimeOnly time, TimeSpan length)
    {
        var wall = day.ToDateTime(time);
        var start = Helsinki.At(wall);
        if (!Helsinki.Exists(wall)) return new(start, start + length, ClockChange.Skipped);
        return new(start, Helsinki.At(wall + length), Helsinki.Zone.IsAmbiguousTime(wall) ? ClockChange.Twice : null);
    }
}
