using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Directory;
using Yhdessa.Host.About;
using Yhdessa.Host.Statements.Feedback;
using Yhdessa.Kernel;
using Yhdessa.Spaces.Season;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Desk;

/// <summary>The first staff page, the pages of the season's words, and the switch for plain Finnish.</summary>
public sealed class DeskTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    HttpClient Coordinator => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    [Fact]
    public async Task The_desk_counts_what_waits_and_leads_to_it()
    {
        await house.Send(new ImportSeason(Season.File));   // leaves one row for review
        await house.Send(new GiveFeedback(FeedbackTopic.Accessibility, "Kontrasti on heikko.", null));

        var desk = await Coordinator.Sees("/staff");

        desk.QuerySelector("h1")!.TextContent.ShouldBe("Sinua odottaa 2 asiaa");
        desk.QuerySelectorAll("[aria-labelledby=waiting] a").Select(a => a.GetAttribute("href")).ShouldBe(["staff/feedback", "staff/review"]);
        desk.QuerySelector("nav.rail a[aria-current=page]")!.GetAttribute("href").ShouldBe("staff");
    }

    [Fact]
    public async Task The_desk_shows_only_what_the_reader_may_do_and_a_stranger_signs_in_first()
    {
        await house.Send(new ImportSeason(Season.File));

        var liaison = await house.As(Guid.CreateVersion7(), Roles.Liaison).Sees("/staff");
        liaison.QuerySelector("h1")!.TextContent.ShouldBe("Mikään ei odota sinua");
        (await house.As(Guid.CreateVersion7()).Sees("/staff")).QuerySelector("main")!.TextContent.ShouldContain("Sinulla ei ole vielä työsivuja");
        (await house.Stranger().GetAsync(new Uri("/staff", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_new_house_sees_what_to_do_first_until_it_is_done()
    {
        await house.Send(new ImportSeason(Season.File));
        await house.Send(new ImportHouses(Season.File));

        (await Coordinator.Sees("/staff")).QuerySelectorAll("[aria-labelledby=start] .state").Select(s => s.TextContent).ShouldBe(["tekemättä", "tekemättä", "tekemättä", "tekemättä"]);
        var row = (await house.In<DirectoryDb, Organization>(db => Task.FromResult(db.Organizations.Single(o => o.Status == OrganizationStatus.ForReview)))).Id;
        await house.Send(new AcceptAsOne(row));
        (await Coordinator.Sees("/staff")).QuerySelectorAll("[aria-labelledby=start] .state").Select(s => s.TextContent).ShouldBe(["tekemättä", "tehty", "tekemättä", "tekemättä"]);
    }

    [Fact]
    public async Task Every_part_of_the_season_that_is_only_text_has_its_page_and_twice_changes_nothing()
    {
        (await house.Send(new ImportTextPages(Season.File))).Single().Added.ShouldBe(11);
        (await house.Send(new ImportTextPages(Season.File))).Single().Unchanged.ShouldBe(11);

        var anyone = house.Stranger();
        var pages = (await anyone.Sees("/about")).QuerySelectorAll("main h2 a").Select(a => a.GetAttribute("href")!).ToList();
        pages.Count.ShouldBe(11);
        foreach (var page in pages) (await anyone.Sees("/" + page)).QuerySelectorAll("main li").ShouldNotBeEmpty();
        var needs = await anyone.Sees("/sv/about/needs");
        needs.QuerySelectorAll("main li div[lang=fi]").Length.ShouldBe(8);
        needs.QuerySelector("main")!.TextContent.ShouldContain("Källa");
        (await anyone.GetAsync(new Uri("/about/nothing", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Plain_Finnish_is_shown_where_there_is_some_and_elsewhere_the_page_says_so()
    {
        await house.Send(new ImportSeason(Season.File));
        await house.Send(new EnterOrganization { Names = new("Selkokerho ry"), Kind = "association", Description = new("Tavallinen teksti."), PlainText = new("Helppo teksti.") });
        var reader = house.Stranger();
        reader.DefaultRequestHeaders.Add("Cookie", "selko=1");

        var has = await reader.Sees("/organizations/selkokerho-ry");
        has.QuerySelector("main")!.TextContent.ShouldContain("Helppo teksti.");
        has.QuerySelector("main")!.TextContent.ShouldNotContain("Tavallinen teksti.");
        has.QuerySelector(".plainly button")!.GetAttribute("aria-pressed").ShouldBe("true");
        (await reader.Sees("/organizations/asikkala")).QuerySelector("main")!.TextContent.ShouldContain("ei ole vielä selkokielistä tekstiä");
        (await reader.Sees("/spaces")).QuerySelector("main")!.TextContent.ShouldContain("Tällä sivulla ei ole selkokielistä tekstiä");
        (await house.Stranger().Sees("/organizations/selkokerho-ry")).QuerySelector("main")!.TextContent.ShouldContain("Tavallinen teksti.");
    }

    [Fact]
    public async Task The_switch_turns_by_a_form_alone_and_comes_back_to_the_same_page()
    {
        var reader = house.Stranger();
        var page = await reader.Sees("/sv/help");
        var form = new PageForm(page, new("/sv/plain", UriKind.Relative), page.Forms.Single(f => f.ClassName == "plainly"));

        (await reader.PostAsync(new Uri("/sv/plain", UriKind.Relative), null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await house.Stranger().PostAsync(new Uri("/plain", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("return", "https://elsewhere.example")]))).Headers.Location!.ToString().ShouldBe("/");
        form.Element.SetAttribute("action", "/sv/plain");
        using var answer = await form.Send(reader);
        answer.Headers.Location!.ToString().ShouldBe("/sv/help");
        answer.Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith("selko=1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_help_explains_the_eight_types_of_partnership_also_before_any_import() =>
        (await house.Stranger().Sees("/en/help")).QuerySelectorAll("#types dt").Length.ShouldBe(8);

    [Fact]
    public async Task Only_an_administrator_takes_the_examples_away()
    {
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).GetAsync(new Uri("/staff/demonstration", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await house.Send(new ImportTextPages(Season.File));
        var administrator = house.As(Guid.CreateVersion7(), Roles.Administrator);

        using var answer = await (await PageForm.Open(administrator, "/staff/demonstration", "remove-demonstration")).Send(administrator);

        (await PageForm.Read(answer)).QuerySelector(".note")!.TextContent.ShouldContain("Poistettiin 11 riviä");
        (await house.Stranger().Sees("/about")).QuerySelector(".empty").ShouldNotBeNull();
    }
}
