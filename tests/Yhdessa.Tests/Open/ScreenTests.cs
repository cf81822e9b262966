using System.Net;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Open;

/// <summary>What hangs on the wall, and what other sites frame.</summary>
public sealed class ScreenTests(DemonstrationHouse demo) : IClassFixture<DemonstrationHouse>
{
    [Fact]
    public async Task A_houses_screen_shows_its_spaces_and_no_private_titles()
    {
        var screen = await PageForm.Read(await demo.Ask($"/screen/{await demo.HouseId()}"));

        screen.Body!.ClassName.ShouldBe("screen");
        screen.QuerySelector("h1")!.TextContent.ShouldBe("Tänään talossa");
        screen.QuerySelectorAll(".rooms li").Length.ShouldBeGreaterThan(1);
        screen.QuerySelector("main")!.GetAttribute("data-old")!.ShouldContain("{0}");
        screen.QuerySelectorAll("main a, footer a").ShouldBeEmpty();
        screen.Body.TextContent.ShouldNotContain("Hallituksen kokous");
        screen.QuerySelector(".doings, .none").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_screen_tells_one_bulletin_at_a_time_knows_three_days_and_has_a_worker_that_keeps_it()
    {
        var screen = await PageForm.Read(await demo.Ask($"/sv/screen/{await demo.HouseId()}"));

        screen.QuerySelectorAll(".turns li").Length.ShouldBe(2);
        screen.QuerySelectorAll(".turns li:not([hidden])").Length.ShouldBe(1);
        screen.QuerySelectorAll(".clock [data-day]").Length.ShouldBe(3);
        screen.QuerySelectorAll(".clock [data-day]:not([hidden])").Length.ShouldBe(1);
        screen.QuerySelectorAll(".doings li:not([hidden])").Length.ShouldBeLessThanOrEqualTo(7);
        foreach (var worker in new[] { "/screen/worker.js", "/sv/screen/worker.js" }) (await demo.Ask(worker)).Content.Headers.ContentType!.MediaType!.ShouldEndWith("javascript");
    }

    [Fact]
    public async Task A_space_has_a_screen_of_its_own_and_an_unknown_house_none()
    {
        var space = (await demo.Json("/api/v1/spaces")).GetProperty("items")[0];
        var screen = await PageForm.Read(await demo.Ask($"/screen/{space.GetProperty("houseId").GetGuid()}/{space.GetProperty("id").GetGuid()}"));

        screen.QuerySelector(".brand b")!.TextContent.ShouldStartWith(space.GetProperty("name").GetString()!);
        (await demo.House.Stranger().GetAsync(new Uri($"/screen/{Guid.CreateVersion7()}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_screen_is_light_enough_for_a_slow_line()
    {
        var address = $"/screen/{await demo.HouseId()}";
        var page = await PageForm.Read(await demo.Ask(address));
        var total = (await demo.Text(address)).Length;
        foreach (var part in page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
            total += (await (await demo.Ask(part)).Content.ReadAsByteArrayAsync()).Length;

        total.ShouldBeLessThan(150_000 - 62_000);   // the two fonts are the rest
    }

    [Fact]
    public async Task Only_the_embeds_may_be_framed_and_they_set_no_cookie()
    {
        foreach (var path in new[] { "/embed/events", "/sv/embed/search" })
        {
            var answer = await demo.Ask(path);
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors *");
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse(path);
            (await PageForm.Read(answer)).QuerySelectorAll("main a, main form").ShouldAllBe(e => e.GetAttribute("target") == "_top");
        }
        (await demo.Ask("/events")).Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
    }

    [Fact]
    public async Task Staff_find_the_screens_and_the_lines_to_embed()
    {
        var page = await PageForm.Read(await demo.House.As(Guid.CreateVersion7(), Roles.Coordinator).GetAsync(new Uri("/staff/screens", UriKind.Relative)));

        page.QuerySelectorAll("a[href^='screen/']").Length.ShouldBeGreaterThan(1);
        page.QuerySelectorAll("code").Select(c => c.TextContent).ShouldContain(c => c.Contains("/embed/events", StringComparison.Ordinal));
        (await demo.House.As(Guid.CreateVersion7()).GetAsync(new Uri("/staff/screens", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
