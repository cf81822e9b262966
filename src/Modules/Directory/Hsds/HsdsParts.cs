using static Yhdessa.Directory.Hsds.HsdsShape;

namespace Yhdessa.Directory.Hsds;

/// <summary>What stands below an organization in its full form: whom to reach, where it is and who pays. Only contacts that are for everybody, and no names.</summary>
static class HsdsParts
{
    public static IEnumerable<object>? Contacts(OrganizationAnswer o) => o.Contacts.Count == 0 ? null : o.Contacts.Select((c, i) => Known(
        ("id", Part(o, "contact", i)),
        ("organization_id", o.Id),
        ("title", c.Role),
        ("email", c.Email),
        ("phones", c.Phone is null ? null : new[] { Phone(o, c.Phone, i) })));

    public static IEnumerable<object>? Phones(OrganizationAnswer o) =>
        o.Contacts.Index().Where(c => c.Item.Phone is not null).Select(c => Phone(o, c.Item.Phone!, c.Index)).ToList() is { Count: > 0 } phones ? phones : null;

    public static IEnumerable<object>? Funding(OrganizationAnswer o) => o.Funding.Count == 0 ? null : o.Funding.Select((f, i) => Known(
        ("id", Part(o, "funding", i)),
        ("organization_id", o.Id),
        ("source", string.Join(" ", new[] { f.Funder, f.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.OfType<string>()))));

    public static IEnumerable<object>? Locations(OrganizationAnswer o) => o.Address is not { } address ? null : [Known(
        ("id", Part(o, "location", 0)),
        ("location_type", "physical"),
        ("organization_id", o.Id),
        ("name", o.Name),
        ("addresses", new[] { Known(("id", Part(o, "address", 0)), ("address_1", address.Street), ("city", address.City), ("state_province", Region.Name.For("fi").Words), ("postal_code", address.PostalCode), ("country", "FI"), ("address_type", "physical")) }),
        ("accessibility", o.Accessibility is { } ways ? new[] { Known(("id", Part(o, "accessibility", 0)), ("description", ways.For("fi").Words)) } : null))];

    /// <summary>Where it serves: the whole region as such, or the places it has named.</summary>
    public static List<Dictionary<string, object?>>? Areas(OrganizationAnswer o)
    {
        var areas = o.RegionWide is true ? [(Code: "region", Name: Region.Name.For("fi").Words)] : o.Areas.Select(a => (Code: a, Name: Region.NameOf(a, "fi"))).ToList();
        return areas.Count == 0 ? null : [.. areas.Select(a => Known(("id", SeasonId.Of($"hsds-area/{o.Id:N}/{a.Code}")), ("name", a.Name)))];
    }

    static Dictionary<string, object?> Phone(OrganizationAnswer o, string number, int i) => Known(("id", Part(o, "phone", i)), ("number", number), ("type", "voice"));

    static Guid Part(OrganizationAnswer o, string part, int i) => SeasonId.Of($"hsds-{part}/{o.Id:N}/{i}");
}
