using System.Globalization;

namespace Yhdessa.Partnerships.Ledger;

static class Amount
{
    /// <summary>Hours or pieces as people write them, "12,5"; what is no number is told beside the field as out of range.</summary>
    public static decimal? Read(string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        var plain = words.Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : -1;
    }
}
