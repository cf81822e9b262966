namespace Yhdessa.Directory.Exchange;

/// <summary>The numbers an organization is known by elsewhere, with what spreadsheets do to them mended.</summary>
static class ExchangeIdentifiers
{
    public static readonly IReadOnlyList<ExchangeField> All =
    [
        Of("businessId", Identifier.Business, Business),
        Of("registerNumber", Identifier.Register, (cell, _) => cell),
        Of("ptvId", Identifier.Ptv, (cell, _) => cell),
        Of("lahellaId", Identifier.Lahella, (cell, _) => cell),
    ];

    static ExchangeField Of(string name, string scheme, Func<string, RowReading, string> mended) =>
        new(name, $"directory.scheme.{scheme}", (f, cell, row) => row.IsLost(name, cell) ? f : f with { Identifiers = Put(f.Identifiers ?? [], scheme, CodeWords.Parts(cell, [';', '\n', ' ', '|']) is var ids && scheme is Identifier.Register ? [mended(cell, row)] : [.. ids.Select(i => mended(i, row))]) },
            (o, _) => string.Join("; ", o.Identifiers.Where(i => i.Scheme == scheme).Select(i => i.Value)) is { Length: > 0 } all ? all : null);

    /// <summary>In the place of those of its scheme, so that what stays the same stands where it stood.</summary>
    static List<Identifier> Put(IReadOnlyList<Identifier> had, string scheme, IReadOnlyList<string> values)
    {
        var told = values.Select(v => new Identifier(scheme, v).Mended).ToList();
        return [.. had.Where(i => i.Scheme != scheme || told.Exists(t => t.Key == i.Key)), .. told.Where(t => had.All(i => i.Key != t.Key))];
    }

    /// <summary>1234567-8, 12345678, and 0123456-7 whose zero is gone.</summary>
    static string Business(string cell, RowReading row)
    {
        var id = BusinessId.Mended(cell);
        if (id.Length is 7 or 8 && BusinessId.IsValid(BusinessId.Mended("0" + id.Replace("-", "", StringComparison.Ordinal))) && !BusinessId.IsValid(id))
        {
            row.Note("zero");
            return BusinessId.Mended("0" + id.Replace("-", "", StringComparison.Ordinal));
        }
        return id;
    }
}
