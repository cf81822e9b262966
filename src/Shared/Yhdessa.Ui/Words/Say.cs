using System.Globalization;

namespace Yhdessa.Ui;

/// <summary>
/// Dates, times and numbers in words, in the reader's language: "ke 16.10.2024 klo 12–14", "12 300", "36 %".
/// Instants are said by the house's clock. Spaces before a number or a unit do not break, and neither do dashes.
/// </summary>
public sealed partial class Say(Texts texts, TimeProvider clock, string? language = null)
{
    const string Dash = "\u2060–\u2060";

    /// <summary>The same in a chosen language, for mail.</summary>
    public Say In(string chosen) => new(texts, clock, chosen);

    string Language => language ?? Texts.Language;
    string T(string key, params object?[] args) => texts.In(Language, key, args);
    string Pick(string key, int index) => T(key).Split(' ')[index];

    /// <summary>"ke", "on", "Wed".</summary>
    public string WeekdayShort(DateOnly day) => Pick("say.weekdays.short", (int)day.DayOfWeek);

    /// <summary>"keskiviikko".</summary>
    public string Weekday(DateOnly day) => Pick("say.weekdays", (int)day.DayOfWeek);

    /// <summary>"loka", as a calendar leaf says it.</summary>
    public string MonthShort(DateOnly day) => Pick("say.months.short", day.Month - 1);

    /// <summary>"16." in Finnish, "16" elsewhere.</summary>
    public string LeafDay(DateOnly day) => T("say.day", day.Day);

    /// <summary>"lokakuu 2024".</summary>
    public string Month(DateOnly day) => $"{Pick("say.months", day.Month - 1)}\u00A0{day.Year}";

    /// <summary>"16.10.2024" without its weekday.</summary>
    public string Date(DateOnly day) => T("say.date", day.Day, day.Month, day.Year, Pick("say.months.short", day.Month - 1));

    /// <summary>"16.10." for places where the year is plain.</summary>
    public string DateShort(DateOnly day) => T("say.date.short", day.Day, day.Month, Pick("say.months.short", day.Month - 1));

    /// <summary>"ke 16.10.2024".</summary>
    public string Day(DateOnly day) => $"{WeekdayShort(day)}\u00A0{Date(day)}";

    /// <summary>"ke 16.10."</summary>
    public string DayShort(DateOnly day) => $"{WeekdayShort(day)}\u00A0{DateShort(day)}";

    public string Day(DateTimeOffset moment) => Day(Helsinki.DateOf(moment));
    public string Date(DateTimeOffset moment) => Date(Helsinki.DateOf(moment));

    /// <summary>"klo 9.15", "kl. 9.15", "9:15".</summary>
    public string Time(TimeOnly time) => T("say.at", Clock(time));

    public string Time(DateTimeOffset moment) => Time(Helsinki.Wall(moment));

    /// <summary>"klo 12–14", "klo 9.15–12".</summary>
    public string Times(TimeOnly start, TimeOnly end) => T("say.at", Clock(start) + Dash + Clock(end, closing: true));

    public string Times(DateTimeOffset start, DateTimeOffset end) => Times(Helsinki.Wall(start), Helsinki.Wall(end));

    /// <summary>"ke 16.10.2024 klo 9.15".</summary>
    public string Moment(DateTimeOffset moment) => $"{Day(moment)}{T("say.and-time")}{Time(moment)}";

    /// <summary>"ke 16.10.2024 klo 12–14"; over midnight "ke 16.10.2024 klo 22 – to 17.10.2024 klo 2".</summary>
    public string Range(DateTimeOffset start, DateTimeOffset end)
    {
        var sameDay = Helsinki.DateOf(start) == Helsinki.DateOf(end) || end == Helsinki.Day(Helsinki.DateOf(start)).End;
        return sameDay ? $"{Day(start)}{T("say.and-time")}{Times(start, end)}" : $"{Moment(start)} – {Moment(end)}";
    }

    /// <summary>"14.–20.10.2024", "30.9.–6.10.2024", "30.12.2024–5.1.2025".</summary>
    public string Dates(DateOnly first, DateOnly last) => first == last ? Date(first) : (first.Year == last.Year, first.Month == last.Month) switch
    {
        (true, true) => T("say.day", first.Day) + Dash + Date(last),
        (true, false) => DateShort(first) + Dash + Date(last),
        _ => Date(first) + Dash + Date(last),
    };

    /// <summary>"viikko 42".</summary>
    public string Week(DateOnly day) => T("say.week", ISOWeek.GetWeekOfYear(day.ToDateTime(default)));

    /// <summary>"tänään", "huomenna", "eilen", otherwise the day itself.</summary>
    public string NearDay(DateOnly day) => (day.DayNumber - Helsinki.Today(clock).DayNumber) switch
    {
        0 => T("say.today"),
        1 => T("say.tomorrow"),
        -1 => T("say.yesterday"),
        _ => Day(day),
    };

    string Clock(TimeOnly time, bool closing = false)
    {
        var hour = closing && time == TimeOnly.MinValue ? 24 : time.Hour;
        return time.Minute == 0 ? T("say.clock.hour", hour) : T("say.clock", hour, time.Minute.ToString("00", CultureInfo.InvariantCulture));
    }
}
