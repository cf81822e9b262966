using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Yhdessa.Directory;

public sealed partial class OrganizationPage
{
    [Parameter] public string Slug { get; set; } = "";
    [SupplyParameterFromForm(FormName = "message")] MessageForm Message { get; set; } = null!;
    [SupplyParameterFromForm(FormName = "report")] ReportForm Report { get; set; } = null!;

    OrganizationView.Answer view = null!;
    OrganizationAnswer o = null!;
    bool reporting;

    string Name => o.Names.For(Language).Words;
    string Page => $"/organizations/{o.Slug}";

    protected override async Task OnInitializedAsync()
    {
        Message ??= new();
        Report ??= new();
        view = await Ask(new OrganizationView(Slug));
        o = view.Organization;
    }

    Task SendMessage(EditContext form) =>
        Send(form, new WriteToOrganization((Id<Organization>)o.Id, Message.Name, Message.Email?.Trim(), Message.Text, Language), Page, T["directory.message.sent", Name]);

    Task SendReport(EditContext form)
    {
        reporting = true;
        return Send(form, new ReportError((Id<Organization>)o.Id, Report.Text, Report.Email), Page, T["directory.report.sent"]);
    }

    Task ConfirmFacts() => Send(null, new ConfirmOrganization((Id<Organization>)o.Id), Page, T["directory.organization.confirmed"]);

    IReadOnlyList<(string, string?)> Facts =>
    [
        (T["directory.facet.theme"], Words(OrganizationFacets.Theme, o.Themes)),
        (T["directory.facet.coreWork"], Words(OrganizationFacets.CoreWork, o.CoreWork)),
        (T["directory.facet.targetGroup"], Words(OrganizationFacets.TargetGroup, o.TargetGroups)),
        (T["directory.facet.hytePriority"], Words(OrganizationFacets.HytePriority, o.HytePriorities)),
        (T["directory.organization.expertise"], Listed(o.Expertise)),
        (T["directory.organization.services"], Listed(o.Services)),
        .. o.HomeMunicipality is null ? [(T["directory.edit.home"], (string?)null)] : Array.Empty<(string, string?)>(),
        .. o.RegionWide is true ? [(T["directory.organization.area"], T["directory.organization.area.region"])] : o.Areas.Count == 0 ? [(T["directory.organization.area"], null)] : Array.Empty<(string, string?)>(),
        (T["directory.organization.languages"], Listed([.. o.Languages.Select(l => Classifications.Word(Classifications.Languages, l, Language))])),
        (T["directory.organization.website"], o.Website),
        .. o.Identifiers.Where(i => i.Scheme == Identifier.Business).Select(i => (T["directory.organization.business-id"], (string?)i.Value)),
        .. o.AlsoKnownAs.Count == 0 ? Array.Empty<(string, string?)>() : [(T["directory.organization.also"], Listed(o.AlsoKnownAs))],
    ];

    /// <summary>Places that have a page of their own.</summary>
    IEnumerable<(string Term, IReadOnlyList<string> Codes)> Places => new (string Term, IReadOnlyList<string> Codes)[]
    {
        (T["directory.edit.home"], o.HomeMunicipality is { } home ? [home] : []),
        (T["directory.organization.area"], o.RegionWide is true ? [] : o.Areas),
    }.Where(p => p.Codes.Count > 0);

    IReadOnlyList<(string, string?)> Contacts => [.. o.Contacts.Select(c => (c.Role ?? T["directory.organization.contact"], (string?)string.Join(", ", new[] { c.Name, c.Phone, c.Email }.OfType<string>())))];

    string? Words(string facet, IReadOnlyList<string> codes) => Listed([.. codes.Select(c => OrganizationWords.Of(T, facet, c, Language))]);
    static string? Listed(IReadOnlyList<string> words) => words.Count == 0 ? null : string.Join(", ", words);

    Dictionary<string, object?> Linked => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = o.Kind is "association" or "foundation" or "civicGroup" ? "NGO" : "Organization",
        ["@id"] = Navigation.ToAbsoluteUri($"organizations/{o.Slug}").ToString(),
        ["url"] = o.Website ?? Navigation.ToAbsoluteUri($"organizations/{o.Slug}").ToString(),
        ["name"] = Name,
        ["alternateName"] = o.AlsoKnownAs.Count > 0 ? o.AlsoKnownAs : null,
        ["description"] = o.Summary?.For(Language).Words,
        ["identifier"] = o.Identifiers.Count > 0 ? o.Identifiers.Select(i => new Dictionary<string, object> { ["@type"] = "PropertyValue", ["propertyID"] = i.Scheme, ["value"] = i.Value }) : null,
        ["areaServed"] = OrganizationFacets.PlacesOf(o).Select(c => new Dictionary<string, object> { ["@type"] = "AdministrativeArea", ["name"] = Region.NameOf(c, "fi") }) is var areas && areas.Any() ? areas : null,
        ["knowsAbout"] = o.Themes.Count > 0 ? o.Themes.Select(c => OrganizationWords.Of(T, OrganizationFacets.Theme, c, Language)) : null,
        ["memberOf"] = o.Networks.Count > 0 ? o.Networks.Select(n => new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = n.Name }) : null,
    };

    public sealed class MessageForm
    {
        public string? Name { get; set; }
        public string? Email { get; set; }
        public string? Text { get; set; }
    }

    public sealed class ReportForm
    {
        public string? Text { get; set; }
        public string? Email { get; set; }
    }
}
