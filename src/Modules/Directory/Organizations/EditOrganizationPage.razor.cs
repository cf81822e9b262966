using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Yhdessa.Directory;

public sealed partial class EditOrganizationPage
{
    protected override string? FieldFor(string path) => path == "identifiers" ? "BusinessId" : null;

    [Parameter] public string Slug { get; set; } = "";
    [SupplyParameterFromForm(FormName = "edit")] OrganizationWish Wish { get; set; } = null!;

    OrganizationView.Answer view = null!;

    string Name => view.Organization.Names.For(Language).Words;
    Id<Organization> Id => (Id<Organization>)view.Organization.Id;

    protected override async Task OnInitializedAsync()
    {
        view = await Ask(new OrganizationView(Slug));
        if (!view.MayEdit) throw CurrentUser.PersonId is null ? new SignInNeeded() : new Forbidden(DirectoryModule.Edit);
        Wish ??= OrganizationWish.Of(view.Form!, view.Organization.Revision);
    }

    async Task Save(EditContext form)
    {
        await Send(form, Wish.Onto(new ChangeOrganization { Id = Id, Seen = Wish.Revision }, view.Form), $"/organizations/{view.Organization.Slug}", T["directory.edit.saved"]);
        if (IsStale) Wish.Revision = view.Organization.Revision;   // sending once more keeps hers
    }

    Task Remove() => Send(null, new RemoveOrganization(Id, null), "/organizations", T["directory.removed", Name]);

    /// <summary>Where what is saved now and what she wrote differ.</summary>
    IReadOnlyList<(string, string?, string?)> Versions
    {
        get
        {
            var (now, mine) = (view.Form!, Wish.Onto(new OrganizationForm(), view.Form));
            return
            [
                (T["directory.edit.names"], now.Names?.ToString(), mine.Names?.ToString()),
                (T["directory.edit.kind"], now.Kind, mine.Kind),
                (T["directory.edit.summary"], now.Summary?.ToString(), mine.Summary?.ToString()),
                (T["directory.edit.description"], now.Description?.ToString(), mine.Description?.ToString()),
                (T["directory.edit.plain"], now.PlainText?.ToString(), mine.PlainText?.ToString()),
                (T["directory.edit.home"], Place(now.HomeMunicipality), Place(mine.HomeMunicipality)),
                (T["directory.edit.areas"], Words(null, now.Areas), Words(null, mine.Areas)),
                (T["directory.facet.theme"], Words(Classifications.Themes, now.Themes), Words(Classifications.Themes, mine.Themes)),
                (T["directory.facet.targetGroup"], Words(Classifications.TargetGroups, now.TargetGroups), Words(Classifications.TargetGroups, mine.TargetGroups)),
                (T["directory.facet.coreWork"], Words(Classifications.CoreWork, now.CoreWork), Words(Classifications.CoreWork, mine.CoreWork)),
                (T["directory.organization.services"], Listed(now.Services), Listed(mine.Services)),
                (T["directory.organization.website"], now.Website, mine.Website),
                (T["directory.edit.contacts"], Contacts(now), Contacts(mine)),
            ];
        }
    }

    static string? Place(string? code) => code is null ? null : Region.NameOf(code, Language);
    static string? Words(string? list, IReadOnlyList<string>? codes) => Listed([.. (codes ?? []).Select(c => list is null ? Region.NameOf(c, Language) : Classifications.Word(list, c, Language))]);
    static string? Listed(IReadOnlyList<string>? words) => words is { Count: > 0 } ? string.Join(", ", words) : null;
    static string? Contacts(OrganizationForm form) => Listed([.. (form.Contacts ?? []).Select(c => string.Join(" ", new[] { c.Role, c.Name, c.Email, c.Phone }.OfType<string>()))]);
}
