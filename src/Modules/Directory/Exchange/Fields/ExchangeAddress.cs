using System.Text.RegularExpressions;

namespace Yhdessa.Directory.Exchange;

/// <summary>The address in its parts, or whole in one cell: "Esimerkkikatu 1, 15110 Lahti".</summary>
static partial class ExchangeAddress
{
    public static readonly IReadOnlyList<ExchangeField> All =
    [
        new("street", "directory.edit.street", (f, cell, _) => f with { Address = Had(f) with { Street = cell } }, (o, _) => o.Address?.Street),
        new("postalCode", "directory.edit.postal-code", (f, cell, row) => f with { Address = Had(f) with { PostalCode = row.Zeros(cell, 5) } }, (o, _) => o.Address?.PostalCode),
        new("city", "directory.edit.city", (f, cell, _) => f with { Address = Had(f) with { City = cell } }, (o, _) => o.Address?.City),
        new("address", "directory.edit.address", Whole),
    ];

    static PostalAddress Had(OrganizationForm form) => form.Address ?? new("", "", "");

    static OrganizationForm Whole(OrganizationForm form, string cell, RowReading row)
    {
        if (InOne().Match(cell) is { Success: true } found) return form with { Address = new(found.Groups[1].Value.TrimEnd(',', ' '), found.Groups[2].Value, found.Groups[3].Value) };
        row.No("address", "import-address");
        return form;
    }

    /// <summary>A town alone is no address.</summary>
    public static OrganizationForm Ended(OrganizationForm form, RowReading row)
    {
        if (form.Address is not { Street: "" }) return form;
        row.Note("address");
        return form with { Address = null };
    }

    [GeneratedRegex(@"^\s*(.+?)[,\s]\s*(\d{5})\s+(\S.*?)\s*$", RegexOptions.Singleline)] private static partial Regex InOne();
}
