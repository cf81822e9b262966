namespace Yhdessa.BrowserTests;

/// <summary>The search field while somebody types.</summary>
[Collection(nameof(InABrowser))]
public class SuggestionTests(Browser browser, Demonstration demonstration)
{
    [Fact]
    public async Task By_keyboard_alone_a_suggestion_is_walked_to_and_taken_or_closed()
    {
        await using var resident = await browser.Visitor(demonstration.House, Manner.Phone);
        await resident.GoTo("/organizations");
        var (field, list) = (resident.Page.GetByRole(AriaRole.Combobox), resident.Page.GetByRole(AriaRole.Listbox));
        await resident.TabTo("Hae nimellä");
        await resident.Page.Keyboard.TypeAsync("lahd");
        await Assertions.Expect(list.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");

        await resident.Press("ArrowDown");
        var chosen = await list.GetByRole(AriaRole.Option, new() { Selected = true }).InnerTextAsync();
        await resident.Picture("flows/suggestions");
        await resident.MustBeAccessible();
        await resident.Press("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();

        await resident.Page.Keyboard.TypeAsync("e");
        await Assertions.Expect(list).ToBeVisibleAsync();
        await resident.Press("ArrowDown", "Enter");
        await resident.MustArriveAt("/organizations\\?q=Lahden");
        (await resident.Page.Locator("main h3 a").First.InnerTextAsync()).ShouldStartWith("Lahden");
        chosen.ShouldNotBeEmpty();
        await resident.MustBeSound();
    }

    [Fact]
    public async Task Without_scripts_it_is_a_field_and_a_button()
    {
        await using var resident = await browser.Visitor(demonstration.House, Manner.Plain);
        await resident.GoTo("/search");
        await resident.Page.FillAsync("input[type=search]", "Lahdessa");
        await resident.Page.ClickAsync("main form[role=search] button");

        await resident.MustArriveAt("/search\\?q=Lahdessa");
        (await resident.Page.Locator("main h3 a").CountAsync()).ShouldBeGreaterThan(0);
    }
}
