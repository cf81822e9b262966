using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

public sealed partial class EditOrganizationPage
{
    protected override string? FieldFor(string path) => path == "identifiers" ? "BusinessId" : null;

    [Parameter] public string Slug { get; set; } = "";
    [SupplyParameterFromForm(FormName = "edit")] OrganizationWish Wish { get; set; } = null!;

    OrganizationView.Answer view = null!;

    IReadOnlyList<Twin> Likely => LikelyTwins.In(Refused);

    string Name => view.Organization.Names.For(Language).Words;
    Id<Organization> Id => (Id<Organization>)view.Organization.Id;

    protected override async Task OnInitializedAsync()
    {
        view = await Ask(new OrganizationView(Slug));
        if (!view.MayEdit) throw CurrentUser.PersonId is null ? new SignInNeeded() : new Forbidden(DirectoryModule.Edit);
        Wish ??= OrganizationWish.Of(view.Form!, view.Organization.Revision);
        Wish.WithRoom(Clock.Now().Year - 1);
        if (HttpMethods.IsGet(Http.Request.Method)) await Sender.Send(new LookAtContacts(Slug), Http.RequestAborted);   // the form shows them all
    }

    async Task Save(EditContext form)
    {
        if (OrganizationWish.IsMore(Http)) return;
        Wish.Different = [.. Wish.Different.Union(TwinNote.Different(Http))];
        var (theirs, mine) = (StaleNote.Theirs(Http), Wish.Onto(new ChangeOrganization { Id = Id, Seen = Wish.Revision, DifferentFrom = Wish.Different, Paper = IsOnBehalf ? Wish.Paper.Value : null }, view.Form));
        var chosen = OrganizationField.All.Where(f => theirs.Contains(f.Name)).Aggregate((OrganizationForm)mine, (made, field) => field.Take(made, view.Form!));
        await Send(form, (ChangeOrganization)chosen, $"/organizations/{view.Organization.Slug}", T["directory.edit.saved"]);
        if (IsStale) Wish.Revision = view.Organization.Revision;   // sending once more keeps what she chooses
    }

    bool IsOnBehalf => view.Right is null && CurrentUser.Has(DirectoryModule.EditAny);

    Task Remove() => Send(null, new RemoveOrganization(Id, null), "/organizations", T["directory.removed", Name]);

    /// <summary>Where what is saved now and what she wrote differ.</summary>
    IReadOnlyList<VersionChoice> Versions
    {
        get
        {
            var (now, mine, say) = (view.Form!, Wish.Onto(new OrganizationForm(), view.Form), new OrganizationSaying(T, Language));
            return [.. OrganizationField.All.Select(f => new VersionChoice(f.Name, T[f.Label], f.Words(now, say), f.Words(mine, say))).Where(v => v.Theirs != v.Yours)];
        }
    }
}
