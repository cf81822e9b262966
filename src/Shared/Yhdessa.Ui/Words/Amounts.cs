using System.Globalization;
using System.Text.RegularExpressions;

namespace Yhdessa.Ui;

/// <summary>Sums, hours and pieces as people write them into a form: "12,50", "12.5", "1 200 €", "€ 5", "20,-". One rule for every form.</summary>
public static partial class Amounts
{
    /// <summary>What stands for words that are no number: less than nothing, so that the field's own limits refuse it beside the field.</summary>
    public const decimal Unreadable = -1;

    /// <summary>Null where nothing is written. What could be read in two ways ("1.200", "12 5") is no number: better asked again than a wrong sum.</summary>
    public static decimal? Read(string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        var bare = words.Trim().Trim('€').Trim();
        if (Cents().Match(bare) is { Success: true } whole) bare = bare[..whole.Index];
        if (!Number().IsMatch(bare)) return Unreadable;
        var plain = string.Concat(bare.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('\u2212', '-');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) ? amount : Unreadable;
    }

    /// <summary>As a form shows what was told: "12,5".</summary>
    public static string? Written(decimal? amount) => amount?.ToString("0.##", CultureInfo.GetCultureInfo("fi"));

    /// <summary>Blanks only between thousands, at most two decimals, with the zeros of a stored sum after them; three could be thousands.</summary>
    [GeneratedRegex(@"^[-\u2212]?([0-9]{1,3}(\s[0-9]{3})+|[0-9]+)([.,]([0-9]{1,2}|[0-9]{2}00+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>"20,-" is twenty even.</summary>
    [GeneratedRegex("[.,][-\u2013]$", RegexOptions.CultureInvariant)]
    private static partial Regex Cents();
}
