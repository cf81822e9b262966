using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>What the files tell of an organization beside the page's columns: its whole public record. An empty cell is what is not known.</summary>
static class OrganizationFileColumns
{
    /// <summary>Said in columns of their own, or never in a list.</summary>
    static readonly string[] elsewhere = ["names", "kind", "homeMunicipality", "themes", "contacts", "identifiers", "figures"];

    public static IEnumerable<ListColumn<OrganizationAnswer>> Of(Texts t, string language)
    {
        var say = new OrganizationSaying(t, language);
        foreach (var scheme in Identifier.Schemes) yield return new(t[$"directory.scheme.{scheme}"], o => string.Join(" ", o.Identifiers.Where(i => i.Scheme == scheme).Select(i => i.Value)) is { Length: > 0 } ids ? ids : null);
        foreach (var field in OrganizationField.All.Where(f => !elsewhere.Contains(f.Name))) yield return new(t[field.Label], o => field.Words(o.Form, say));
        yield return new(t["directory.edit.contacts"], o => string.Join("; ", o.Contacts.Select(c => string.Join(" ", new[] { c.Role, c.Email, c.Phone }.OfType<string>()))) is { Length: > 0 } contacts ? contacts : null);
        yield return new(t["directory.edit.year"], o => Latest(o)?.Year);
        yield return new(t["directory.edit.volunteers"], o => Latest(o)?.Volunteers);
        yield return new(t["directory.edit.staff"], o => Latest(o)?.Staff);
        yield return new(t["directory.edit.members"], o => Latest(o)?.Members);
        yield return new(t["directory.edit.clients"], o => Latest(o)?.Clients);
        yield return new(t["directory.edit.budget"], o => Latest(o)?.BudgetBand is { } band ? t[$"directory.budget.{band}"] : null);
    }

    static YearlyFigures? Latest(OrganizationAnswer o) => o.Figures.Count > 0 ? o.Figures[0] : null;
}
