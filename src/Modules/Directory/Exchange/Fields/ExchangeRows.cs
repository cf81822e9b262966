using System.Globalization;
using Yhdessa.Ui;

namespace Yhdessa.Directory.Exchange;

/// <summary>What an organization has several of: services, funding and years in figures, a line each in one cell.</summary>
static class ExchangeRows
{
    public static readonly IReadOnlyList<ExchangeField> All =
    [
        new("services", "directory.organization.services", (f, cell, row) => f with { Services = [.. RowLines.Read(cell).Select(x => Service(x.Main, x.More, row))] }, (o, _) => o.Services.Count == 0 ? null : RowLines.Write(o.Services.Select(Cells))),
        new("funding", "directory.edit.funding", (f, cell, row) => f with { Funding = [.. RowLines.Read(cell).Select(x => new FundingSource(x.Main, Number(row, "funding", x.More, "year"), Amount(row, x.More), x.More.GetValueOrDefault("for")))] }, (o, _) => o.Funding.Count == 0 ? null : RowLines.Write(o.Funding.Select(Cells))),
        new("figures", "directory.edit.figures", (f, cell, row) => f with { Figures = [.. RowLines.Read(cell).Select(x => Year(x.Main, x.More, row)).OfType<YearlyFigures>().OrderByDescending(y => y.Year)] }, (o, _) => o.Figures.Count == 0 ? null : RowLines.Write(o.Figures.Select(Cells))),
    ];

    static (string, IEnumerable<(string, string?)>) Cells(Service s) => (s.Name.Fi ?? "",
    [
        ("sv", s.Name.Sv), ("en", s.Name.En), ("about", s.Description?.Fi), ("about.sv", s.Description?.Sv), ("about.en", s.Description?.En),
        ("for", s.TargetGroups is { Count: > 0 } groups ? string.Join(' ', groups) : null), ("www", s.Website), ("id", s.Id?.ToString()),
    ]);

    static Service Service(string name, IReadOnlyDictionary<string, string> more, RowReading row)
    {
        string? Of(string key) => more.GetValueOrDefault(key);
        var groups = CodeWords.Parts(Of("for") ?? "", [' ', ',', ';']);
        foreach (var unknown in groups.Where(g => !Classifications.Has(Classifications.TargetGroups, g))) row.No("services", "import-unknown-word", unknown);
        return new(new(name.Length == 0 ? null : name, Of("sv"), Of("en")))
        {
            Id = Guid.TryParse(Of("id"), out var id) ? id : null,
            Description = Of("about") is null && Of("about.sv") is null && Of("about.en") is null ? null : new(Of("about"), Of("about.sv"), Of("about.en")),
            TargetGroups = groups.Length == 0 ? null : groups,
            Website = Of("www"),
        };
    }

    static (string, IEnumerable<(string, string?)>) Cells(FundingSource f) => (f.Funder, [("year", Said(f.Year)), ("amount", f.Amount?.ToString(CultureInfo.InvariantCulture)), ("for", f.Purpose)]);

    static (string, IEnumerable<(string, string?)>) Cells(YearlyFigures y) => (Said(y.Year)!,
        [("volunteers", Said(y.Volunteers)), ("staff", Said(y.Staff)), ("members", Said(y.Members)), ("clients", Said(y.Clients)), ("budget", y.BudgetBand), ("source", y.Source)]);

    static YearlyFigures? Year(string year, IReadOnlyDictionary<string, string> more, RowReading row)
    {
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            row.No("figures", "year");
            return null;
        }
        int? Of(string key) => Number(row, "figures", more, key);
        return new(number, Of("volunteers"), Of("staff"), Of("members"), Of("clients"), more.GetValueOrDefault("budget"), more.GetValueOrDefault("source"));
    }

    static int? Number(RowReading row, string field, IReadOnlyDictionary<string, string> more, string key)
    {
        if (!more.TryGetValue(key, out var words)) return null;
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        row.No(field, key == "year" ? "year" : "amount");
        return null;
    }

    static decimal? Amount(RowReading row, IReadOnlyDictionary<string, string> more)
    {
        if (!more.TryGetValue("amount", out var words)) return null;
        if (Amounts.Read(words) is { } amount and >= 0) return amount;
        row.No("funding", "amount");
        return null;
    }

    static string? Said(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
