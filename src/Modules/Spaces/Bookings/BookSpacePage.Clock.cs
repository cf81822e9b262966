namespace Yhdessa.Spaces.Bookings;

/// <summary>The two nights on which the clocks are moved.</summary>
public sealed partial class BookSpacePage
{
    /// <summary>A clock time that the spring's moving of the clocks leaves out.</summary>
    string? Skipped() => Wish is { Day: { } day, Start: { } start } && !Helsinki.Exists(day.ToDateTime(start)) ? "Start"
        : Wish is { Day: { } of, End: { } end } && !Helsinki.Exists(of.ToDateTime(end)) ? "End" : null;

    /// <summary>The autumn's doubled hour means the first one; she is told which she got.</summary>
    string? Doubled() => Wish.Day is { } day && new[] { Wish.Start, Wish.End }.Any(t => t is { } clock && Helsinki.Zone.IsAmbiguousTime(day.ToDateTime(clock))) ? T["spaces.clock.doubled"] : null;
}
