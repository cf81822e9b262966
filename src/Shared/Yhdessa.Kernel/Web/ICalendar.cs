using System.Globalization;
using System.Text;

namespace Yhdessa.Kernel;

/// <summary>One thing in a calendar. The UID stays for ever, the sequence grows with every change, a cancelled one is still told.</summary>
/// <param name="Uid">"event-{id}@yhdessa".</param>
/// <param name="Stamp">When it was last changed, UTC.</param>
/// <param name="Status">"CONFIRMED", "TENTATIVE" or "CANCELLED".</param>
public sealed record CalendarEntry(string Uid, DateTimeOffset Stamp, int Sequence, string Summary, string Status = "CONFIRMED")
{
    /// <summary>Instants; told by the clock in Helsinki. Null for whole days.</summary>
    public (DateTimeOffset Start, DateTimeOffset End)? Time { get; init; }

    /// <summary>Whole days, the last one included.</summary>
    public (DateOnly First, DateOnly Last)? Days { get; init; }
    public string? Location { get; init; }
    public string? Description { get; init; }
    public string? Url { get; init; }
    public IReadOnlyList<string> Categories { get; init; } = [];
}

/// <summary>RFC 5545 with the calendar's name of RFC 7986. Times carry Europe/Helsinki and its rules, lines fold at 75 octets.</summary>
public static class ICalendar
{
    public const string MediaType = "text/calendar; charset=utf-8";

    static readonly string[] zone =
    [
        "BEGIN:VTIMEZONE", "TZID:Europe/Helsinki",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "TZNAME:EEST", "DTSTART:19700329T030000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200", "TZNAME:EET", "DTSTART:19701025T040000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <param name="name">What a calendar program calls it; null for a single thing in a letter.</param>
    public static string Of(string? name, params IEnumerable<CalendarEntry> entries)
    {
        string[] head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yhdessa//Yhdessa//FI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", .. name is null ? [] : new[] { $"NAME:{Escaped(name)}", $"X-WR-CALNAME:{Escaped(name)}", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H" }, .. zone];
        var text = new StringBuilder();
        foreach (var line in head.Concat(entries.SelectMany(Lines)).Append("END:VCALENDAR")) Fold(text, line);
        return text.ToString();
    }

    static IEnumerable<string> Lines(CalendarEntry entry)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{entry.Uid}";
        yield return $"DTSTAMP:{entry.Stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
        yield return $"SEQUENCE:{entry.Sequence}";
        if (entry.Time is var (start, end))
        {
            yield return $"DTSTART;TZID=Europe/Helsinki:{Wall(start)}";
            if (end > start) yield return $"DTEND;TZID=Europe/Helsinki:{Wall(end)}";   // an end that nobody has told is none
        }
        else if (entry.Days is var (first, last))
        {
            yield return $"DTSTART;VALUE=DATE:{Day(first)}";
            yield return $"DTEND;VALUE=DATE:{Day(last.AddDays(1))}";
        }
        yield return $"SUMMARY:{Escaped(entry.Summary)}";
        if (entry.Location is { } place) yield return $"LOCATION:{Escaped(place)}";
        if (entry.Description is { } words) yield return $"DESCRIPTION:{Escaped(words)}";
        if (entry.Url is { } url) yield return $"URL:{url}";
        if (entry.Categories is { Count: > 0 } categories) yield return $"CATEGORIES:{string.Join(',', categories.Select(Escaped))}";
        yield return $"STATUS:{entry.Status}";
        yield return "END:VEVENT";
    }

    static string Wall(DateTimeOffset moment) => Helsinki.Local(moment).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>At most 75 octets a line, never inside a letter.</summary>
    static void Fold(StringBuilder text, string line)
    {
        var (from, octets) = (0, 0);
        for (var at = 0; at < line.Length;)
        {
            Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out var chars);
            if (octets + rune.Utf8SequenceLength > 75)
            {
                text.Append(line, from, at - from).Append("\r\n ");
                (from, octets) = (at, 1);
            }
            octets += rune.Utf8SequenceLength;
            at += chars;
        }
        text.Append(line, from, line.Length - from).Append("\r\n");
    }
}
