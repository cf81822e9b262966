using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>One thing an organization tells: how it is said, and how it is taken from another version or another record.</summary>
/// <param name="Name">As the API names it.</param>
sealed record OrganizationField(string Name, string Label, Func<OrganizationForm, OrganizationSaying, string?> Words, Func<OrganizationForm, OrganizationForm, OrganizationForm> Take)
{
    /// <summary>What both records tell together, where it is a list.</summary>
    public Func<OrganizationForm, OrganizationForm, OrganizationForm>? Both { get; init; }

    public static readonly IReadOnlyList<OrganizationField> All =
    [
        new("names", "directory.edit.names", (f, _) => OrganizationSaying.Text(f.WholeName()), (f, o) => f with { Name = null, Names = o.WholeName() }),
        new("kind", "directory.edit.kind", (f, s) => s.Code(Classifications.Kinds, f.Kind), (f, o) => f with { Kind = o.Kind }),
        new("summary", "directory.edit.summary", (f, _) => OrganizationSaying.Text(f.Summary), (f, o) => f with { Summary = o.Summary }),
        new("description", "directory.edit.description", (f, _) => OrganizationSaying.Text(f.Description), (f, o) => f with { Description = o.Description }),
        new("plainText", "directory.edit.plain", (f, _) => OrganizationSaying.Text(f.PlainText), (f, o) => f with { PlainText = o.PlainText }),
        new("homeMunicipality", "directory.edit.home", (f, s) => f.HomeMunicipality is { } home ? s.Area(home) : null, (f, o) => f with { HomeMunicipality = o.HomeMunicipality }),
        new("regionWide", "directory.edit.region", (f, s) => s.YesNo(f.RegionWide), (f, o) => f with { RegionWide = o.RegionWide }),
        List("areas", "directory.edit.areas", f => f.Areas, (f, rows) => f with { Areas = rows }, (a, s) => s.Area(a)),
        new("address", "directory.edit.address", (f, _) => f.Address is { } a ? $"{a.Street}, {a.PostalCode} {a.City}" : null, (f, o) => f with { Address = o.Address }),
        List("themes", "directory.facet.theme", f => f.Themes, (f, rows) => f with { Themes = rows }, (c, s) => s.Code(Classifications.Themes, c)!),
        List("targetGroups", "directory.facet.targetGroup", f => f.TargetGroups, (f, rows) => f with { TargetGroups = rows }, (c, s) => s.Code(Classifications.TargetGroups, c)!),
        List("hytePriorities", "directory.facet.hytePriority", f => f.HytePriorities, (f, rows) => f with { HytePriorities = rows }, (c, s) => s.Code(Classifications.HytePriorities, c)!),
        List("coreWork", "directory.facet.coreWork", f => f.CoreWork, (f, rows) => f with { CoreWork = rows }, (c, s) => Tags.Shown(c, s.Language)),
        List("services", "directory.organization.services", f => f.Services, (f, rows) => f with { Services = rows }, (x, _) => OrganizationSaying.Text(x.Name, x.Description)!),
        List("expertise", "directory.organization.expertise", f => f.Expertise, (f, rows) => f with { Expertise = rows }, (x, _) => x),
        List("languages", "directory.organization.languages", f => f.Languages, (f, rows) => f with { Languages = rows }, (c, s) => s.Code(Classifications.Languages, c)!),
        new("accessibility", "directory.edit.accessibility", (f, _) => OrganizationSaying.Text(f.Accessibility), (f, o) => f with { Accessibility = o.Accessibility }),
        List("contacts", "directory.edit.contacts", f => f.Contacts, (f, rows) => f with { Contacts = rows }, (c, _) => string.Join(" ", new[] { c.Role, c.Name, c.Email, c.Phone }.OfType<string>())),
        new("website", "directory.organization.website", (f, _) => f.Website, (f, o) => f with { Website = o.Website }),
        List("identifiers", "directory.edit.identifiers", f => f.Identifiers, (f, rows) => f with { Identifiers = rows }, (i, s) => $"{s.T[$"directory.scheme.{i.Scheme}"]} {i.Value}"),
        List("funding", "directory.edit.funding", f => f.Funding, (f, rows) => f with { Funding = rows }, (x, s) => s.Funding(x)),
        List("figures", "directory.edit.figures", f => f.Figures, (f, rows) => f with { Figures = [.. rows.DistinctBy(r => r.Year)] }, (x, s) => $"{x.Year}: {s.Figures(x)}"),
    ];

    static OrganizationField List<T>(string name, string label, Func<OrganizationForm, IReadOnlyList<T>?> of, Func<OrganizationForm, IReadOnlyList<T>, OrganizationForm> put, Func<T, OrganizationSaying, string> say) => new(
        name, label,
        (f, s) => of(f) is { Count: > 0 } rows ? string.Join(", ", rows.Select(r => say(r, s))) : null,
        (f, o) => put(f, of(o) ?? []))
    { Both = (f, o) => put(f, [.. (of(f) ?? []).Concat(of(o) ?? []).Distinct()]) };
}
