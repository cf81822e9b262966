namespace Yhdessa.BrowserTests;

/// <summary>What scripts and styles promise in lists and forms.</summary>
[Collection(nameof(InABrowser))]
public class ListAndFormTests(Browser browser, Demonstration demonstration)
{
    [Fact]
    public async Task Who_opens_an_organization_from_a_later_page_and_goes_back_is_where_she_was()
    {
        await using var resident = await browser.Visitor(demonstration.House, Manner.Phone);
        await resident.GoTo("/organizations?freshness=stale");
        await resident.Page.ClickAsync("[rel=next]");
        var list = resident.Page.Url;
        var last = resident.Page.Locator(".rows h3 a").Last;
        await last.ScrollIntoViewIfNeededAsync();
        var (name, height) = (await last.InnerTextAsync(), await resident.Page.EvaluateAsync<int>("() => scrollY"));

        await last.ClickAsync();
        (await resident.Page.InnerTextAsync("h1")).ShouldBe(name);
        await resident.Page.GoBackAsync();

        resident.Page.Url.ShouldBe(list);
        height.ShouldBeGreaterThan(500);
        (await resident.Page.EvaluateAsync<int>("() => scrollY")).ShouldBeInRange(height - 50, height + 50);
        (await resident.Page.IsCheckedAsync("[type=checkbox][name=freshness][value=stale]")).ShouldBeTrue();
    }

    [Fact]
    public async Task What_she_types_is_kept_by_itself_and_leaving_too_soon_is_asked_about()
    {
        await using var she = await browser.Visitor(demonstration.House, demonstration.Secretary);
        await she.GoTo("/spaces");
        await she.Page.ClickAsync(".act >> text=Varaa tila");
        await she.MustArriveAt("/book");   // a slow machine has the form before its script
        await she.Page.FillAsync("[name='Wish.Title']", "Vuosikokous");
        await she.Page.Locator(".draft-state:has-text('Luonnos tallessa')").WaitForAsync();
        await she.Picture("flows/draft-kept");

        await she.Page.ReloadAsync();
        (await she.Page.InputValueAsync("[name='Wish.Title']")).ShouldBe("Vuosikokous");
        await she.Picture("flows/draft-found");

        var asked = new TaskCompletionSource<string>();
        she.Page.Dialog += async (_, dialog) => { asked.TrySetResult(dialog.Type); await dialog.DismissAsync(); };
        await she.Page.ClickAsync("[name='Wish.Title']");
        await she.Page.Keyboard.TypeAsync(" 2");
        await she.Page.EvaluateAsync("() => { location.href = '/'; }");
        (await asked.Task.WaitAsync(TimeSpan.FromSeconds(5))).ShouldBe("beforeunload");
        (await she.Page.InputValueAsync("[name='Wish.Title']")).ShouldBe("Vuosikokous 2");
        await she.MustBeSound();
    }

    [Fact]
    public async Task One_tick_chooses_every_row_and_the_house_denies_the_chosen_with_a_reason()
    {
        await using var staff = await browser.Visitor(demonstration.House, Demonstration.Administrator);
        await staff.GoTo("/staff/inbox");
        var rows = await staff.Page.Locator("[name=chosen]").CountAsync();
        rows.ShouldBeGreaterThan(1);

        await staff.Page.CheckAsync("[data-choose-all]");
        (await staff.Page.Locator("[name=chosen]:checked").CountAsync()).ShouldBe(rows);
        await staff.Page.UncheckAsync("[data-choose-all]");
        await staff.Page.Locator("[name=chosen]").Last.CheckAsync();
        (await staff.Page.EvaluateAsync<bool>("() => document.querySelector('[data-choose-all]').indeterminate")).ShouldBeTrue();
        await staff.Page.FillAsync("[name=reason]", "Tila on remontissa.");
        await staff.Picture("flows/inbox-1");
        await staff.Page.ClickAsync("text=Hylkää valitut");

        await staff.Picture("flows/inbox-2");
        (await staff.Page.Locator("[name=chosen]").CountAsync()).ShouldBe(rows - 1);
        await staff.MustBeSound();
    }

    [Fact]
    public async Task On_a_phone_each_row_of_a_table_is_a_block_with_its_own_labels()
    {
        await using var staff = await browser.Visitor(demonstration.House, Demonstration.Administrator with { Width = 390 });
        await staff.GoTo("/staff/bookings");

        var cell = staff.Page.Locator("td[data-l='Tila']").First;
        (await cell.EvaluateAsync<string>("c => getComputedStyle(c, '::before').content")).ShouldContain("Tila");
        (await cell.BoundingBoxAsync())!.Width.ShouldBeGreaterThan(300);
        await staff.MustBeSound();
    }
}
