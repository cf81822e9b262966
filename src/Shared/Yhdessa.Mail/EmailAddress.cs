using System.Text.RegularExpressions;

namespace Yhdessa.Mail;

/// <summary>What we accept as an address: one that any mail server takes, and that can't smuggle in a header or a second recipient.</summary>
public static partial class EmailAddress
{
    public const int Longest = 254;

    public static bool Is(string? address) => address is { Length: <= Longest } && Shape().IsMatch(address) && address.IndexOf('@') <= 64;

    /// <summary>As it is kept and compared: however somebody writes it, it is one address.</summary>
    public static string Kept(string address) => address.Trim().ToLowerInvariant();

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z")]
    private static partial Regex Shape();
}
