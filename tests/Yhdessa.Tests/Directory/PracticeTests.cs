using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Directory.SharingHouse;

namespace Yhdessa.Tests.Directory;

public sealed class PracticeTests : IDisposable
{
    readonly House house = AHouse();

    public void Dispose() => house.Dispose();

    static WritePractice APractice(Id<Organization>? organization, bool published = true) => new()
    {
        OrganizationId = organization,
        Title = new("Kahvitreffit uusille"),
        Problem = new("Uusi vapaaehtoinen jää yksin."),
        Method = new("Kutsutaan kahville kerran kuussa."),
        Tags = ["Vapaaehtoistoiminta", "#kahvi"],
        Licence = Licences.By,
        Published = published,
    };

    [Fact]
    public async Task An_organizations_owner_writes_a_practice_as_a_draft_publishes_it_and_anybody_finds_it()
    {
        var owner = await house.OwnerOf(await house.AnOrganization("Kahvila ry"));

        var made = await owner.Press("/good-practices/new", "new-practice", ("_do", "keep"), ("Wish.Title.Fi", "Kahvitreffit uusille"), ("Wish.Problem.Fi", "Uusi vapaaehtoinen jää yksin."), ("Wish.Method.Fi", "Kutsutaan kahville."), ("Wish.Tags", "vertaistuki, #kahvihetki"));
        made.StatusCode.ShouldBe(HttpStatusCode.Found, (await PageForm.Read(made)).QuerySelector("#errors")?.TextContent);
        (await house.Stranger().GetAsync(new Uri("/good-practices/kahvitreffit-uusille", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await owner.Words("/my/shared")).ShouldContain("Kahvitreffit uusille");
        (await owner.Press("/good-practices/kahvitreffit-uusille/edit", "edit-practice", ("_do", "publish"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await house.Stranger().Words("/good-practices/kahvitreffit-uusille")).ShouldContain("CC BY 4.0");
        (await house.Stranger().Words("/good-practices?q=vapaaehtoiset")).ShouldContain("Kahvitreffit uusille");
        (await house.Stranger().Words("/search?q=kahvitreffeille")).ShouldContain("Kahvitreffit uusille");
        (await owner.Words("/good-practices/kahvitreffit-uusille/history")).ShouldContain("Kahvitreffit uusille");
    }

    [Fact]
    public async Task A_practice_goes_to_the_bin_comes_back_and_after_thirty_days_there_is_gone()
    {
        var organization = await house.AnOrganization("Kahvila ry");
        var owner = await house.OwnerOf(organization);
        var id = await house.Send(APractice(organization));

        (await owner.Press("/good-practices/kahvitreffit-uusille/edit", "remove-practice")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.Stranger().GetAsync(new Uri("/good-practices/kahvitreffit-uusille", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        await owner.Press("/my/shared", $"restore-{id}");
        (await house.Stranger().Words("/good-practices/kahvitreffit-uusille")).ShouldContain("kahville");

        await house.Send(new RemovePractice(id, null));
        await house.Send(new ForgetShared(Now.AddDays(31)));
        (await house.In((DirectoryDb db) => db.Practices.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_partners_key_tells_of_its_own_practice_patches_it_and_no_other_organizations()
    {
        var (own, other) = (await house.AnOrganization("Kahvila ry"), await house.AnOrganization("Toinen ry"));
        var key = house.AsKey(own, "directory:read", "directory:write");
        var foreign = await house.Send(APractice(other));

        var made = await key.PostAsJsonAsync("/api/v1/good-practices", new { organizationId = own.Value, title = new { fi = "Varastokaappi" }, problem = new { fi = "Tavarat kodeissa." }, method = new { fi = "Vuokrataan kaappi." }, published = true });
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        var path = made.Headers.Location!.ToString();
        (await key.SendAsync(HttpMethod.Patch.Send(path, """{"licence":"CC0-1.0"}""", "application/merge-patch+json").With("If-Match", made.Headers.ETag!.ToString()))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await key.SendAsync(HttpMethod.Patch.Send($"/api/v1/good-practices/{foreign}", """{"licence":"CC0-1.0"}""", "application/merge-patch+json").With("If-Match", "*"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var list = await house.Stranger().GetFromJsonAsync<JsonObject>("/api/v1/good-practices?licence=CC0-1.0");
        list!["items"]!.AsArray().Single()!["title"]!["fi"]!.GetValue<string>().ShouldBe("Varastokaappi");
        (await house.Stranger().GetFromJsonAsync<JsonObject>("/api/v1/good-practices?tag=kahvi"))!["total"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task Who_looks_after_nothing_is_told_what_to_do_and_writes_nothing()
    {
        var nobody = house.As(Guid.CreateVersion7());
        (await nobody.Words("/good-practices/new")).ShouldContain("Pyydä oikeutta");
        (await nobody.PostAsJsonAsync("/api/v1/good-practices", new { title = new { fi = "A" }, problem = new { fi = "B" }, method = new { fi = "C" } })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
