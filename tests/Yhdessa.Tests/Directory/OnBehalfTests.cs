using System.Net;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>What the house writes for an organization says so.</summary>
public sealed class OnBehalfTests
{
    [Fact]
    public async Task What_the_staff_type_in_from_paper_is_marked_on_the_page_and_in_the_history_until_its_own_people_write()
    {
        using var house = new House();
        house.Clock.Now = Helsinki.At(new DateTime(2026, 10, 3, 12, 0, 0));
        var owner = await house.Somebody("omistaja@example.org");
        await house.Village((owner, "owner"));
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        const string page = "/organizations/kylan-vaki-ry";

        var form = (await PageForm.Open(coordinator, page + "/edit", "edit")).With("Wish.Summary.Fi", "Kylän yhteiset illat.").With("Wish.Paper.IsPaper", "true");
        (await form.With("Wish.Paper.Day", "2026-10-04").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await form.With("Wish.Paper.Day", "2026-09-30").With("Wish.Paper.KeptAt", "palvelupiste, kansio 4").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Stranger().Words(page)).ShouldContain("Talon väki kirjasi järjestön puolesta 3.10.2026.");
        var history = await house.As(owner).Words(page + "/history");
        history.ShouldContain("Järjestön puolesta");
        history.ShouldContain("Paperilomakkeelta, päivätty 30.9.2026. Säilytetään: palvelupiste, kansio 4.");

        (await house.As(owner).Sees(page + "/edit")).QuerySelector("[name='Wish.Paper.IsPaper']").ShouldBeNull("her own page needs no mark");
        (await house.As(owner).Press(page + "/edit", "edit", ("Wish.Summary.Fi", "Kylän omat illat."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Stranger().Words(page)).ShouldNotContain("järjestön puolesta");
    }

    [Fact]
    public async Task The_houses_program_is_marked_too_and_an_organizations_own_is_not()
    {
        using var house = new House();
        var id = await house.Village();
        async Task Patch(HttpClient key, string words) =>
            (await key.SendAsync(HttpMethod.Patch.Send($"/api/v1/organizations/{id}", $$$"""{"summary":{"fi":"{{{words}}}"}}""", "application/merge-patch+json").With("If-Match", "*"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Patch(house.AsKey(null, "directory:read", "directory:write"), "Yksi.");
        (await house.Stranger().Words("/organizations/kylan-vaki-ry")).ShouldContain("Talon väki kirjasi järjestön puolesta");
        await Patch(house.AsKey(id, "directory:read", "directory:write"), "Kaksi.");
        (await house.Stranger().Words("/organizations/kylan-vaki-ry")).ShouldNotContain("järjestön puolesta");
    }

    [Theory]
    [InlineData("", "Järjestön tiedot paperilla", "Yhdistys")]
    [InlineData("/sv", "Organisationens uppgifter på papper", "Förening")]
    [InlineData("/en", "An organization's facts on paper", "ssociation")]
    public async Task The_paper_form_has_the_fields_of_the_screen_in_three_languages(string language, string title, string kind)
    {
        using var house = new House();
        var page = await house.Stranger().Sees(language + "/organizations/form");
        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelectorAll(".paper__fields > li").Length.ShouldBe(OrganizationField.All.Count + 1);
        page.QuerySelector(".paper__choices")!.TextContent.ShouldContain(kind);
        (await house.Stranger().Sees(language + "/help")).QuerySelector("a[href='organizations/form']").ShouldNotBeNull();
    }
}
