using System.Globalization;

namespace Yhdessa.Directory;

/// <summary>An organization's facts in the reader's words.</summary>
sealed record OrganizationSaying(Texts T, string Language)
{
    public static string? Text(params Translated?[] texts) => string.Join(" · ", texts.OfType<Translated>().SelectMany(t => t.All).Distinct()) is { Length: > 0 } words ? words : null;
    public string? Code(string list, string? code) => code is null ? null : Classifications.Word(list, code, Language);
    public string Area(string code) => Region.NameOf(code, Language);
    public string? YesNo(bool? value) => value is { } told ? T[told ? "directory.edit.region.yes" : "directory.edit.region.no"] : null;

    public string Funding(FundingSource f) => string.Join(", ", new[] { f.Funder, f.Purpose, f.Year?.ToString(CultureInfo.InvariantCulture), f.Amount is { } euros ? T["directory.figures.euros", Number(euros)] : null }.OfType<string>());

    /// <summary>A year in figures, one sentence; what is not known is not in it.</summary>
    public string Figures(YearlyFigures f) => string.Join(", ", new[]
    {
        Counted("volunteers", f.Volunteers), Counted("staff", f.Staff), Counted("members", f.Members), Counted("clients", f.Clients),
        f.BudgetBand is { } band ? T["directory.figures.budget", T[$"directory.budget.{band}"]] : null,
        f.Source is { } source ? T["directory.figures.source", source] : null,
    }.OfType<string>());

    string? Counted(string what, int? count) => count is { } n ? T[$"directory.figures.{what}", Number(n)] : null;
    static string Number(decimal n) => n.ToString(n == Math.Floor(n) ? "N0" : "N2", CultureInfo.CurrentCulture);
}
