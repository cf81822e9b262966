using System.Globalization;

namespace Yhdessa.Ui;

/// <summary>Days and wall-clock moments out of an address, as links and date fields write them; null for what is none, or of a year the house does not live in.</summary>
public static class Dates
{
    static readonly string[] moments = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>"2026-03-10".</summary>
    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 2100 ? day : null;

    /// <summary>"2026-03-10T17:30", by the clock on the wall.</summary>
    public static DateTime? Moment(string? text) => DateTime.TryParseExact(text, moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) && at.Year is > 2000 and < 2100 ? at : null;
}
