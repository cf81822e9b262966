using System.Globalization;

namespace Yhdessa.Events;

/// <summary>When an event is, as exactly as it is known: a day or days with or without a clock, a window, or nothing but words.</summary>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="FirstDay">The first day, or the window's.</param>
/// <param name="LastDay">The last day inclusive, or the window's.</param>
/// <param name="Start">The instant, when the clock is known.</param>
/// <param name="End">The instant it ends, when that is known.</param>
sealed record EventDate(DatePrecision Precision, DateOnly? FirstDay = null, DateOnly? LastDay = null, DateTimeOffset? Start = null, DateTimeOffset? End = null)
{
    public static readonly EventDate Unconfirmed = new(DatePrecision.Unconfirmed), OnDemand = new(DatePrecision.OnDemand);

    public static EventDate Days(DateOnly first, DateOnly last) => new(DatePrecision.Exact, first, last);
    public static EventDate Window(DateOnly from, DateOnly to) => new(DatePrecision.Range, from, to);
    public static EventDate Clock(DateTimeOffset start, DateTimeOffset end) => new(DatePrecision.Exact, Helsinki.DateOf(start), Helsinki.DateOf(end), start.ToUniversalTime(), end.ToUniversalTime());

    /// <summary>The day is not known: shown as open, never in a calendar's square.</summary>
    public bool IsOpen => Precision is not DatePrecision.Exact;

    /// <summary>When it begins and ends by the clock, whole days from midnight to midnight; null where nobody knows the day.</summary>
    public DateTimeOffset? Begins => IsOpen || FirstDay is not { } day ? null : Start ?? Helsinki.Day(day).Start.ToUniversalTime();
    public DateTimeOffset? Ends => IsOpen || LastDay is not { } day ? null : End ?? Helsinki.Day(day).End.ToUniversalTime();

    /// <summary>Begins and is held on the same days: what people plan by.</summary>
    public bool IsSameTimeAs(EventDate other) => (Precision, FirstDay, LastDay, Start) == (other.Precision, other.FirstDay, other.LastDay, other.Start);

    /// <summary>Dated ones in their order, open ones after them.</summary>
    public string SortKey(string slug) => string.Create(CultureInfo.InvariantCulture, $"{FirstDay ?? DateOnly.MaxValue:yyyy-MM-dd} {Helsinki.Wall(Start) ?? TimeOnly.MinValue:HH:mm} {slug}");

    /// <summary>As the API writes a start or an end: an instant, a plain date for all-day, nothing when it is not known.</summary>
    public static string? Written(DateTimeOffset? instant, DateOnly? day) =>
        instant is { } at ? at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture) : day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
