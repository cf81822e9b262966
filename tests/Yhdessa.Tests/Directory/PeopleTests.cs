using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>Who looks after an organization's page, and who decides on it.</summary>
public sealed class PeopleTests
{
    const string page = "/organizations/kylan-vaki-ry/people";

    [Fact]
    public async Task Its_own_people_see_who_has_which_right_since_when_and_only_an_owner_changes_it()
    {
        using var house = new House();
        house.Clock.Now = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0));
        var (owner, editor, viewer) = (await house.Somebody("a@example.org", "Anna Omistaja"), await house.Somebody("b@example.org", "Bertta Muokkaaja"), await house.Somebody("c@example.org", "Cilla Katselija"));
        var id = await house.Village((owner, "owner"), (editor, "editor"), (viewer, "viewer"));

        foreach (var person in (Guid[])[owner, editor, viewer])
            (await house.As(person).Words(page)).ShouldContain("omistaja, alkaen 4.3.2026");
        (await house.As(editor).Sees(page)).QuerySelector("select[name=right]").ShouldBeNull();
        (await house.As(Guid.CreateVersion7()).Status(page)).ShouldBe(HttpStatusCode.Forbidden);
        (await house.Stranger().Status(page)).ShouldBe(HttpStatusCode.Redirect);
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).Sees(page)).QuerySelectorAll("select[name=right]").Length.ShouldBe(3);

        (await house.As(owner).Press(page, $"right-{viewer}", ("right", "editor"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Rights(id))[viewer].ShouldBe("editor");
        var history = await house.As(owner).Words("/organizations/kylan-vaki-ry/history");
        foreach (var words in (string[])["Oikeutta muutettiin, Cilla Katselija", "katselija", "muokkaaja", "Anna Omistaja"]) history.ShouldContain(words);
        var alone = await house.As(Guid.CreateVersion7(), Roles.Coordinator).Press(page, $"right-{owner}", ("right", "viewer"));
        alone.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await alone.Content.ReadAsStringAsync()).ShouldContain("Nimeä ensin toinen omistaja");
    }

    [Fact]
    public async Task An_ended_right_is_given_back_within_the_hour_and_anybody_may_leave_but_the_last_owner()
    {
        using var house = new House();
        var (owner, editor) = (await house.Somebody("a@example.org"), await house.Somebody("b@example.org"));
        var id = await house.Village((owner, "owner"), (editor, "editor"));
        var me = house.As(owner);

        (await me.Press(page, $"end-{editor}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.As(editor).Status(page)).ShouldBe(HttpStatusCode.Forbidden);
        (await me.Press(page, "give-back", ("person", editor.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Rights(id))[editor].ShouldBe("editor");

        (await house.As(editor).Press(page, "leave")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Clock.Advance(TimeSpan.FromHours(2));
        (await me.Press(page, "give-back", ("person", editor.ToString()))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await me.Press(page, "leave")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.Rights(id)).Keys.ShouldBe([owner]);
    }

    [Theory, OnEachDatabase]
    public async Task Of_two_owners_who_end_each_other_at_once_one_stays(Provider on)
    {
        using var house = new House(on);
        for (var round = 0; round < 5; round++)
        {
            Guid[] owners = [await house.Somebody($"a{round}@example.org"), await house.Somebody($"b{round}@example.org")];
            var id = await house.Send(new EnterOrganization { Name = $"Kilpa {round} ry", Kind = "association" });
            foreach (var owner in owners) await house.Give(id, owner, "owner");
            HttpClient[] browsers = [.. owners.Select(o => house.As(o))];
            var forms = await Task.WhenAll(browsers.Select((b, i) => PageForm.Open(b, $"/organizations/kilpa-{round}-ry/people", $"end-{owners[1 - i]}")));

            await Task.WhenAll(forms.Select((f, i) => f.Send(browsers[i])));

            (await house.Rights(id)).Values.ShouldBe(["owner"]);
        }
    }

    [Fact]
    public async Task A_viewer_reads_all_of_it_and_edits_nothing()
    {
        using var house = new House();
        var viewer = await house.Somebody("c@example.org");
        var id = await house.Village((viewer, "viewer"));
        await house.Send(new ChangeOrganization { Id = id, Name = "Kylän väki ry", Kind = "association", Contacts = [new("Tiina Esimerkki", "sihteeri", "talo@example.org", null, Visibility.Staff)] });
        var me = house.As(viewer);

        (await me.Words("/organizations/kylan-vaki-ry")).ShouldContain("talo@example.org");
        foreach (var path in (string[])["/history", "/people", "/handover"]) (await me.Status("/organizations/kylan-vaki-ry" + path)).ShouldBe(HttpStatusCode.OK, path);
        (await me.Status("/organizations/kylan-vaki-ry/edit")).ShouldBe(HttpStatusCode.Forbidden);
        var patch = HttpMethod.Patch.Send($"/api/v1/organizations/{id}", """{"website":"https://esimerkki.fi"}""", "application/merge-patch+json").With("If-Match", "*");
        (await me.SendAsync(patch)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.In((DirectoryDb db) => db.Looks.CountAsync())).ShouldBe(0, "her own organization's contacts are hers to see");
    }

    [Fact]
    public async Task Her_own_page_lists_her_organizations_with_their_links()
    {
        using var house = new House();
        var person = await house.Somebody("a@example.org");
        await house.Village((person, "editor"));

        (await house.As(person).Sees("/my")).QuerySelector("a[href='my/organizations']").ShouldNotBeNull();
        var own = await house.As(person).Sees("/my/organizations");
        foreach (var link in (string[])["", "/edit", "/people", "/handover"]) own.QuerySelector($"main a[href='organizations/kylan-vaki-ry{link}']").ShouldNotBeNull(link);
    }
}
