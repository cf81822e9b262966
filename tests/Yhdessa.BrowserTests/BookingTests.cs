namespace Yhdessa.BrowserTests;

/// <summary>A secretary's most common errand: from the space's week to a booking, in three steps, however she uses her browser.</summary>
[Collection(nameof(InABrowser))]
public class BookingTests(Browser browser, Demonstration demonstration)
{
    const string FreeTime = ".slot--free a";

    [Fact]
    public async Task She_drags_over_the_time_she_wants_and_it_is_in_the_form()
    {
        await using var she = await browser.Visitor(demonstration.House, demonstration.Secretary);
        await OpenWeek(she);
        var evening = await LongEnough(she.Page.Locator(".slots[data-drag] .slot--free"));
        await evening.ScrollIntoViewIfNeededAsync();
        var free = (await evening.BoundingBoxAsync())!;
        await she.Page.Mouse.MoveAsync(free.X + (free.Width / 2), free.Y + 3);
        await she.Page.Mouse.DownAsync();
        await she.Page.Mouse.MoveAsync(free.X + (free.Width / 2), free.Y + 60, new() { Steps = 4 });   // a half hour is some 24 pixels
        await she.Page.Mouse.UpAsync();
        await TheForm(she);

        (await Time(she, "Wish.End") - await Time(she, "Wish.Start")).ShouldBe(TimeSpan.FromHours(1.5));
        (await she.Page.InputValueAsync("[name='Wish.Organization']")).ShouldNotBeEmpty("the only association she acts for is chosen at once");
        await Fill(she, "Kuoroharjoitus");
        await she.Picture("flows/book-2-form");
        await she.MustBeAccessible();
        await she.Page.ClickAsync("button:has-text('Varaa tila')");
        await MustBeBooked(she, "Kuoroharjoitus");
        await she.Picture("flows/book-3-done");
        await she.MustBeAccessible();
        await she.MustBeSound();
    }

    /// <summary>The first free stretch of at least two hours.</summary>
    static async Task<ILocator> LongEnough(ILocator free)
    {
        foreach (var stretch in await free.AllAsync())
            if (await stretch.BoundingBoxAsync() is { Height: > 96 }) return stretch;
        throw new InvalidOperationException("No day of this week has two free hours");
    }

    [Fact]
    public async Task By_keyboard_alone_she_books_as_well()
    {
        await using var she = await browser.Visitor(demonstration.House, demonstration.Secretary);
        await OpenWeek(she);

        await she.TabTo("klo");
        (await she.Focused()).ShouldEndWith("vapaa");
        await she.Press("Enter");
        await TheForm(she);
        await she.TabTo("Varauksen nimi");
        await she.Page.Keyboard.TypeAsync("Tilinpäätöskokous");
        await she.TabTo("Montako tulee");
        await she.Page.Keyboard.TypeAsync("5");
        await she.TabTo("Varaa tila");
        await she.Press("Enter");

        await MustBeBooked(she, "Tilinpäätöskokous");
        await she.MustBeSound();
    }

    [Fact]
    public async Task Without_scripts_she_books_cancels_and_takes_it_back()
    {
        await using var she = await browser.Visitor(demonstration.House, demonstration.Secretary with { JavaScript = false });
        await OpenWeek(she);
        await she.Page.ClickAsync(FreeTime);
        await Fill(she, "Lehden taitto");
        await she.Page.ClickAsync("button:has-text('Varaa tila')");
        await MustBeBooked(she, "Lehden taitto");

        await she.Page.ClickAsync("summary:has-text('Peru varaus')");
        await she.Picture("flows/cancel-1");
        await she.Page.ClickAsync(".confirm button");
        (await she.Page.InnerTextAsync(".flash")).ShouldContain("on peruttu");
        await she.Picture("flows/cancel-2-undo");
        await she.Page.ClickAsync("text=Kumoa");

        (await she.Page.InnerTextAsync(".flash")).ShouldContain("taas voimassa");
        (await she.Page.InnerTextAsync("main .state, .page .state")).ShouldBe("vahvistettu");
        await she.MustBeSound();
    }

    [Fact]
    public async Task When_somebody_was_first_she_sees_who_until_when_and_other_times_and_loses_nothing()
    {
        await using var she = await browser.Visitor(demonstration.House, demonstration.Secretary);
        await OpenWeek(she);
        await she.Page.ClickAsync(FreeTime);
        var form = she.Page.Url;
        await Fill(she, "Ensimmäinen");
        await she.Page.ClickAsync("button:has-text('Varaa tila')");
        await MustBeBooked(she, "Ensimmäinen");

        await she.GoTo(form);
        await Fill(she, "Toinen");
        await she.Page.ClickAsync("button:has-text('Varaa tila')");

        (await she.Page.Locator("#clash .offers > li").CountAsync()).ShouldBeGreaterThanOrEqualTo(3);
        (await she.Page.InputValueAsync("[name='Wish.Title']")).ShouldBe("Toinen");
        await she.Picture("flows/book-clash");
        await she.MustBeAccessible();
        await she.Page.Locator("#clash .offers button").First.ClickAsync();
        await MustBeBooked(she, "Toinen");
        await she.MustBeSound();
    }

    /// <summary>The week after next, where no example stands in the way.</summary>
    static async Task OpenWeek(Visitor she)
    {
        await she.GoTo("/spaces");
        foreach (var link in (string[])["Kansalaistila", "Seuraava viikko", "Seuraava viikko"])
            await she.GoTo((await she.Page.GetAttributeAsync($"text={link}", "href"))!);
    }

    static Task TheForm(Visitor she) => she.MustArriveAt(@"/book\?start=");

    static async Task Fill(Visitor she, string title)
    {
        await she.Page.FillAsync("[name='Wish.Title']", title);
        await she.Page.FillAsync("[name='Wish.Attendees']", "12");
    }

    static async Task MustBeBooked(Visitor she, string title)
    {
        await she.MustArriveAt("/my/bookings/.");
        (await she.Page.InnerTextAsync("h1")).ShouldBe(title);
        (await she.Page.InnerTextAsync(".flash")).ShouldContain("Varaus on tehty");
    }

    static async Task<TimeOnly> Time(Visitor she, string field) => TimeOnly.Parse(await she.Page.InputValueAsync($"[name='{field}']"), System.Globalization.CultureInfo.InvariantCulture);
}
