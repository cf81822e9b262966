using System.Globalization;

namespace Yhdessa.Events;

/// <summary>A sum as people write it: "12,50" or "12.50 €".</summary>
static class EuroWords
{
    public static string? Of(decimal? euros) => euros?.ToString("0.##", CultureInfo.GetCultureInfo("fi"));

    /// <summary>Less than nothing where it is no sum: the form refuses it.</summary>
    public static decimal Read(string words) => decimal.TryParse(words.Replace("€", "", StringComparison.Ordinal).Replace(',', '.').Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros) ? euros : -1;
}
