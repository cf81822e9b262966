using System.Globalization;

namespace Yhdessa.Spaces;

/// <summary>A day or a time as people write it, in the language of the sentence it is put into: "ke 16.10.2024 klo 12–14".</summary>
sealed class When : IFormattable
{
    readonly DateOnly day;
    readonly (DateTimeOffset Start, DateTimeOffset? End)? time;

    When(DateOnly day, (DateTimeOffset, DateTimeOffset?)? time) => (this.day, this.time) = (day, time);

    public static When Day(DateOnly day) => new(day, null);
    public static When Of(DateTimeOffset moment) => new(Helsinki.DateOf(moment), (moment, null));
    public static When Of(Slot slot) => new(Helsinki.DateOf(slot.Start), (slot.Start, slot.End));

    /// <summary>Only the hours: "12–14", "9.15–12".</summary>
    public static string Hours(DateTimeOffset start, DateTimeOffset? end) => end is { } until ? $"{Clock(start)}\u2060–\u2060{Clock(until)}" : Clock(start);

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var language = (formatProvider as CultureInfo ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName;
        var date = language switch
        {
            "en" => day.ToString("ddd d MMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
            "sv" => day.ToString("ddd d.M.yyyy", CultureInfo.GetCultureInfo("sv-FI")),
            _ => day.ToString("ddd d.M.yyyy", CultureInfo.GetCultureInfo("fi-FI")),
        };
        if (time is not var (start, end)) return date;
        return $"{date} {language switch { "en" => "at", "sv" => "kl.", _ => "klo" }}\u00a0{Hours(start, end)}";
    }

    static string Clock(DateTimeOffset moment)
    {
        var local = Helsinki.Local(moment);
        return local.Minute == 0 ? local.ToString("%H", CultureInfo.InvariantCulture) : local.ToString("H'.'mm", CultureInfo.InvariantCulture);
    }
}
