using System.Globalization;
using Yhdessa.Kernel;

namespace Yhdessa.BrowserTests;

/// <summary>The loop as a coordinator walks it, by buttons and links alone: from what a forum said to a figure that opens the meeting where it was decided.</summary>
[Collection(nameof(InABrowser))]
public class LoopWalkTests(Browser browser, Demonstration demonstration)
{
    const string Said = "Yhteinen lainattavien tavaroiden luettelo", Decided = "Luettelo avataan verkkoon.", Body = "Yhdistysfoorumi", Next = "Foorumi huomenna";

    DateOnly Today => Helsinki.Today(demonstration.House.Clock);

    [Fact]
    public async Task What_a_forum_says_becomes_a_decision_with_a_date_and_then_done_and_counted()
    {
        await using var she = await browser.Visitor(demonstration.House, Demonstration.Administrator);
        await TellOfForum(she, "Foorumi tänään", Today, "loop-01-forum");
        await WriteDownAndHandOver(she);
        await TakeToMeeting(she);
        await DecideAndPublish(she);
        await MarkDone(she);
        await TellOfForum(she, Next, Today.AddDays(1), "loop-08-next-forum");
        var last = she.Page.Locator("[aria-labelledby=last-time]");
        (await last.InnerTextAsync()).ShouldContain(Said);
        (await last.Locator(".state.is-ok").CountAsync()).ShouldBeGreaterThan(0);
        await FollowFigure(she);
        await she.MustBeSound();
    }

    /// <summary>Tells of one edition of the series and ends on its public page.</summary>
    async Task TellOfForum(Visitor she, string name, DateOnly day, string picture)
    {
        await she.GoTo("/staff/events");
        await she.Page.ClickAsync("main a.btn[href='staff/events/new']");
        await she.Page.FillAsync("[name='Wish.Name.Fi']", name);
        await she.Page.SelectOptionAsync("[name='Wish.Type']", new SelectOptionValue { Label = "Foorumi" });
        await she.Page.CheckAsync("[name='Wish.DatePrecision'][value=exact]");
        foreach (var (field, value) in new[] { ("FirstDay", Written(day)), ("StartTime", "00:15"), ("EndTime", "00:45"), ("Place", "Fellmannia") })
            await she.Page.FillAsync($"[name='Wish.{field}']", value);
        await she.Page.SelectOptionAsync("[name='Wish.SeriesId']", new SelectOptionValue { Label = "Kumppanuusfoorumi" });
        await she.Page.ClickAsync("main button[value=publish]");
        await she.MustArriveAt("/my/events/[0-9a-f-]{36}");
        await demonstration.House.DeliverEvents();
        await she.Page.ClickAsync("text=Katso julkinen sivu");
        await she.MustArriveAt("/events/");
        await Seen(she, picture);
    }

    async Task WriteDownAndHandOver(Visitor she)
    {
        await she.Page.GoBackAsync();
        await she.Page.ClickAsync("text=Kirjaa työpajojen tulokset");
        await she.Page.FillAsync("[name='Wish.Workshop']", "Tavarat kiertoon");
        await she.Page.FillAsync("[name='Wish.Lines']", Said);
        await she.Page.ClickAsync("main button:has-text('Kirjaa tulokset')");
        await she.Page.SelectOptionAsync("select[name^='body-']", new SelectOptionValue { Label = Body });
        await she.Page.FillAsync("[name^='due-']", Written(Today.AddDays(30)));
        await Seen(she, "loop-02-outputs");
        await she.Page.ClickAsync("main button:has-text('Tallenna vastuutahot')");
        await she.Page.Locator(".flash").WaitForAsync();
        await demonstration.House.DeliverEvents();
    }

    static async Task TakeToMeeting(Visitor she)
    {
        await she.GoTo("/staff/meetings/new");
        await she.Page.SelectOptionAsync("[name='Wish.BodyId']", new SelectOptionValue { Label = Body });
        await she.Page.FillAsync("[name='Wish.Day']", Written(Helsinki.Today(TimeProvider.System)));
        await she.Page.ClickAsync("main button:has-text('Suunnittele kokous')");
        await she.MustArriveAt("/staff/meetings/[0-9a-f-]{36}");
        var meeting = she.Page.Url[^36..];
        await she.GoTo("/staff/agenda-queue");
        var matter = she.Page.Locator(".rows > li", new() { HasText = Said });
        await Seen(she, "loop-03-queue");
        await matter.Locator("select").SelectOptionAsync(meeting);
        await matter.Locator("button[name=take]").ClickAsync();
        await she.Page.Locator(".flash").WaitForAsync();
        await she.GoTo($"/staff/meetings/{meeting}");
        await Seen(she, "loop-04-agenda");
    }

    async Task DecideAndPublish(Visitor she)
    {
        await she.Page.ClickAsync($".rows a:has-text('{Said}')");
        await she.Page.FillAsync("[name='Verdict.Text']", Decided);
        await she.Page.FillAsync("[name='Verdict.Owner']", "Järjestökoordinaattori");
        await she.Page.FillAsync("[name='Verdict.DueOn']", Written(Today.AddDays(30)));
        await Seen(she, "loop-05-decide");
        await she.Page.ClickAsync("main button:has-text('Kirjaa päätös')");
        await she.Page.Locator(".flash").WaitForAsync();
        await she.Page.ClickAsync("summary:has-text('Julkaise muistio')");
        if (await she.Page.Locator("#came").CountAsync() > 0) await she.Page.FillAsync("#came", "9");
        await she.Page.ClickAsync(".confirm button:has-text('Julkaise muistio')");
        await she.Page.Locator(".flash").WaitForAsync();
        await demonstration.House.DeliverEvents();
        await she.MustArriveAt(@"\d/meetings/[0-9a-f-]{36}");
        (await she.Page.InnerTextAsync("main")).ShouldContain(Decided);
        await Seen(she, "loop-06-meeting");
    }

    async Task MarkDone(Visitor she)
    {
        await she.GoTo("/staff/actions");
        await she.Page.ClickAsync($"main a:has-text('{Said}')");
        await she.Page.FillAsync("[name='Done.Words']", "Luettelo on auki.");
        await she.Page.ClickAsync("main button:has-text('Merkitse tehdyksi')");
        await she.Page.Locator(".flash").WaitForAsync();
        await demonstration.House.DeliverEvents();
        await Seen(she, "loop-07-done");
    }

    /// <summary>A figure opens its rows, a row its meeting.</summary>
    static async Task FollowFigure(Visitor she)
    {
        await she.GoTo("/impact");
        await Seen(she, "loop-09-impact");
        await she.Page.ClickAsync(".stat a[href^='impact/carriedThrough']");
        await she.Page.ClickAsync($"main a:has-text('{Said}')");
        await she.MustArriveAt("/meetings/");
        (await she.Page.InnerTextAsync("main")).ShouldContain(Decided);
        await Seen(she, "loop-10-row-opens-meeting");
    }

    static async Task Seen(Visitor she, string name)
    {
        await she.Picture("loop/" + name);
        await she.MustBeAccessible();
    }

    static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
