namespace Yhdessa.Spaces.Door;

/// <summary>What may be booked at the door: from this moment on, for a short while, where nothing more needs to be told.</summary>
static class DoorRules
{
    static readonly int[] lengths = [15, 30, 60, 90];

    /// <summary>A little more than the longest length, so that the rest of a free stretch need not be left over.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(100);
    static readonly TimeSpan shortest = TimeSpan.FromMinutes(10);

    public static bool MayBookAtDoor(Space space) => space.CanBeBookedOnline && space.Terms is { RequiresHandling: false, ForResidents: true, PurposeNeeded: false, IdentifierNeeded: false };

    /// <summary>Where the lengths that fit end, and the whole free stretch when it is short.</summary>
    public static IReadOnlyList<DateTimeOffset> Ends(Space space, DateTimeOffset now, DateTimeOffset free)
    {
        var last = now + TimeSpan.FromMinutes(Math.Min(space.Terms.MaxMinutes, Longest.TotalMinutes));
        var ends = lengths.Select(l => Minute(now).AddMinutes(l)).Where(e => e <= free && e <= last).ToList();
        if (free <= last && free - now >= shortest && !ends.Contains(free)) ends.Add(free);
        return ends;
    }

    /// <summary>The space's own rules, but for those of the calendar: somebody at the door begins now, on no even minute, and may stay shortly.</summary>
    public static IEnumerable<RuleBroken> Broken(Space space, Slot time, int people, DateTimeOffset now) =>
        SpaceRules.Broken(space, time, people, now).Where(b => b.Code is not ("in-the-past" or "uneven-time" or "too-short"));

    public static DateTimeOffset Minute(DateTimeOffset moment) => new(moment.Ticks - moment.Ticks % TimeSpan.TicksPerMinute, TimeSpan.Zero);
}
