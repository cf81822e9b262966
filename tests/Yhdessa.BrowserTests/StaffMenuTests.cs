namespace Yhdessa.BrowserTests;

/// <summary>The menu of the staff without a mouse, and on a phone.</summary>
[Collection(nameof(InABrowser))]
public class StaffMenuTests(Browser browser, Demonstration demonstration)
{
    [Fact]
    public async Task By_keyboard_alone_a_part_of_the_menu_opens_and_a_page_is_jumped_to()
    {
        await using var staff = await browser.Visitor(demonstration.House, Demonstration.Administrator);
        await staff.GoTo("/staff");

        await staff.TabTo("Tapahtumat ja uutiset");
        await staff.Press("Enter");
        await staff.TabTo("Näyttöjen tiedotteet");
        await staff.Press("Enter");
        await staff.MustArriveAt("/staff/bulletins$");

        await staff.Page.FillAsync("#jump", "viat");
        await staff.Page.PressAsync("#jump", "Enter");
        await staff.MustArriveAt("/staff/faults$");
        await staff.MustBeAccessible();
    }

    [Fact]
    public async Task On_a_phone_the_menu_is_a_drawer_of_few_lines()
    {
        await using var staff = await browser.Visitor(demonstration.House, Demonstration.Administrator with { Width = 390 });
        await staff.GoTo("/staff");

        await staff.Page.ClickAsync(".rail > details > summary");
        (await staff.Page.Locator(".rail :is(summary, a):visible").CountAsync()).ShouldBeLessThan(13);
        await staff.Picture("flows/staff-menu");
        await staff.MustBeAccessible();
    }
}
