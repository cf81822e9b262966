namespace Yhdessa.Directory;

/// <summary>The Finnish Y-tunnus: seven digits, a hyphen and a check digit.</summary>
static class BusinessId
{
    static readonly int[] weights = [7, 9, 10, 5, 8, 4, 2];

    public static bool IsValid(string? id) => HasForm(id) && CheckDigit(id!) is { } digit && id![8] - '0' == digit;

    public static bool HasForm(string? id) => id is { Length: 9 } && id[7] == '-' && id.Remove(7, 1).All(char.IsAsciiDigit);

    /// <summary>The last digit that the first seven ask for; null where they leave a remainder of 1, which is never issued.</summary>
    public static int? CheckDigit(string id) => (weights.Select((w, i) => w * (id[i] - '0')).Sum() % 11) switch { 0 => 0, 1 => null, var rest => 11 - rest };

    /// <summary>As people write it: spaces around and the hyphen left out are mended.</summary>
    public static string Mended(string written)
    {
        var id = string.Concat(written.Where(c => !char.IsWhiteSpace(c))).Replace('–', '-');
        return id.Length == 8 && id.All(char.IsAsciiDigit) ? id.Insert(7, "-") : id;
    }
}
