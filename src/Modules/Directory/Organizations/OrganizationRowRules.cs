using FluentValidation.Results;
using static Yhdessa.Directory.OrganizationFormRules;

namespace Yhdessa.Directory;

/// <summary>The form of what an organization tells in rows: its services, its funding and its years in figures, and its address.</summary>
static class OrganizationRowRules
{
    const int MostOf = 100_000_000, FirstYear = 1900, LastYear = 2100;

    public static IEnumerable<ValidationFailure?> Broken(OrganizationForm form) => Services(form).Concat(Address(form)).Concat(Funding(form)).Concat(Figures(form));

    static IEnumerable<ValidationFailure?> Services(OrganizationForm form)
    {
        if (form.Services?.Count > MostRows) yield return No("services", "too-many");
        foreach (var service in form.Services ?? [])
        {
            if (service.Name is null or { IsEmpty: true }) yield return No("services", "required");
            foreach (var broken in Text("services", service.Name, LongestName).Concat(Text("services", service.Description, LongestDescription))) yield return broken;
            yield return Known("services", Classifications.TargetGroups, service.TargetGroups);
            if (!IsWebAddress(service.Website)) yield return No("services", "web-address");
        }
        var ids = (form.Services ?? []).Select(s => s.Id).OfType<Guid>().ToList();
        if (ids.Distinct().Count() < ids.Count) yield return No("services", "told-twice");
    }

    static IEnumerable<ValidationFailure?> Address(OrganizationForm form)
    {
        if (form.Address is not { } address) yield break;
        yield return Line("address", address.Street, LongestRow, required: true) ?? Line("address", address.City, LongestRow, required: true);
        if (address.PostalCode is not { Length: 5 } code || !code.All(char.IsAsciiDigit)) yield return No("address", "postal-code");
    }

    static IEnumerable<ValidationFailure?> Funding(OrganizationForm form)
    {
        if (form.Funding?.Count > MostRows) yield return No("funding", "too-many");
        foreach (var source in form.Funding ?? [])
        {
            yield return Line("funding", source.Funder, LongestRow, required: true) ?? Line("funding", source.Purpose, LongestRow);
            if (source.Year is < FirstYear or > LastYear) yield return No("funding", "year");
            if (source.Amount is < 0 or > MostOf) yield return No("funding", "amount");
        }
    }

    static IEnumerable<ValidationFailure?> Figures(OrganizationForm form)
    {
        if (form.Figures?.Count > MostRows) yield return No("figures", "too-many");
        foreach (var year in form.Figures ?? [])
        {
            if (year.Year is < FirstYear or > LastYear) yield return No("figures", "year");
            if (new[] { year.Volunteers, year.Staff, year.Members, year.Clients }.Any(n => n is < 0 or > MostOf)) yield return No("figures", "amount");
            if (year.BudgetBand is { } band && !YearlyFigures.Bands.Contains(band)) yield return No("figures", "unknown-code");
            yield return Line("figures", year.Source, LongestRow);
        }
        var years = (form.Figures ?? []).Select(f => f.Year).ToList();
        if (years.Distinct().Count() < years.Count) yield return No("figures", "told-twice");
    }
}
