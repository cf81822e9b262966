using System.Globalization;

namespace Yhdessa.Ui;

public sealed partial class Say
{
    /// <summary>"12 300", "4,5".</summary>
    public string Number(decimal value, int decimals = 0) => value.ToString($"N{decimals}", Numbers);

    /// <summary>As exact as it is, at most <paramref name="most"/> decimals: "4,5", "4".</summary>
    public string NumberUpTo(decimal value, int most = 2) => value.ToString("#,##0." + new string('#', most), Numbers);

    /// <summary>"36 %" of a share 0–1.</summary>
    public string Percent(decimal share, int decimals = 0) => T("say.percent", Number(share * 100, decimals));

    /// <summary>"12,50 €", whole euros without cents.</summary>
    public string Euros(decimal sum) => T("say.euros", Number(sum, sum == Math.Truncate(sum) ? 0 : 2));

    /// <summary>How long ago: "juuri nyt", "2 tuntia sitten", "eilen", "3 kuukautta sitten".</summary>
    public string Ago(DateTimeOffset then)
    {
        var (count, unit) = Length(clock.GetUtcNow() - then);
        return unit == "moment" ? T("say.ago.moment") : T(count == 1 ? $"say.ago.{unit}.one" : $"say.ago.{unit}", count);
    }

    /// <summary>How long something has waited: "2 tuntia", "yhden päivän", "3 päivää".</summary>
    public string Age(DateTimeOffset since)
    {
        var (count, unit) = Length(clock.GetUtcNow() - since);
        return unit == "moment" ? T("say.age.moment") : T(count == 1 ? $"say.age.{unit}.one" : $"say.age.{unit}", count);
    }

    /// <summary>"1 järjestö", "19 järjestöä": the key's ".one" for one, the key itself for the rest.</summary>
    public string Count(string key, int count) => T(count == 1 ? $"{key}.one" : key, Number(count));

    NumberFormatInfo Numbers => Language switch { "fi" => finnish, "sv" => finnish, _ => english };

    static readonly NumberFormatInfo finnish = Grouped("\u00A0", ","), english = Grouped(",", ".");

    static NumberFormatInfo Grouped(string group, string point) => NumberFormatInfo.ReadOnly(new()
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = point,
        NegativeSign = "\u2212",
        NumberGroupSizes = [3],
    });

    static (int Count, string Unit) Length(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => (0, "moment"),
        { TotalHours: < 1 } => ((int)span.TotalMinutes, "minute"),
        { TotalDays: < 1 } => ((int)span.TotalHours, "hour"),
        { TotalDays: < 31 } => ((int)span.TotalDays, "day"),
        { TotalDays: < 365 } => ((int)(span.TotalDays / 30.44), "month"),
        _ => ((int)(span.TotalDays / 365.25) is var years and > 0 ? years : 1, "year"),
    };
}
