using System.Text.Json;

namespace Yhdessa.BrowserTests;

/// <summary>The screen in the lobby, which nobody looks after.</summary>
[Collection(nameof(InABrowser))]
public class ScreenTests(Browser browser, Demonstration demonstration)
{
    async Task<string> Address(House? of = null)
    {
        using var reader = (of ?? demonstration.House).Stranger();
        using var answer = JsonDocument.Parse(await reader.GetStringAsync(new Uri("/api/v1/spaces?pageSize=1", UriKind.Relative)));
        return $"/screen/{answer.RootElement.GetProperty("items")[0].GetProperty("houseId").GetGuid()}";
    }

    [Fact]
    public async Task When_the_house_does_not_answer_for_a_quarter_of_an_hour_the_screen_says_how_old_it_is_and_mends_itself_afterwards()
    {
        await using var wall = await browser.Visitor(demonstration.House, new(Width: 1920));
        await wall.Page.Clock.InstallAsync();
        await wall.GoTo(await Address());
        await wall.MustBeSound();
        var (body, foot) = (wall.Page.Locator("body"), wall.Page.Locator("footer"));
        var read = await wall.Page.Locator("main").GetAttributeAsync("data-read");

        await wall.Page.RouteAsync("**/screen/**", route => route.AbortAsync());
        await wall.Page.Clock.RunForAsync("14:00");
        await Assertions.Expect(body).Not.ToHaveClassAsync(Stale());
        await wall.Page.Clock.RunForAsync("02:00");

        await Assertions.Expect(body).ToHaveClassAsync(Stale());
        (await foot.InnerTextAsync()).ShouldContain(read!);
        (await wall.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main')).filter")).ShouldContain("grayscale(1)");
        (await wall.Page.Locator(".rooms li").CountAsync()).ShouldBeGreaterThan(0, "what was read last stays");
        await wall.Picture("flows/screen-stale");

        await wall.Page.UnrouteAllAsync();
        await wall.Page.Clock.RunForAsync("01:05");
        await Assertions.Expect(body).Not.ToHaveClassAsync(Stale());
        (await foot.InnerTextAsync()).ShouldContain("/spaces");
    }

    [Fact]
    public async Task A_screen_lives_a_day_without_a_network_goes_on_by_the_clock_and_starts_anew_from_memory()
    {
        var house = House.WithDemonstration();   // one of its own, to be shut
        await using var wall = await browser.Visitor(house, new(Width: 1920));
        await wall.Page.Clock.InstallAsync();
        await wall.GoTo(await Address(house));
        await wall.Page.Clock.RunForAsync("00:25");
        await Assertions.Expect(wall.Page.Locator("html[data-kept]")).ToHaveCountAsync(1);
        var (body, rooms, day) = (wall.Page.Locator("body"), await wall.Page.Locator(".rooms li").CountAsync(), await Day(wall));
        var words = await wall.Page.Locator("main").GetAttributeAsync("data-read");

        house.Dispose();
        await wall.Page.Clock.FastForwardAsync("24:00:00");
        await Assertions.Expect(body).ToHaveClassAsync(Stale());
        (await wall.Page.Locator(".rooms li").CountAsync()).ShouldBe(rooms, "what was read last stays");
        (await Day(wall)).ShouldNotBe(day, "it knows that it is another day");
        (await wall.Page.Locator(".rooms .state[data-until*='T']").AllInnerTextsAsync()).ShouldAllBe(t => t == "ei tiedossa juuri nyt");

        await wall.Page.ReloadAsync();
        await Assertions.Expect(body).ToHaveClassAsync(Stale());
        (await wall.Page.Locator("footer").InnerTextAsync()).ShouldContain(words!);
        (await wall.Page.Locator(".rooms li").CountAsync()).ShouldBe(rooms);
        (await wall.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main')).display")).ShouldBe("grid", "its look comes from memory too");
        await wall.Picture("flows/screen-after-a-day");
    }

    static async Task<string> Day(Visitor wall) => string.Join(' ', await wall.Page.Locator(".clock [data-day]:not([hidden])").AllInnerTextsAsync());

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1080, 1920)]
    public async Task A_screen_fits_its_wall_and_weighs_little(int width, int height)
    {
        await using var wall = await browser.Visitor(demonstration.House, new(Width: width));
        var weight = 0;
        wall.Page.Response += (_, answer) => { if (answer.Headers.TryGetValue("content-length", out var length)) weight += int.Parse(length, System.Globalization.CultureInfo.InvariantCulture); };
        await wall.Page.SetViewportSizeAsync(width, height);
        await wall.GoTo(await Address());

        (await wall.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")).ShouldBeLessThanOrEqualTo(height);
        (weight + (await wall.Page.ContentAsync()).Length).ShouldBeLessThanOrEqualTo(150_000);
        await wall.MustBeSound();
        await wall.Picture($"flows/screen-{width}");
    }

    static System.Text.RegularExpressions.Regex Stale() => new("screen--stale");
}
