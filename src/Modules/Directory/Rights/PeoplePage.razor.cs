using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

public sealed partial class PeoplePage
{
    [Parameter] public string Slug { get; set; } = "";
    [SupplyParameterFromForm(FormName = "invite")] InviteForm Invite { get; set; } = null!;

    OrganizationPeople.Answer all = new([]);
    Id<Organization> id;
    EditContext? form;

    string Name { get; set; } = "";
    string Own => $"/organizations/{Slug}/people";

    IReadOnlyList<Choice> Rights => [.. new[] { OrganizationRight.Editor, OrganizationRight.Viewer, OrganizationRight.Owner }.Select(r => new Choice(r, T[$"directory.right.{r}.text"]))];

    protected override async Task OnInitializedAsync()
    {
        var organization = await Ask(new OneOrganization(Slug));
        (id, Name) = ((Id<Organization>)organization.Id, organization.Names.For(Language).Words);
        all = await Ask(new OrganizationPeople(id));
        Invite ??= new();
    }

    string Until(OrganizationPeople.Invited invited) => invited switch
    {
        { SentAt: null, Day: { } day } => T["directory.people.goes", Say.Date(day)],
        { ExpiresAt: { } end } when end < Clock.GetUtcNow() => T["directory.people.expired", Say.Date(end)],
        { ExpiresAt: { } end } => T["directory.people.until", Say.Date(end)],
        _ => "",
    };

    Task Change(OrganizationPeople.Person person) => Send(null, new ChangeRight(id, person.Id, Sent("right")), Own, T["directory.people.changed", person.Name]);

    Task End(OrganizationPeople.Person person) => Send(null, new EndRight(id, person.Id), Own, T["directory.people.ended", person.Name],
        new Undo($"{Http.Request.PathBase}{Own}", "give-back", new Dictionary<string, string> { ["person"] = person.Id.ToString() }));

    Task GiveBack() => Guid.TryParse(Sent("person"), out var person) ? Send(null, new GiveRightBack(id, person), Own, T["directory.people.given-back"]) : Task.CompletedTask;

    Task Leave() => Send(null, new EndRight(id, CurrentUser.PersonId ?? throw new SignInNeeded()), $"/organizations/{Slug}", T["directory.people.left", Name]);

    Task SendInvitation(EditContext context)
    {
        form = context;
        return Send(context, new InviteToOrganization(id, Invite.Email, Invite.Right, Language), Own, T["directory.people.invited"]);
    }

    Task Again(OrganizationPeople.Invited invited) => Send(null, new SendInvitationAgain((Id<Invitation>)invited.Id), Own, T["directory.people.invited"]);

    Task Withdraw(OrganizationPeople.Invited invited) => Send(null, new WithdrawInvitation((Id<Invitation>)invited.Id), Own, T["directory.people.withdrawn"]);

    Task Answer(OrganizationPeople.Asking asking) => Send(null, new AnswerJoin((Id<JoinRequest>)asking.Id, Sent("act") == "yes" ? Sent("right") : null, Sent("word")), Own, T["directory.people.answered", asking.Name]);

    string? Sent(string name) => Http.Request.Form[name].FirstOrDefault();

    public sealed class InviteForm
    {
        public string? Email { get; set; }
        public string? Right { get; set; } = OrganizationRight.Editor;
    }
}
