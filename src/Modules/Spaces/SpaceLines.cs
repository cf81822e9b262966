using Yhdessa.Ui;
using System.Globalization;

namespace Yhdessa.Spaces;

/// <summary>Hours and facts as lines a person can type: "ma-pe 8-20", "24.12.2026 suljettu jouluaatto", "sisäilma; mitattu; 2.3.2026; talo".</summary>
static class SpaceLines
{
    static readonly string[] days = ["su", "ma", "ti", "ke", "to", "pe", "la"];
    static readonly string[] formats = ["d.M.yyyy", "yyyy-MM-dd"];
    static readonly string[] clocks = ["%H", "H.mm", "H:mm"];

    public static IEnumerable<string> Split(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(500);

    public static IReadOnlyList<WeekdayHours>? Hours(string line)
    {
        if (line.Split(' ', 2, StringSplitOptions.TrimEntries) is not [var names, var time] || Times(time) is not var (opens, closes)) return null;
        var ends = names.Replace('–', '-').Split('-').Select(n => Array.IndexOf(days, n.ToLowerInvariant())).ToList();
        if (ends.Count > 2 || ends.Contains(-1)) return null;
        var (first, last) = ((ends[0] + 6) % 7, (ends[^1] + 6) % 7);
        return last < first ? null : [.. Enumerable.Range(first, last - first + 1).Select(i => new WeekdayHours((DayOfWeek)((i + 1) % 7), opens, closes))];
    }

    public static IEnumerable<string> Of(IEnumerable<WeekdayHours> hours) =>
        hours.OrderBy(h => ((int)h.Weekday + 6) % 7).ThenBy(h => h.Opens).Select(h => $"{days[(int)h.Weekday]} {Clock(h.Opens)}-{Clock(h.Closes)}");

    public static OpeningException? Exception(string line)
    {
        if (line.Split(' ', 2, StringSplitOptions.TrimEntries) is not [var date, .. var rest] || !DateOnly.TryParseExact(date, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 2000 or > 2100) return null;
        if (rest is not [var words]) return new(day);
        if (words.Split(' ', 2, StringSplitOptions.TrimEntries) is [var time, .. var why] && Times(time) is var (opens, closes)) return new(day, opens, closes, why.Length > 0 ? why[0] : null);
        return new(day, Reason: words);
    }

    public static string Of(OpeningException e) => string.Join(' ', new[] { e.Date.ToString("d.M.yyyy", CultureInfo.InvariantCulture), e is { Opens: { } o, Closes: { } c } ? $"{Clock(o)}-{Clock(c)}" : null, e.Reason }.OfType<string>());

    public static Fact? Fact(string line)
    {
        if (line.Split(';', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } kind, { Length: > 0 } value, .. var more] || more.Length > 2) return null;
        DateOnly? day = null;
        if (more is [{ Length: > 0 } date, ..])
        {
            if (!DateOnly.TryParseExact(date, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return null;
            day = read;
        }
        return new(kind, value, day, more is [_, { Length: > 0 } source] ? source : null);
    }

    public static string Of(Fact f) => $"{f.Kind}; {f.Value}; {f.Date?.ToString("d.M.yyyy", CultureInfo.InvariantCulture)}; {f.Source}".TrimEnd(' ', ';');

    public static Layout Layout(string line) =>
        line.Split(';', StringSplitOptions.TrimEntries) is [var name, var people] && int.TryParse(people, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? new(name, most) : new(line);

    static (TimeOnly Opens, TimeOnly Closes)? Times(string text)
    {
        if (text.Replace('–', '-').Split('-', StringSplitOptions.TrimEntries) is not [var from, var to]) return null;
        if (to == "24") to = "0";
        return TimeOnly.TryParseExact(from, clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var opens) && TimeOnly.TryParseExact(to, clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var closes) ? (opens, closes) : null;
    }

    static string Clock(TimeOnly time) => time.Minute == 0 ? time.ToString("%H", CultureInfo.InvariantCulture) : time.ToString("H'.'mm", CultureInfo.InvariantCulture);
}
