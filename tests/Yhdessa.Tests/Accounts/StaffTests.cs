using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

public sealed class StaffTests : IDisposable
{
    const string Admin = "admin@example.org";
    readonly House house = new();
    readonly Visitor visitor;

    public StaffTests() => visitor = new(house);

    [Fact]
    public async Task An_invited_person_gets_a_letter_that_lets_her_in()
    {
        await house.APerson(Admin, Roles.Administrator);
        await visitor.SignIn(Admin);

        var answer = await visitor.Send("/staff/people/invite", "invite", ("Wish.Name", "Aino Esimerkki"), ("Wish.Email", AccountsHouse.Aino), ("Wish.Language", "sv"), ("Wish.Roles", "editor"), ("Wish.Municipality", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var guest = new Visitor(house);
        await guest.Send((await house.LinksTo(AccountsHouse.Aino)).Single(), "enter");
        (await guest.IsIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_coordinator_lifts_nobody_to_her_own_height()
    {
        await house.APerson("coordinator@example.org", Roles.Coordinator);
        await visitor.SignIn("coordinator@example.org");

        var answer = await visitor.Send("/staff/people/invite", "invite", ("Wish.Name", "Aino"), ("Wish.Email", AccountsHouse.Aino), ("Wish.Language", "fi"), ("Wish.Roles", "administrator"), ("Wish.Municipality", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.In((HostDb db) => db.People.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_liaison_without_a_municipality_is_told_beside_the_field_and_the_form_stays_filled()
    {
        await house.APerson(Admin, Roles.Administrator);
        await visitor.SignIn(Admin);

        var answer = await visitor.Send("/staff/people/invite", "invite", ("Wish.Name", "Aino"), ("Wish.Email", AccountsHouse.Aino), ("Wish.Language", "fi"), ("Wish.Roles", "liaison"), ("Wish.Municipality", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.Read(answer);
        page.QuerySelector("#wish-municipality-err")!.TextContent.ShouldContain("Valitse kunta");
        page.QuerySelector("#wish-email")!.GetAttribute("value").ShouldBe(AccountsHouse.Aino);
    }

    [Fact]
    public async Task Looking_at_people_is_written_down()
    {
        await house.APerson(Admin, Roles.Administrator);
        await visitor.SignIn(Admin);

        await visitor.Get("/staff/people");

        (await house.In((HostDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == nameof(PeopleList) && a.Who.StartsWith("person:")))).ShouldBe(1);
    }

    [Fact]
    public async Task The_audit_log_names_no_personal_value()
    {
        await house.APerson(Admin, Roles.Administrator, "sininen hetki järven yllä");
        await visitor.SignIn(Admin);

        var page = (await visitor.Open("/staff/audit?kind=Person")).Body!.TextContent;
        var written = await house.In((HostDb db) => db.Set<AuditEntry>().Select(a => a.Changes).ToListAsync());

        page.ShouldContain("muuttui (henkilötieto)");
        written.ShouldAllBe(w => !w.Contains(Admin) && !w.Contains("AQAAAA"));
    }

    [Fact]
    public async Task People_are_found_by_a_piece_of_the_name_in_any_case_and_by_role()
    {
        await house.APerson(Admin, Roles.Administrator);
        await house.Send(new InvitePerson("orja@example.org", new([Roles.Editor])) { Name = "Örjan Esimerkki", Quietly = true });

        (await house.Send(new PeopleList("ÖRJ"))).Items.Select(p => p.Email).ShouldBe(["orja@example.org"]);
        (await house.Send(new PeopleList(Role: Roles.Administrator))).Items.Select(p => p.Email).ShouldBe([Admin]);
    }

    [Fact]
    public async Task A_new_key_is_on_the_answer_once()
    {
        await house.APerson(Admin, Roles.Administrator);
        await visitor.SignIn(Admin);

        var answer = await visitor.Send("/staff/keys", "key", ("Wish.Name", "Kalenteri"), ("Wish.Organization", ""), ("Wish.Scopes", "spaces:read"));

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await Visitor.Read(answer)).QuerySelector("code")!.TextContent.ShouldStartWith("yhd_");
        (await visitor.Open("/staff/keys")).Body!.TextContent.ShouldNotContain("Kopioi avain nyt");
    }

    public void Dispose() => house.Dispose();
}
