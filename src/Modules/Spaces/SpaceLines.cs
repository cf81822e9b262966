using Yhdessa.Ui;
using System.Globalization;

namespace Yhdessa.Spaces;

/// <summary>Facts and layouts as lines a person can type: "sisäilma; mitattu; 2.3.2026; talo".</summary>
static class SpaceLines
{
    static readonly string[] formats = ["d.M.yyyy", "yyyy-MM-dd"];

    public static IEnumerable<string> Split(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(500);

    /// <summary>A line a day; what is no day is left out and shows as missing when the form opens again.</summary>
    public static List<DateOnly> Days(string? text) => [.. Split(text).Select(Day).OfType<DateOnly>()];

    static DateOnly? Day(string line) => DateOnly.TryParseExact(line, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static Fact? Fact(string line)
    {
        if (line.Split(';', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } kind, { Length: > 0 } value, .. var more] || more.Length > 2) return null;
        DateOnly? day = null;
        if (more is [{ Length: > 0 } date, ..])
        {
            day = Day(date);
            if (day is null) return null;
        }
        return new(kind, value, day, more is [_, { Length: > 0 } source] ? source : null);
    }

    public static string Of(Fact f) => $"{f.Kind}; {f.Value}; {f.Date?.ToString("d.M.yyyy", CultureInfo.InvariantCulture)}; {f.Source}".TrimEnd(' ', ';');

    public static Layout Layout(string line) =>
        line.Split(';', StringSplitOptions.TrimEntries) is [var name, var people] && int.TryParse(people, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? new(name, most) : new(line);
}
