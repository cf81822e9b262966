using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Accounts;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

public sealed class HistoryTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Its_own_people_and_the_staff_read_who_changed_what_and_of_contacts_only_that_they_changed()
    {
        var secretary = (await house.APerson()).Value;
        var id = await house.Send(new EnterOrganization { Name = "Historia ry", Kind = "association", Themes = ["youth"] });
        await house.In((DirectoryDb db) => Task.FromResult(db.Rights.Add(new OrganizationRight { PersonId = secretary, OrganizationId = id, Right = OrganizationRight.Owner })));
        var own = house.As(secretary);
        var change = """{"summary":{"fi":"Uusi tiivistelmä."},"themes":["sports"],"contacts":[{"role":"sihteeri","email":"salainen@example.org","visibility":"staff"}]}""";
        (await own.SendAsync(HttpMethod.Patch.Send($"/api/v1/organizations/{id}", change, "application/merge-patch+json").With("If-Match", "*"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var page = await PageForm.Read(await own.GetAsync(new Uri("/organizations/historia-ry/history", UriKind.Relative)));
        var text = page.QuerySelector("main")!.TextContent;
        foreach (var words in (string[])["Aino Esimerkki", "Tietoja muutettiin", "Uusi tiivistelmä.", "Liikunta ja urheilu", "Nuoret", "muuttui"]) text.ShouldContain(words);
        text.ShouldNotContain("salainen@example.org");
        var entries = (await own.GetFromJsonAsync<JsonObject>($"/api/v1/organizations/{id}/history"))!["entries"]!.AsArray();
        entries.Where(e => e!["whose"] is null).Select(e => e!["what"]!.ToString()).ShouldBe([nameof(ChangeOrganization), nameof(EnterOrganization)]);
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri("/organizations/historia-ry/history", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Stranger().GetAsync(new Uri("/organizations/historia-ry/history", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task What_the_machinery_keeps_is_told_in_words_and_days()
    {
        using var house = new House();
        await house.Send(new ImportSeason(Season.File));
        var words = await house.As(Guid.CreateVersion7(), Roles.Coordinator).Words("/organizations/mente/history");

        foreach (var told in (string[])["julkaistu", "lähteen tieto", "11.6.2024"]) words.ShouldContain(told);
        foreach (var code in (string[])["published", "imported", "T21:00", "[]"]) words.ShouldNotContain(code);
    }
}
