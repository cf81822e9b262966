using System.Globalization;
using Yhdessa.Kernel;

namespace Yhdessa.BrowserTests;

/// <summary>From "twenty people, an evening" to a booking, and the calendars on the way: by mouse, by keyboard and by plain form, on a wide screen and on a phone.</summary>
[Collection(nameof(InABrowser))]
public class FindAndBookTests(Browser browser, Demonstration demonstration)
{
    /// <summary>Each test has an open day of its own, so far ahead that no example stands there.</summary>
    static string Day(int order) => Enumerable.Range(30, 60).Select(Helsinki.Today(TimeProvider.System).AddDays).Where(d => Holidays.On(d) is null).Skip(order).First().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(1280, true, 1)]
    [InlineData(390, true, 2)]
    [InlineData(1280, false, 3)]
    [InlineData(390, false, 4)]
    public async Task From_the_search_she_is_three_steps_from_a_booking(int width, bool scripts, int order)
    {
        await using var she = await browser.Visitor(demonstration.House, demonstration.Secretary with { Width = width, JavaScript = scripts });
        var steps = 0;
        await she.GoTo("/spaces");
        await she.Page.FillAsync("[name=people]", "18");
        await she.Page.FillAsync("[name=day]", Day(order));
        await she.Page.SelectOptionAsync("[name=part]", "afternoon");
        await Step("text=Etsi vapaat tilat");
        await she.MustArriveAt(@"part=afternoon");
        if (scripts) await she.MustBeAccessible();
        await she.Picture($"flows/find-{width}{(scripts ? "" : "-plain")}");

        await Step(".rows--act > li:has-text('Kansalaistila') .act a");
        await she.MustArriveAt(@"/book\?start=.*12:00&end=.*14:00&people=18");
        await she.Page.FillAsync("[name='Wish.Title']", "Kuoro");
        await Step("button:has-text('Varaa tila')");

        await she.MustArriveAt("/my/bookings/.");
        (await she.Page.InnerTextAsync(".flash")).ShouldContain("Varaus on tehty");
        steps.ShouldBe(3);
        await she.MustBeSound();

        async Task Step(string what)
        {
            steps++;
            await she.Page.ClickAsync(what);
        }
    }

    [Fact]
    public async Task With_the_arrow_keys_she_moves_lengthens_and_changes_the_room_and_Enter_opens_the_form()
    {
        await using var she = await browser.Visitor(demonstration.House, demonstration.Secretary);
        await OpenDay(she, 5);
        await she.TabTo("klo");
        await she.Press("ArrowDown", "ArrowDown", "Shift+ArrowDown");
        (await she.Page.InnerTextAsync(".chosen[data-on]")).ShouldBe("8.30–10");
        (await she.Page.InnerTextAsync("[role=status].sr")).ShouldBe("8.30–10", "who does not see it hears it");
        var first = await Room();
        await she.Press("ArrowRight", "ArrowDown");
        (await Room()).ShouldNotBe(first);
        await she.MustBeAccessible();
        await she.Picture("flows/day-keys");
        await she.Press("Enter");

        await she.MustArriveAt(@"/book\?start=.*09%3A00&end=.*10%3A00");
        await she.MustBeSound();

        Task<string> Room() => she.Page.EvaluateAsync<string>("() => document.activeElement.closest('[data-drag]').dataset.drag");
    }

    [Fact]
    public async Task In_the_day_of_all_rooms_she_drags_over_the_time_she_wants()
    {
        await using var she = await browser.Visitor(demonstration.House, demonstration.Secretary);
        await OpenDay(she, 6);
        var free = she.Page.Locator(".slots[data-drag] .slot--free").First;
        await free.ScrollIntoViewIfNeededAsync();
        var box = (await free.BoundingBoxAsync())!;
        await she.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 3);
        await she.Page.Mouse.DownAsync();
        await she.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 60, new() { Steps = 4 });
        await she.Picture("flows/day-drag");
        await she.Page.Mouse.UpAsync();

        await she.MustArriveAt(@"/book\?start=.*08%3A00&end=.*09%3A30");
        await she.MustBeSound();
    }

    [Theory]
    [InlineData("day")]
    [InlineData("week")]
    [InlineData("month")]
    public async Task On_a_phone_each_view_is_a_list_whose_free_times_lead_to_the_form_without_scripts(string view)
    {
        await using var she = await browser.Visitor(demonstration.House, demonstration.Secretary with { Width = 390, JavaScript = false });
        await OpenDay(she, 7);
        if (view is not "day") await she.GoTo((await she.Page.GetAttributeAsync(".week h3 a", "href"))!);
        if (view is "month") await she.GoTo((await she.Page.GetAttributeAsync("a.chip[href*='/month']", "href"))!);
        await she.Picture($"flows/{view}-390");

        await she.Page.Locator(view is "month" ? ".of-free a" : ".slot--free a").First.ClickAsync();

        await she.MustArriveAt(@"/book\?start=");
        (await she.Page.InputValueAsync("[name='Wish.Start']")).ShouldNotBeEmpty();
        await she.MustBeSound();
    }

    [Fact]
    public async Task A_date_far_away_is_one_jump_from_each_view()
    {
        await using var she = await browser.Visitor(demonstration.House);
        await OpenDay(she, 8);
        await Jump("2027-03-28");
        (await she.Page.InnerTextAsync("h1")).ShouldContain("28.3.2027");
        await she.GoTo((await she.Page.GetAttributeAsync(".week h3 a", "href"))!);
        await Jump("2027-05-05");
        (await she.Page.InnerTextAsync("#week")).ShouldContain("3.–9.5.2027".Replace("–", "\u2060–\u2060", StringComparison.Ordinal));
        await she.GoTo((await she.Page.GetAttributeAsync("a.chip[href*='/month']", "href"))!);
        await Jump("2027-06-24");
        (await she.Page.InnerTextAsync("nav.head h2")).ShouldContain("kesäkuu");
        await she.MustBeSound();

        async Task Jump(string day)
        {
            await she.Page.FillAsync("#jump", day);
            await she.Page.ClickAsync(".jump button");
            await she.MustArriveAt(day);
        }
    }

    static async Task OpenDay(Visitor she, int order)
    {
        await she.GoTo("/spaces");
        await she.GoTo($"{await she.Page.GetAttributeAsync("a[href$='/day']", "href")}?date={Day(order)}");
    }
}
