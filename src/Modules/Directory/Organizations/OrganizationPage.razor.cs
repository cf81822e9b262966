using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Yhdessa.Directory;

public sealed partial class OrganizationPage
{
    [Parameter] public string Slug { get; set; } = "";
    [SupplyParameterFromForm(FormName = "message")] MessageForm Message { get; set; } = null!;
    [SupplyParameterFromForm(FormName = "report")] ReportForm Report { get; set; } = null!;
    [SupplyParameterFromForm(FormName = "contacts")] LookForm Look { get; set; } = null!;

    OrganizationView.Answer view = null!;
    OrganizationAnswer o = null!;
    bool reporting, opened;

    string Name => o.Names.For(Language).Words;
    string Page => $"/organizations/{o.Slug}";
    OrganizationSaying say => new(T, Language);

    protected override async Task OnInitializedAsync()
    {
        Message ??= new();
        Report ??= new();
        Look ??= new();
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

    /// <summary>Opens what is not for everybody: only after it is written down who looks.</summary>
    async Task OpenContacts(EditContext form) => opened = await Try(form, () => Sender.Send(new LookAtContacts(Slug, Look.Why), Http.RequestAborted));

    bool HasHidden => !view.IsOwn && o.Contacts.Any(c => c.Visibility is not Visibility.Public);

    IReadOnlyList<(string, string?)> Facts =>
    [
        .. o.Themes.Count > 0 ? Array.Empty<(string, string?)>() : [(T["directory.facet.theme"], (string?)null)],   // those told have pages of their own
        (T["directory.facet.targetGroup"], Words(OrganizationFacets.TargetGroup, o.TargetGroups)),
        (T["directory.facet.hytePriority"], Words(OrganizationFacets.HytePriority, o.HytePriorities)),
        (T["directory.organization.expertise"], Listed(o.Expertise)),
        .. o.HomeMunicipality is null ? [(T["directory.edit.home"], (string?)null)] : Array.Empty<(string, string?)>(),
        .. o.RegionWide is true ? [(T["directory.organization.area"], T["directory.organization.area.region"])] : o.Areas.Count == 0 ? [(T["directory.organization.area"], null)] : Array.Empty<(string, string?)>(),
        (T["directory.organization.languages"], Listed([.. o.Languages.Select(l => Classifications.Word(Classifications.Languages, l, Language))])),
        (T["directory.edit.accessibility"], o.Accessibility?.For(Language).Words),
        (T["directory.edit.address"], o.Address is { } a ? $"{a.Street}, {a.PostalCode} {a.City}" : null),
        (T["directory.organization.website"], o.Website),
        (T["directory.edit.funding"], Listed([.. o.Funding.Select(say.Funding)])),
        .. o.Figures.Count == 0 ? [(T["directory.edit.figures"], (string?)null)] : o.Figures.Take(3).Select(f => (T["directory.edit.figures.year", $"{f.Year}"], (string?)say.Figures(f))),
        .. o.Identifiers.Where(i => i.Scheme is Identifier.Business or Identifier.Register).Select(i => (T[$"directory.scheme.{i.Scheme}"], (string?)i.Value)),
        .. o.AlsoKnownAs.Count == 0 ? Array.Empty<(string, string?)>() : [(T["directory.organization.also"], Listed(o.AlsoKnownAs))],
    ];

    /// <summary>Places that have a page of their own.</summary>
    IEnumerable<(string Term, IReadOnlyList<string> Codes)> Places => new (string Term, IReadOnlyList<string> Codes)[]
    {
        (T["directory.edit.home"], o.HomeMunicipality is { } home ? [home] : []),
        (T["directory.organization.area"], o.RegionWide is true ? [] : o.Areas),
    }.Where(p => p.Codes.Count > 0);

    IReadOnlyList<(string, string?)> Contacts => [.. o.Contacts.Where(c => c.Visibility is Visibility.Public || view.IsOwn || opened).Select(c => c.Visibility is Visibility.Public && !opened && !view.IsOwn ? c with { Name = null } : c).Select(c => (c.Role ?? T["directory.organization.contact"], (string?)string.Join(", ", new[] { c.Name, c.Phone, c.Email }.OfType<string>())))];

    string? Words(string facet, IReadOnlyList<string> codes) => Listed([.. codes.Select(c => OrganizationWords.Of(T, facet, c, Language))]);
    static string? Listed(IReadOnlyList<string> words) => words.Count == 0 ? null : string.Join(", ", words);

    public sealed class MessageForm
    {
        public string? Name { get; set; }
        public string? Email { get; set; }
        public string? Text { get; set; }
    }

    public sealed class LookForm
    {
        public string? Why { get; set; }
    }

    public sealed class ReportForm
    {
        public string? Text { get; set; }
        public string? Email { get; set; }
    }
}
