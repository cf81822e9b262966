using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>The published events in the order of time, with all their values as bits: what the calendar is filtered and counted by. Long texts stay in the database.</summary>
sealed class EventBoard
{
    public const string Municipality = "municipality", Host = "hostMunicipality", Type = "type", Organization = "organization", Precision = "datePrecision", Year = "year", Evening = "evening", Free = "free", Accessible = "accessible", TargetGroup = "targetGroup";

    /// <summary>What begins at five or later.</summary>
    static readonly TimeOnly evening = new(17, 0);

    /// <summary>Days as numbers; what has none is never reached by a day.</summary>
    readonly int[] first, last;
    readonly Dictionary<Guid, int> rowOf;

    public EventBoard(IReadOnlyList<EventAnswer> rows)
    {
        Rows = rows;
        Facets = new FacetBoard(rows.Count);
        (first, last, rowOf) = (new int[rows.Count], new int[rows.Count], new(rows.Count));
        for (var i = 0; i < rows.Count; i++) Put(i, rows[i]);
    }

    public IReadOnlyList<EventAnswer> Rows { get; }
    public FacetBoard Facets { get; }

    void Put(int row, EventAnswer e)
    {
        rowOf[e.Id] = row;
        (first[row], last[row]) = (e.Date.FirstDay?.DayNumber ?? int.MaxValue, e.Date.LastDay?.DayNumber ?? int.MinValue);
        foreach (var (facet, value) in Marks(e))
            if (value is not null) Facets.Mark(row, facet, value);
    }

    /// <summary>The week and the clock on the wall of each row; worked out when somebody first asks by them.</summary>
    public IReadOnlyList<WallTime> Times => field ??= [.. Rows.Select(e => WallTime.Of(e.Date))];

    /// <summary>Null for an event that is not published, is gone, or came a moment ago.</summary>
    public WallTime? TimeOf(Guid id) => rowOf.TryGetValue(id, out var row) ? Times[row] : null;

    static IEnumerable<(string Facet, string? Value)> Marks(EventAnswer e) =>
    [
        (Municipality, e.Municipality),
        (Municipality, e.Subarea),
        (Host, e.HostMunicipality),
        (Type, e.Type.Code()),
        (Precision, e.DatePrecision.Code()),
        (Year, e.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        (Evening, e.Date is { Precision: DatePrecision.Exact, Start: { } start } && Helsinki.Wall(start) >= evening ? "true" : null),
        (Free, e.Price?.Free is true ? "true" : null),
        (Accessible, e.Accessibility.Any(a => a is { Kind: AccessKind.StepFree, Has: true }) ? "true" : null),
        .. e.TargetGroups.Select(g => (TargetGroup, (string?)g)),
        .. e.OrganizationIds.Distinct().Select(o => (Organization, (string?)o.ToString())),
    ];

    /// <summary>Those that a search has found; null where nobody searched.</summary>
    public Bits? Of(IEnumerable<Guid>? ids)
    {
        if (ids is null) return null;
        var rows = new Bits(Rows.Count);
        foreach (var id in ids)
            if (rowOf.TryGetValue(id, out var row)) rows.Add(row);
        return rows;
    }

    /// <summary>What the question's days leave: those that touch them.</summary>
    public Bits Within(EventList ask, DateOnly today, Bits? found)
    {
        var (from, to) = (ask.From?.DayNumber ?? int.MinValue, ask.To?.DayNumber ?? int.MaxValue);
        if (ask.Weekend is true && Weekend(today) is var (saturday, sunday)) (from, to) = (Math.Max(from, saturday), Math.Min(to, sunday));
        var (over, needsLast, needsFirst) = (ask.NotOverBy?.DayNumber, from != int.MinValue, to != int.MaxValue);
        var rows = new Bits(Rows.Count);
        for (var i = 0; i < first.Length; i++)
        {
            if (needsLast && last[i] < from || needsFirst && first[i] > to) continue;
            if (over is { } day && Rows[i].DatePrecision is DatePrecision.Exact && last[i] < day) continue;
            if (ask.OpenBy is var (by, isLeft) && IsLeft(i, by) != isLeft) continue;
            if (found is null || found.Has(i)) rows.Add(i);
        }
        return rows;
    }

    /// <summary>The season or the window it was meant for is over.</summary>
    bool IsLeft(int row, DateOnly day) => last[row] != int.MinValue ? last[row] < day.DayNumber : Rows[row].Year < day.Year;

    /// <summary>Saturday and Sunday of this week; on a Sunday still that one.</summary>
    static (int Saturday, int Sunday) Weekend(DateOnly today) => Helsinki.Monday(today).DayNumber is var monday ? (Math.Max(monday + 5, today.DayNumber), monday + 6) : default;
}
