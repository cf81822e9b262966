namespace Yhdessa.Ui;

public sealed partial class Say
{
    /// <summary>"joka maanantai", "joka toinen keskiviikko klo 17–19, 10 kertaa", "kuukauden viimeinen perjantai", "kerran kuussa".</summary>
    /// <param name="first">The first day, when there is one: then a weekday or a day of the month that the rule leaves unsaid is told too.</param>
    /// <param name="clock">From when to when: of every time, so it is told before the last one or how many there are.</param>
    public string Recurrence(Recurrence rule, DateOnly? first = null, (TimeOnly Start, TimeOnly End)? clock = null)
    {
        var words = rule.BySetPos.Count > 0 ? T("say.recurrence.other") : Rhythm(rule, first);
        if (clock is var (start, end)) words += $" {Times(start, end)}";
        if (rule.Count is { } times) return Times(words, times);
        return rule.Until is { } last ? Until(words, DateOnly.FromDateTime(last)) : words;
    }

    /// <summary>"joka maanantai klo 17–19, 10 kertaa".</summary>
    public string Times(string rhythm, int times) => T("say.recurrence.times", rhythm, times);

    /// <summary>"joka maanantai klo 17–19, viimeinen 30.6.2026".</summary>
    public string Until(string rhythm, DateOnly last) => T("say.recurrence.until", rhythm, Date(last));

    string Rhythm(Recurrence rule, DateOnly? first) => rule.Frequency switch
    {
        Frequency.Daily when rule.ByDay.Count == 0 && rule.ByMonthDay.Count == 0 => Each("say.recurrence.daily", rule.Interval, null),
        Frequency.Daily when rule.ByMonthDay.Count == 0 && rule.Interval == 1 => T("say.recurrence.weekly", Weekdays(rule.ByDay)),
        Frequency.Weekly => Weekly(rule, first),
        Frequency.Monthly => Monthly(rule, first),
        _ => T("say.recurrence.other"),
    };

    string Weekly(Recurrence rule, DateOnly? first)
    {
        var days = rule.ByDay.Count == 0 && first is { } day ? [new NthWeekday(day.DayOfWeek)] : rule.ByDay;
        return days.Count == 0 ? T("say.recurrence.other") : Each("say.recurrence.weekly", rule.Interval, Weekdays(days));
    }

    string Monthly(Recurrence rule, DateOnly? first)
    {
        var words = (rule.ByDay, rule.ByMonthDay) switch
        {
            ([], []) => first is { } day ? T("say.recurrence.day", day.Day) : null,
            ([], [-1]) => T("say.recurrence.day.last"),
            ([], [> 0 and var number]) => T("say.recurrence.day", number),
            ([{ Nth: >= -1 and not 0 } one], []) => T("say.recurrence.nth", Pick("say.recurrence.nths", Math.Max(one.Nth, 0)), Pick("say.weekdays", (int)one.Day)),
            _ => T("say.recurrence.other"),
        };
        if (words is null) return Each("say.recurrence.monthly", rule.Interval, null);
        return rule.Interval == 1 ? words : $"{words}, {Each("say.recurrence.monthly", rule.Interval, null)}";
    }

    string Each(string key, int interval, string? what) => interval switch
    {
        1 => T(key, what ?? ""),
        2 => T(key + ".second", what ?? ""),
        _ => what is null ? T(key + ".each", interval) : T(key + ".each", what, interval),
    };

    string Weekdays(IReadOnlyList<NthWeekday> days)
    {
        string[] names = [.. days.Select(d => d.Day).Distinct().OrderBy(d => ((int)d + 6) % 7).Select(d => Pick("say.weekdays", (int)d))];
        return names.Length == 1 ? names[0] : T("say.recurrence.and", string.Join(", ", names[..^1]), names[^1]);
    }
}
