using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Spaces.Series;

/// <summary>What was chosen for each date of the preview: a field for each, "at-2026-03-09", that says "skip" or where else.</summary>
static class DateChoices
{
    const string Prefix = "at-", Left = "skip";

    public static string Field(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{day:yyyy-MM-dd}");

    public static string Skip => Left;

    public static string Value(Guid space, DateTimeOffset start, DateTimeOffset end) => string.Create(CultureInfo.InvariantCulture, $"{space}|{start.UtcDateTime:O}|{end.UtcDateTime:O}");

    public static IReadOnlyDictionary<DateOnly, DateChoice> Of(IFormCollection form) =>
        form.Where(f => f.Key.StartsWith(Prefix, StringComparison.Ordinal)).Select(f => One(f.Key[Prefix.Length..], f.Value.FirstOrDefault() ?? "")).OfType<DateChoice>().Take(BookSeries.MostDates).DistinctBy(c => c.Date).ToDictionary(c => c.Date);

    static DateChoice? One(string day, string value)
    {
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        if (value == Left) return new(date, Skip: true);
        return value.Split('|') is [var space, var start, var end] && Guid.TryParse(space, out var id) && Moment(start) is { } from && Moment(end) is { } to ? new(date, SpaceId: (Id<Space>)id, Start: from, End: to) : null;
    }

    static DateTimeOffset? Moment(string text) => DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
