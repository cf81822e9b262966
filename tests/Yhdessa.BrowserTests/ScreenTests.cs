using System.Text.Json;

namespace Yhdessa.BrowserTests;

/// <summary>The screen in the lobby, which nobody looks after.</summary>
[Collection(nameof(InABrowser))]
public class ScreenTests(Browser browser, Demonstration demonstration)
{
    async Task<string> Address()
    {
        using var reader = demonstration.House.Stranger();
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
