using System.Text.RegularExpressions;

namespace Yhdessa.Directory.Ptv;

/// <summary>How one reaches it, in the register's shapes: only contacts that are for everybody, by role and never by name.</summary>
static partial class PtvContacts
{
    const string Home = "+358";

    public static IEnumerable<object> Emails(OrganizationAnswer o) => o.Contacts.Where(c => c.Email is not null).Select(c => new { description = c.Role, value = c.Email, language = "fi" });

    public static IEnumerable<object> Phones(OrganizationAnswer o) => o.Contacts.Where(c => c.Phone is not null).Select(c => (Role: c.Role, Phone: Number(c.Phone!))).Select(c => (object)new
    {
        additionalInformation = c.Role,
        serviceChargeType = (string?)null,
        chargeDescription = (string?)null,
        prefixNumber = c.Phone.Prefix,
        isFinnishServiceNumber = c.Phone.Prefix is null,
        number = c.Phone.Number,
        language = "fi",
    });

    public static IEnumerable<object> WebPages(string? website) => website is null ? [] : [new { url = website, value = new Uri(website).Host, language = "fi" }];

    public static IEnumerable<object> Addresses(OrganizationAnswer o) => o.Address is not { } address ? [] : [new
    {
        type = "Postal",
        subType = Box().IsMatch(address.Street) ? "PostOfficeBox" : "Street",
        postOfficeBoxAddress = Box().Match(address.Street) is { Success: true } ? PostBox(address) : null,
        streetAddress = Box().IsMatch(address.Street) ? null : Street(address),
        otherAddress = (object?)null,
        foreignAddress = PtvParts.Nothing,
        country = "FI",
    }];

    static object PostBox(PostalAddress a) => new { postOfficeBox = Fi(a.Street), postalCode = a.PostalCode, postOffice = Fi(a.City), municipality = Municipality(a), additionalInformation = PtvParts.Nothing };

    static object Street(PostalAddress a) => House().Match(a.Street) is var house ? new
    {
        street = Fi(house.Success ? house.Groups[1].Value : a.Street),
        streetNumber = house.Success ? house.Groups[2].Value : null,
        postalCode = a.PostalCode,
        postOffice = Fi(a.City),
        municipality = Municipality(a),
        additionalInformation = PtvParts.Nothing,
        latitude = (string?)null,
        longitude = (string?)null,
        coordinateState = (string?)null,
    } : null!;

    static IEnumerable<object> Fi(string words) => PtvParts.Plain(new Translated(words));

    static object? Municipality(PostalAddress a) => PtvParts.Municipality(Region.Municipalities.FirstOrDefault(m => string.Equals(m.Fi, a.City, StringComparison.OrdinalIgnoreCase) || string.Equals(m.Sv, a.City, StringComparison.OrdinalIgnoreCase))?.Code);

    /// <summary>A national number gets its country's prefix and loses its zero; a service number has neither.</summary>
    static (string? Prefix, string Number) Number(string written)
    {
        var digits = NotDigit().Replace(written, "");
        if (written.TrimStart().StartsWith('+')) return digits.StartsWith("358", StringComparison.Ordinal) ? (Home, digits[3..].TrimStart('0')) : ("+" + digits[..Math.Min(2, digits.Length)], digits[Math.Min(2, digits.Length)..]);
        return ServiceNumber().IsMatch(digits) ? (null, digits) : (Home, digits.TrimStart('0'));
    }

    [GeneratedRegex(@"^\s*(PL|PB|P\.O\. Box)\s*\d", RegexOptions.IgnoreCase)] private static partial Regex Box();
    [GeneratedRegex(@"^(.*?\D)\s+(\d+.*)$")] private static partial Regex House();
    [GeneratedRegex(@"\D")] private static partial Regex NotDigit();
    [GeneratedRegex("^(0600|0700|0800|0100|116)")] private static partial Regex ServiceNumber();
}
