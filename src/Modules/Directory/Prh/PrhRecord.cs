using System.Globalization;
using System.Text.Json;

namespace Yhdessa.Directory;

/// <summary>
/// What we take of a record of the register, from GET companies?businessId=… of its API v3 (https://avoindata.prh.fi/opendata-ytj-api/v3/schema,
/// read 2026-11-26; CC BY 4.0):
/// <code>
/// { "totalResults": 1, "companies": [ {
///     "businessId": { "value": "1234567-1" },
///     "names":        [ { "name": "…", "type": "1", "endDate": null } ],                                     1 the name, 2 parallel, 3 auxiliary
///     "companyForms": [ { "type": "29", "endDate": null, "descriptions": [ { "languageCode": "1", "description": "Aatteellinen yhdistys" } ] } ],
///     "addresses":    [ { "type": 1, "street": "…", "buildingNumber": "5", "entrance": "A", "apartmentNumber": "3", "postOfficeBox": "",
///                         "postCode": "15110", "postOffices": [ { "languageCode": "1", "city": "LAHTI", "municipalityCode": "398" } ] } ]   1 visiting, 2 postal
/// } ] }
/// </code>
/// Numbers come as numbers or as text. Whatever is missing or of another shape is simply not told.
/// </summary>
/// <param name="Kind">Our kind that the legal form means; null where its words do not tell.</param>
/// <param name="Municipality">Where its address is.</param>
sealed record PrhRecord(string? Name, string? Kind, PostalAddress? Address, string? Municipality)
{
    const string Finnish = "1", MainName = "1", Visiting = "1";

    public static bool IsOf(JsonElement company, string businessId) => company.TryGet("businessId") is { } id && (id.Words("value") ?? id.Words()) == businessId;

    public static PrhRecord Of(JsonElement company)
    {
        var name = company.Rows("names").Where(IsNow).FirstOrDefault(n => n.Words("type") == MainName).Words("name");
        var form = company.Rows("companyForms").Where(IsNow).SelectMany(f => f.Rows("descriptions")).FirstOrDefault(d => d.Words("languageCode") == Finnish).Words("description");
        var places = company.Rows("addresses").OrderByDescending(a => a.Words("type") == Visiting).ToList();
        return new(name, form is null ? null : KindOf(form), places.Select(AddressOf).FirstOrDefault(a => a is not null), places.Select(a => Office(a).Words("municipalityCode")).FirstOrDefault(m => m is not null));
    }

    static bool IsNow(JsonElement row) => row.Words("endDate") is null;

    static PostalAddress? AddressOf(JsonElement place)
    {
        var house = string.Join(' ', new[] { place.Words("street"), place.Words("buildingNumber"), place.Words("entrance"), place.Words("apartmentNumber") }.OfType<string>());
        var street = house.Length > 0 ? house : place.Words("postOfficeBox") is { } box ? $"PL {box}" : null;
        return street is not null && place.Words("postCode") is { } code && Office(place).Words("city") is { } city ? new(street, code, Written(city)) : null;
    }

    static JsonElement Office(JsonElement place) => place.Rows("postOffices").OrderByDescending(o => o.Words("languageCode") == Finnish).FirstOrDefault();

    /// <summary>The post writes LAHTI, people Lahti.</summary>
    static string Written(string city) => city.Any(char.IsLower) ? city : CultureInfo.GetCultureInfo("fi-FI").TextInfo.ToTitleCase(city.ToLowerInvariant());

    /// <summary>The Finnish name of the legal form tells more surely than its number, of which there are several for one kind. "Osuuskunta" is no kunta.</summary>
    static readonly (string Part, string Kind)[] kinds =
    [
        ("yhdistys", "association"), ("säätiö", "foundation"), ("seurakunta", "parish"), ("uskonnollinen", "parish"), ("kirkko", "parish"),
        ("yhtiö", "company"), ("osuuskunta", "company"), ("elinkeinonharjoittaja", "company"), ("toiminimi", "company"),
        ("hyvinvointi", "county"), ("kuntayhtymä", "publicBody"), ("kunta", "municipality"), ("kaupunki", "municipality"), ("valtio", "publicBody"), ("julkis", "publicBody"),
    ];

    static string? KindOf(string form) => Array.Find(kinds, k => form.Contains(k.Part, StringComparison.OrdinalIgnoreCase)).Kind;
}

/// <summary>Reading of what may have any shape.</summary>
static class Loosely
{
    public static JsonElement? TryGet(this JsonElement of, string name) => of.ValueKind is JsonValueKind.Object && of.TryGetProperty(name, out var value) ? value : null;

    public static IEnumerable<JsonElement> Rows(this JsonElement of, string name) => of.TryGet(name) is { ValueKind: JsonValueKind.Array } rows ? rows.EnumerateArray() : [];

    public static string? Words(this JsonElement of, string name) => of.TryGet(name)?.Words();

    /// <summary>A text or a number as words on one line, cleaned as a sheet's cell is; nothing for what is empty.</summary>
    public static string? Words(this JsonElement value)
    {
        var words = value.ValueKind switch { JsonValueKind.String => value.GetString()!, JsonValueKind.Number => value.GetRawText(), _ => "" };
        return Exchange.Cell.Clean(words).Words.ReplaceLineEndings(" ").Told();
    }
}
