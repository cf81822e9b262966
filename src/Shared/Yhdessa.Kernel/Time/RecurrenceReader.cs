using System.Globalization;

namespace Yhdessa.Kernel;

/// <summary>Reads an RRULE strictly: each part is either kept or refused by its name, never passed over.</summary>
static class RecurrenceReader
{
    /// <summary>So that a step never leaves the calendar: a thousand months are 83 years.</summary>
    const int LongestStep = 1000;
    const string Kept = "FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYSETPOS, WKST";

    static readonly string[] weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static Recurrence Read(string text)
    {
        var parts = Parts(text);
        var rule = new Recurrence(FrequencyOf(parts.GetValueOrDefault("FREQ") ?? throw No("recurrence-unreadable", "FREQ")));
        foreach (var (name, value) in parts) rule = With(rule, name, value);
        Fit(rule);
        return rule;
    }

    static Dictionary<string, string> Parts(string text)
    {
        var written = text.Trim().ToUpperInvariant();
        if (written.StartsWith("RRULE:", StringComparison.Ordinal)) written = written["RRULE:".Length..];
        if (written.IndexOf("TZID", StringComparison.Ordinal) is >= 0 and var zone) throw No("recurrence-zone", written[zone..].Split('\n', ';')[0]);
        var parts = new Dictionary<string, string>();
        foreach (var part in written.Split(';'))
            if (part.Split('=') is not [{ Length: > 0 } name, { Length: > 0 } value] || !parts.TryAdd(name, value)) throw No("recurrence-unreadable", part.Cut(40));
        return parts;
    }

    static Recurrence With(Recurrence rule, string name, string value) => name switch
    {
        "FREQ" => rule,
        "INTERVAL" => rule with { Interval = Number(name, value, 1, LongestStep) },
        "COUNT" => rule with { Count = Number(name, value, 1, 1_000_000) },
        "UNTIL" => rule with { Until = Moment(value) },
        "BYDAY" => rule with { ByDay = [.. value.Split(',').Select(Weekday)] },
        "BYMONTHDAY" => rule with { ByMonthDay = [.. value.Split(',').Select(v => Number(name, v, -31, 31))] },
        "BYSETPOS" => rule with { BySetPos = [.. value.Split(',').Select(v => Number(name, v, -31, 31))] },
        "WKST" => rule with { WeekStart = Weekday(value) is { Nth: 0 } start ? start.Day : throw No("recurrence-unreadable", $"{name}={value}".Cut(40)) },
        _ => throw No("recurrence-unsupported", name.Cut(40), Kept),
    };

    /// <summary>What the standard forbids together.</summary>
    static void Fit(Recurrence rule)
    {
        if (rule is { Count: not null, Until: not null }) throw No("recurrence-unreadable", "COUNT, UNTIL");
        if (rule.Frequency is not Frequency.Monthly && rule.ByDay.FirstOrDefault(d => d.Nth != 0) is { } nth) throw No("recurrence-unreadable", $"BYDAY={nth.Nth}{weekdays[(int)nth.Day]}");
        if (rule.Frequency is Frequency.Weekly && rule.ByMonthDay.Count > 0) throw No("recurrence-unreadable", "BYMONTHDAY");
        if (rule.BySetPos.Count > 0 && rule.ByDay.Count + rule.ByMonthDay.Count == 0) throw No("recurrence-unreadable", "BYSETPOS");
    }

    static Frequency FrequencyOf(string value) => value switch
    {
        "DAILY" => Frequency.Daily,
        "WEEKLY" => Frequency.Weekly,
        "MONTHLY" => Frequency.Monthly,
        _ => throw No("recurrence-unsupported", $"FREQ={value}".Cut(40), "DAILY, WEEKLY, MONTHLY"),
    };

    static int Number(string name, string value, int least, int most) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number != 0 && number >= least && number <= most ? number : throw No("recurrence-unreadable", $"{name}={value}".Cut(40));

    static NthWeekday Weekday(string value)
    {
        var day = value.Length >= 2 ? Array.IndexOf(weekdays, value[^2..]) : -1;
        if (day < 0) throw No("recurrence-unreadable", $"BYDAY={value}".Cut(40));
        return new((DayOfWeek)day, value.Length == 2 ? 0 : Number("BYDAY", value[..^2], -5, 5));
    }

    /// <summary>A day, a moment of the wall clock, or an instant with Z, told by the wall clock.</summary>
    static DateTime Moment(string value)
    {
        if (DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.ToDateTime(TimeOnly.MaxValue);
        if (!DateTime.TryParseExact(value.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) || value.EndsWith("ZZ", StringComparison.Ordinal)) throw No("recurrence-unreadable", $"UNTIL={value}".Cut(40));
        return value.EndsWith('Z') && moment.Year is > 1 and < 9999 ? Helsinki.Local(new DateTimeOffset(moment, TimeSpan.Zero)).DateTime : moment;
    }

    static RuleBroken No(string rule, params object?[] args) => new(rule, args) { Field = "recurrence" };
}
