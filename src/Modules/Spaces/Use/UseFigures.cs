namespace Yhdessa.Spaces.Use;

/// <summary>
/// The figures of a period. A booking of an organization with two types counts under both, so the parts may be more than the whole.
/// </summary>
/// <param name="Hours">Hours booked.</param>
/// <param name="Counted">Of how many bookings it has been told how many came.</param>
/// <param name="Came">How many came to those, in all.</param>
/// <param name="Unused">Bookings to which nobody came.</param>
/// <param name="FreeHours">Hours taken from the free ones that agreements grant.</param>
/// <param name="OpenHours">Hours the spaces were open in the period and not let to a tenant: only of those whose hours are known.</param>
sealed record UseFigures(IReadOnlyList<UsedTime> Bookings, decimal Hours, int Counted, int Came, int Unused, decimal FreeHours, decimal OpenHours,
    IReadOnlyList<UsedSpace> Spaces, IReadOnlyList<UsePart> Types, IReadOnlyList<UsePart> Themes, IReadOnlyDictionary<(DayOfWeek Weekday, int Hour), decimal> Week)
{
    /// <summary>Euros that the free hours are worth, of so many bookings as have a list price; null where none has.</summary>
    public decimal? FreeValue => Bookings.Any(b => b.FreeHours > 0 && b.Value is not null) ? Bookings.Sum(b => b.Value ?? 0) : null;
    public int FreeBookings => Bookings.Count(b => b.FreeHours > 0);
    public int PricedBookings => Bookings.Count(b => b.FreeHours > 0 && b.Value is not null);

    /// <summary>Open hours that nobody booked: only of spaces whose hours are known.</summary>
    public decimal UnusedHours => Spaces.Sum(s => s.Unused ?? 0);
    public IReadOnlyList<UsePart> Kinds => UsePart.Each(Bookings, b => b.Kind is { } kind ? [kind] : []);

    /// <summary>Names of those who booked, in Finnish.</summary>
    public IReadOnlyDictionary<Guid, string> Organizations { get; init; } = new Dictionary<Guid, string>();

    public static UseFigures Of(IReadOnlyList<UsedTime> times, IReadOnlyList<Space> spaces, ILookup<Id<Space>, Slot> let, DateOnly from, DateOnly to)
    {
        var bySpace = times.ToLookup(t => t.Space);
        var used = spaces.Where(s => s.DeletedAt == null || bySpace.Contains(s.Id)).Select(s => UsedSpace.Of(s, [.. bySpace[s.Id]], let[s.Id], from, to)).OrderByDescending(s => s.Part.Hours).ThenBy(s => s.Name, StringComparer.CurrentCulture).ToList();
        return new(times, times.Sum(t => t.Length), times.Count(t => t.Came is not null), times.Sum(t => t.Came ?? 0), times.Count(t => t.Missed), times.Sum(t => t.FreeHours), used.Sum(s => s.OpenHours ?? 0),
            used, UsePart.Each(times, t => t.Types), UsePart.Each(times, t => t.Themes),
            times.SelectMany(t => t.Hours()).GroupBy(h => (h.Weekday, h.Hour)).ToDictionary(g => g.Key, g => g.Sum(h => h.Share)));
    }
}

/// <param name="Code">A type's or a theme's code; "–" is none.</param>
/// <param name="Came">Null while nobody has told.</param>
sealed record UsePart(string Code, int Bookings, decimal Hours, decimal FreeHours, int? Came)
{
    /// <summary>Bookings that nobody came to.</summary>
    public int Missed { get; init; }

    /// <summary>Euros that the free hours are worth; null where nothing has a list price.</summary>
    public decimal? Value { get; init; }

    public static UsePart Of(string code, IReadOnlyCollection<UsedTime> times) =>
        new(code, times.Count, times.Sum(t => t.Length), times.Sum(t => t.FreeHours), times.Any(t => t.Came is not null) ? times.Sum(t => t.Came ?? 0) : null)
        {
            Missed = times.Count(t => t.Missed),
            Value = times.Any(t => t.FreeHours > 0 && t.Value is not null) ? times.Sum(t => t.Value ?? 0) : null,
        };

    public static IReadOnlyList<UsePart> Each(IEnumerable<UsedTime> times, Func<UsedTime, IReadOnlyList<string>> codes) =>
        [.. times.SelectMany(t => codes(t) is { Count: > 0 } told ? told.Select(c => (Code: c, Time: t)) : [(Code: UseCut.None, Time: t)]).GroupBy(t => t.Code).Select(g => Of(g.Key, [.. g.Select(t => t.Time)])).OrderBy(p => p.Code == UseCut.None).ThenByDescending(p => p.Hours).ThenBy(p => p.Code, StringComparer.Ordinal)];
}

/// <param name="OpenHours">Null where the opening hours are not known.</param>
sealed record UsedSpace(Guid Id, string Name, UsePart Part, decimal? OpenHours)
{
    public decimal? Unused => OpenHours is { } open ? Math.Max(0, open - Part.Hours) : null;
    public decimal? Share => OpenHours is > 0 and var open ? Part.Hours / open : null;

    public static UsedSpace Of(Space space, IReadOnlyList<UsedTime> times, IEnumerable<Slot> let, DateOnly from, DateOnly to) => new(space.Id, space.Name, UsePart.Of("", times), Open(space, [.. let], from, to));

    /// <summary>What a tenant has is nobody else's to use.</summary>
    static decimal? Open(Space space, IReadOnlyList<Slot> let, DateOnly from, DateOnly to)
    {
        if (space.OpeningHours is not { } hours || !space.TakesBookings) return null;
        var period = new Slot(Helsinki.Day(from).Start, Helsinki.Day(to).End);
        return hours.OpenDuring(period).Sum(open => Common(open, period) - let.Sum(l => Common(open, period, l)));
    }

    static decimal Common(params IReadOnlyList<Slot> slots) => Math.Max(0, (decimal)(slots.Min(s => s.End) - slots.Max(s => s.Start)).TotalHours);
}
