using System.Text.RegularExpressions;

namespace Yhdessa.BrowserTests;

/// <summary>Without a mouse, without a screen, and on a screen nobody touches.</summary>
[Collection(nameof(InABrowser))]
public class MenuAndPaperTests(Browser browser, Demonstration demonstration)
{
    [Fact]
    public async Task By_keyboard_alone_the_menu_of_a_phone_opens_and_leads_on()
    {
        await using var resident = await browser.Visitor(demonstration.House, Manner.Phone);
        await resident.GoTo("/");

        await resident.TabTo("Valikko");
        (await resident.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle")).ShouldNotBe("none", "where the keyboard is must be seen");
        await resident.Press("Enter");
        await resident.Picture("flows/menu-open");
        await resident.MustBeAccessible();
        await resident.Press("Tab");
        (await resident.Focused()).ShouldBe("Tapahtumat");
        await resident.Press("Enter");

        await resident.MustArriveAt("/events$");
        await resident.MustBeSound();
    }

    [Fact]
    public async Task By_keyboard_alone_somebody_signs_up()
    {
        await using var resident = await browser.Visitor(demonstration.House);
        await resident.GoTo("/events");
        await resident.GoTo((await resident.Page.Locator(".rows h3 a", new() { HasText = "Kumppanuusfoorumi" }).First.GetAttributeAsync("href"))!);
        await resident.GoTo((await resident.Page.GetAttributeAsync("[aria-labelledby=sign-up] a.btn", "href"))!);

        var fields = await resident.Page.Locator("main form :is(input:not([type=hidden]), select, textarea, button)").CountAsync();
        var order = new List<float>();
        await resident.Page.Locator("main form :is(input:not([type=hidden]), select, textarea)").First.FocusAsync();
        for (var step = 0; step < fields; step++)
        {
            if (await resident.Page.EvaluateAsync<bool>("() => !!document.activeElement.closest('main form')")) order.Add(await resident.Page.EvaluateAsync<float>("() => document.activeElement.getBoundingClientRect().top + scrollY"));
            await resident.Press("Tab");
        }

        order.Count.ShouldBeGreaterThan(3);
        order.ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public async Task What_is_printed_is_the_matter_and_not_the_menus()
    {
        await using var staff = await browser.Visitor(demonstration.House, Demonstration.Administrator with { Print = true });
        await staff.GoTo("/staff/registrations");
        var list = (await staff.Page.Locator("main td a", new() { HasText = "Kumppanuusfoorumi" }).First.GetAttributeAsync("href"))!;
        await staff.GoTo("/decisions");
        var meeting = (await staff.Page.Locator(".rows h3 a").First.GetAttributeAsync("href"))!;

        foreach (var (name, address) in new[] { ("sign-ups", "/" + list), ("poster", $"/{list.Replace("/registrations", "/poster", StringComparison.Ordinal)}"), ("meeting", "/" + meeting.Split('#')[0]), ("impact", "/impact"), ("day", "/houses/kumppanuustalo-fellmannia/day") })
        {
            (await staff.GoTo(address)).ShouldBe(200, address);
            await staff.Picture($"paper/{name}");
            foreach (var idle in (string[])[".nav", ".util", ".rail", ".btn", ".foot__in"])
                (await staff.Page.Locator($"{idle}:visible").CountAsync()).ShouldBe(0, $"{idle} on paper: {address}");
        }
    }

    [Fact]
    public async Task A_screen_reads_itself_anew_every_minute()
    {
        await using var staff = await browser.Visitor(demonstration.House, Demonstration.Administrator);
        await staff.GoTo("/staff/screens");
        var screen = (await staff.Page.GetAttributeAsync("main a[href^='screen/']", "href"))!;
        await staff.Page.Clock.InstallAsync();
        await staff.GoTo("/" + screen);

        await staff.Page.RunAndWaitForRequestAsync(() => staff.Page.Clock.FastForwardAsync("01:01"), new Regex(screen));

        await staff.MustBeSound();
    }
}
