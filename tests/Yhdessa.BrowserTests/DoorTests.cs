using System.Net.Http.Json;
using System.Text.Json;

namespace Yhdessa.BrowserTests;

/// <summary>The tablet at a door: paired by a code, books by a tap, and keeps its head when the network goes.</summary>
[Collection(nameof(InABrowser))]
public class DoorTests(Browser browser, Demonstration demonstration)
{
    [Fact]
    public async Task A_tablet_is_paired_books_by_a_tap_and_when_the_network_is_cut_says_so_and_loses_nothing()
    {
        var space = await ARoomThatNeverCloses();
        await using var staff = await browser.Visitor(demonstration.House, Demonstration.Administrator);
        await staff.GoTo("/staff/doors");
        await staff.Page.FillAsync("[name='Wish.Name']", "Yötilan ovi");
        await staff.Page.SelectOptionAsync("[name='Wish.SpaceId']", space.ToString());
        await staff.Page.ClickAsync("button:has-text('Lisää laite')");
        var code = await staff.Page.InnerTextAsync("#code");
        await staff.MustBeAccessible();
        await staff.Picture("flows/door-1-code");

        await using var tablet = await browser.Visitor(demonstration.House);
        await tablet.GoTo("/screen/pair");
        await tablet.MustBeAccessible();
        await tablet.Picture("flows/door-2-pair");
        await tablet.Page.FillAsync("[name='Wish.Code']", code);
        await tablet.Page.ClickAsync("button");
        await tablet.MustArriveAt($"/screen/.*/{space}");
        await tablet.MustBeAccessible();
        await tablet.MustBeSound();
        await tablet.Picture("flows/door-3-free");
        var (word, said) = (tablet.Page.Locator("#state"), tablet.Page.Locator("[data-said]"));

        await tablet.Page.RouteAsync("**/screen/**", route => route.AbortAsync());
        await tablet.Page.Locator("button[name=end]").First.ClickAsync();
        await Assertions.Expect(said).ToContainTextAsync("Yhteys on poikki");
        (await word.InnerTextAsync()).ShouldBe("Vapaa");
        await tablet.Faults();   // the browser complains of the cut in its console
        await tablet.Picture("flows/door-4-cut");

        await tablet.Page.UnrouteAllAsync();
        await tablet.Page.Locator("button[name=end]").First.ClickAsync();
        await Assertions.Expect(word).ToHaveTextAsync("Varattu");
        await tablet.MustBeAccessible();
        await tablet.Picture("flows/door-5-taken");
        await tablet.Page.ClickAsync("button:has-text('Vapauta tila')");
        await Assertions.Expect(word).ToHaveTextAsync("Vapaa");
        await tablet.MustBeSound();
    }

    [Fact]
    public async Task A_door_that_has_heard_nothing_for_a_quarter_of_an_hour_greys_out_and_takes_no_taps()
    {
        var space = await ARoomThatNeverCloses();
        await using var wall = await browser.Visitor(demonstration.House, new(Width: 1920));
        await wall.Page.Clock.InstallAsync();
        await wall.GoTo($"/screen/{await House()}/{space}");
        var read = await wall.Page.Locator("main").GetAttributeAsync("data-read");

        await wall.Page.RouteAsync("**/screen/**", route => route.AbortAsync());
        await wall.Page.Clock.RunForAsync("16:00");

        await Assertions.Expect(wall.Page.Locator("body")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("screen--stale"));
        (await wall.Page.Locator("footer").InnerTextAsync()).ShouldContain(read!);
        (await wall.Page.Locator("main form").EvaluateAllAsync<bool>("forms => forms.every(f => f.inert)")).ShouldBeTrue();
        await wall.Picture("flows/door-stale");
    }

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(800, 1280)]
    [InlineData(390, 844)]
    public async Task A_doors_screen_fits_its_tablet_and_a_phone_that_looks_at_it(int width, int height)
    {
        await using var wall = await browser.Visitor(demonstration.House, new(Width: width));
        await wall.Page.SetViewportSizeAsync(width, height);
        await wall.GoTo($"/screen/{await House()}/{await ARoomThatNeverCloses()}");

        if (width >= 800) (await wall.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")).ShouldBeLessThanOrEqualTo(height);
        await wall.MustBeAccessible();
        await wall.MustBeSound();
        await wall.Picture($"flows/door-{width}");
    }

    async Task<Guid> House()
    {
        using var reader = demonstration.House.Stranger();
        using var answer = JsonDocument.Parse(await reader.GetStringAsync(new Uri("/api/v1/spaces?pageSize=1", UriKind.Relative)));
        return answer.RootElement.GetProperty("items")[0].GetProperty("houseId").GetGuid();
    }

    /// <summary>So that the hour of the test does not matter. A part of nothing, so that it is in no other test's way.</summary>
    async Task<Guid> ARoomThatNeverCloses()
    {
        using var key = demonstration.House.AsKey(null, "spaces:read", "spaces:write", "spaces:admin");
        var weekly = Enum.GetNames<DayOfWeek>().Select(day => new { weekday = JsonNamingPolicy.CamelCase.ConvertName(day), opens = "00:00", closes = "00:00" });
        var made = await key.PostAsJsonAsync("/api/v1/spaces", new { houseId = await House(), name = "Yötila", openingHours = new { weekly, exceptions = Array.Empty<object>(), closedOnHolidays = false } });
        made.IsSuccessStatusCode.ShouldBeTrue(await made.Content.ReadAsStringAsync());
        using var answer = JsonDocument.Parse(await made.Content.ReadAsStringAsync());
        return answer.RootElement.GetProperty("id").GetGuid();
    }
}
