using System.Globalization;
using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Find;

/// <summary>What a search asks of the time, as its address says it: a day, and a part of it or clock times. Null where no day is chosen.</summary>
sealed record SearchWish(DateOnly Day, TimeOnly From, TimeOnly To, int? Minutes)
{
    const int UsualMinutes = 120;

    /// <summary>Parts of the day, by the wall clock. Without one the whole day is looked through.</summary>
    public static readonly IReadOnlyDictionary<string, (TimeOnly From, TimeOnly To)> Parts = new Dictionary<string, (TimeOnly, TimeOnly)>
    {
        ["morning"] = (new(8, 0), new(12, 0)),
        ["afternoon"] = (new(12, 0), new(17, 0)),
        ["evening"] = (new(17, 0), new(22, 0)),
    };

    public static readonly IReadOnlyList<int> Lengths = [30, 60, 90, 120, 180, 240, 480];

    /// <summary>Two clock times are meant as they are; one is where it begins, for so long as is chosen.</summary>
    public static SearchWish? Of(IQueryCollection asked)
    {
        if (DayOf(asked) is not { } day) return null;
        int minutes = int.TryParse(asked["length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) && Lengths.Contains(length) ? length : UsualMinutes;
        var (from, to) = (Clock(asked["from"]), Clock(asked["to"]));
        if (from is { } start && to is { } end && (end > start || end == TimeOnly.MinValue)) return new(day, start, end, null);
        if (from is { } alone && alone.ToTimeSpan() + TimeSpan.FromMinutes(minutes) <= TimeSpan.FromDays(1)) return new(day, alone, alone.AddMinutes(minutes), null);
        var part = Parts.GetValueOrDefault(asked["part"].FirstOrDefault() ?? "");
        return new(day, part.From, part.To, minutes);
    }

    public static DateOnly? DayOf(IQueryCollection asked) => Dates.Day(asked["day"]);

    static TimeOnly? Clock(string? words) => TimeOnly.TryParseExact(words, ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
