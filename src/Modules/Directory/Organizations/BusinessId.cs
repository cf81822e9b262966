namespace Yhdessa.Directory;

/// <summary>The Finnish Y-tunnus: seven digits, a hyphen and a check digit.</summary>
static class BusinessId
{
    static readonly int[] weights = [7, 9, 10, 5, 8, 4, 2];

    public static bool IsValid(string? id)
    {
        if (id is not { Length: 9 } || id[7] != '-' || !id.Remove(7, 1).All(char.IsAsciiDigit)) return false;
        var rest = weights.Select((w, i) => w * (id[i] - '0')).Sum() % 11;
        return rest != 1 && id[8] - '0' == (rest == 0 ? 0 : 11 - rest);   // a remainder of 1 is never issued
    }

    /// <summary>As people write it: spaces around and the hyphen left out are mended.</summary>
    public static string Mended(string written)
    {
        var id = string.Concat(written.Where(c => !char.IsWhiteSpace(c)));
        return id.Length == 8 && id.All(char.IsAsciiDigit) ? id.Insert(7, "-") : id;
    }
}
