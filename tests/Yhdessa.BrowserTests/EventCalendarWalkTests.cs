namespace Yhdessa.BrowserTests;

/// <summary>The calendar of events without a mouse, without a script and with nothing to show.</summary>
[Collection(nameof(InABrowser))]
public class EventCalendarWalkTests(Browser browser, Demonstration demonstration)
{
    [Theory]
    [InlineData("/events/month", true)]
    [InlineData("/events/week", true)]
    [InlineData("/events/map", true)]
    [InlineData("/events/month", false)]
    public async Task By_keyboard_alone_on_a_phone_a_view_is_filtered(string view, bool scripts)
    {
        await using var resident = await browser.Visitor(demonstration.House, Manner.Phone with { JavaScript = scripts });
        await resident.GoTo(view);

        await resident.TabTo("Rajaa hakua");
        await resident.Press("Enter", "Tab", "Space");
        await resident.TabTo("Rajaa");
        await resident.Press("Enter");

        await resident.MustArriveAt(view + @"\?municipality=\d+");
        (await resident.Page.InnerTextAsync("main")).ShouldContain("Rajaa hakua:");
        await resident.MustBeSound();
        if (scripts) await resident.MustBeAccessible();
    }

    [Theory]
    [InlineData("/events?q=zzzzqqqq")]
    [InlineData("/events/month?q=zzzzqqqq")]
    [InlineData("/events/week?q=zzzzqqqq")]
    [InlineData("/events/map?q=zzzzqqqq")]
    public async Task With_nothing_found_a_view_says_so_and_has_no_fault(string address)
    {
        await using var resident = await browser.Visitor(demonstration.House, Manner.Phone);

        (await resident.GoTo(address)).ShouldBe(200);

        await resident.Picture("events/nothing-" + address.Split('?')[0].Split('/')[^1]);
        await resident.Page.Locator("#own-use > summary").ClickAsync();
        await resident.MustBeSound();
        await resident.MustBeAccessible();
    }
}
