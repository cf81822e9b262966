using System.Net;
using AngleSharp.Html.Dom;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Spaces.Season;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>What a resident reads of events. The clock stands at 1.9.2024, in the middle of the season.</summary>
public sealed class EventPageTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient anyone;

    public EventPageTests()
    {
        house.Clock.Now = new(2024, 9, 1, 9, 0, 0, TimeSpan.Zero);
        house.Send(new ImportSeason(Season.File)).GetAwaiter().GetResult();
        house.Send(new ImportHouses(Season.File)).GetAwaiter().GetResult();
        house.Send(new ImportEvents(Season.File)).GetAwaiter().GetResult();
        anyone = house.Stranger();
    }

    public void Dispose() => house.Dispose();

    Task<IHtmlDocument> Page(string address) => anyone.Sees(address);

    static string Text(IHtmlDocument page, string selector) => string.Join(' ', page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task A_resident_sees_what_is_coming_and_what_has_no_day_yet()
    {
        var page = await Page("/events");

        Text(page, "#dated").ShouldBe("12 tulevaa tapahtumaa");   // eleven of the season's eighteen days, and the forum of 2026
        Text(page, "#open").ShouldBe("Ajankohta avoin 12");
        page.QuerySelectorAll("section[aria-labelledby=open] h3").Length.ShouldBe(12);
        page.QuerySelectorAll("section[aria-labelledby=open] .leaf--open").Length.ShouldBe(12);
        page.QuerySelectorAll("section[aria-labelledby=activities] h3").Length.ShouldBe(6);
        page.QuerySelector("section[aria-labelledby=dated] a.more")!.TextContent.ShouldBe("Näytä myös 7 mennyttä");

        Text(await Page("/events?all=1"), "#dated").ShouldBe("19 tapahtumaa, joilla on päivä");
        Text(await Page("/events?year=2024"), "#dated").ShouldBe("18 tapahtumaa, joilla on päivä");
    }

    [Fact]
    public async Task What_goes_on_weekly_says_its_day_in_words_and_what_has_no_day_stands_open()
    {
        var activities = (await Page("/events")).QuerySelectorAll("section[aria-labelledby=activities] li").ToDictionary(a => a.QuerySelector("h3")!.TextContent, a => a.QuerySelector("p")!.TextContent.Split(" · ")[0]);

        activities.ShouldBe(new Dictionary<string, string>
        {
            ["Talopalaverit"] = "joka maanantai",
            ["Yhdistysten neuvontapiste Fellmanniassa"] = "joka keskiviikko",
            ["Yhdistysten esittelyt kansalaistilassa"] = "joka keskiviikko",
            ["Taloraati"] = "kerran kuussa, päivä avoin",
            ["Yhdistysten neuvontapiste kunnissa"] = "ajankohta avoin",
            ["Lasten paja"] = "ajankohta avoin",
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_resident_filters_events_with_counts_and_removable_chips()
    {
        var page = await Page("/events?municipality=398&date=dated&year=2024");

        page.QuerySelectorAll("a.chip").Select(c => c.GetAttribute("href")).ShouldBe(["/events?date=dated&year=2024", "/events?municipality=398&year=2024", "/events?municipality=398&date=dated"], ignoreOrder: true);
        page.QuerySelectorAll(".rows h3").Select(h => h.TextContent.Trim()).ShouldContain("Hollolan kunnan tapahtuma Fellmanniassa");
        page.QuerySelector("#open").ShouldBeNull();
        Text(await Page("/events?q=viikari"), "#dated").ShouldBe("1 tapahtuma, jolla on päivä");
        (await Page("/events?q=olematon")).QuerySelectorAll(".empty").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_resident_reads_an_events_page_with_honest_words_for_its_date()
    {
        (await Lead("2024-asikkala-anianpellon-markkinat")).ShouldBe("9.–10.8.2024");
        (await Lead("2024-lahti-yhdistysilta")).ShouldBe("to 10.10.2024");
        (await Lead("2024-hartola-yhdistysilta")).ShouldBe("Joskus loka–marraskuussa 2024");
        (await Lead("2024-nastola-yhdistysten-tapaaminen")).ShouldBe("Jossain välillä 15.8.–15.9.2024");
        (await Lead("2024-heinola-yhdistysilta")).ShouldBe("Päivä vahvistamatta");
        (await Lead("2024-oma-kirjasto")).ShouldBe("Ajankohtaa ei ole ilmoitettu");
        (await Lead("2024-oma-some-kunnissa")).ShouldBe("Tilauksesta");
        (await Lead("2026-kumppanuusfoorumi")).ShouldBe("ti 14.4.2026 klo 14–16");
        (await Page("/events/2024-oma-kirjasto")).QuerySelectorAll(".kv a").Single().GetAttribute("href")!.ShouldStartWith("organizations/");
        var hollola = await Page("/events/2024-hollola-fellmanniassa");
        Text(hollola, ".kv").ShouldContain("Kumppanuustalo Fellmannia, Lahti");
        Text(hollola, ".kv").ShouldContain("Järjestäjäkunta Hollola");
        (await anyone.GetAsync(new Uri("/events/no-such", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        async Task<string> Lead(string slug) => Text(await Page($"/events/{slug}"), ".lead").Replace("\u2060", "", StringComparison.Ordinal).Replace('\u00A0', ' ');
    }

    [Fact]
    public async Task The_forums_page_shows_each_stated_figure_with_its_line_and_the_outputs_nobody_owns()
    {
        var page = await Page("/events/2026-kumppanuusfoorumi");

        page.QuerySelectorAll(".stat b").Select(b => b.TextContent.Replace('\u00A0', ' ')).ShouldBe(["36", "8", "4,5", "22,2 %"]);
        page.QuerySelectorAll("blockquote").Select(b => b.TextContent).First().ShouldBe("Tilaisuuteen ilmoittautuneita oli 36 henkilöä.");
        page.QuerySelector(".note.is-warn")!.TextContent.ShouldContain("63 tuloksella ei ole vastuutahoa eikä päivämäärää.");
        page.QuerySelectorAll("section[aria-labelledby=workshops] summary strong").Select(w => w.TextContent).ShouldBe(["Varautuminen", "Järjestötieto", "Osallisuus"]);
        Text(page, "section[aria-labelledby=series]").ShouldContain("313");
        page.QuerySelectorAll("section[aria-labelledby=series] a").Select(a => a.GetAttribute("href")).ShouldBe(["events/2024-oma-kumppanuusfoorumi"]);
        page.QuerySelectorAll(".kv a").Select(a => a.TextContent).ShouldBe(["Ala-aula", "Yhteisöolkkari"]);
    }

    [Fact]
    public async Task Machine_readable_data_says_no_more_of_an_event_than_is_known()
    {
        (await Linked("2024-heinola-yhdistysilta")).ShouldNotContain("startDate");
        (await Linked("2024-hartola-yhdistysilta")).ShouldNotContain("startDate");
        (await Linked("2026-kumppanuusfoorumi")).Replace("\\u002B", "+", StringComparison.Ordinal).ShouldContain("\"startDate\":\"2026-04-14T14:00:00+03:00\"");

        async Task<string> Linked(string slug) => (await Page($"/events/{slug}")).QuerySelector("script[type='application/ld+json']")!.TextContent;
    }

    [Fact]
    public async Task A_month_shows_each_day_of_its_events_and_names_the_open_ones_below()
    {
        var page = await Page("/events/month?month=2024-08");

        page.QuerySelectorAll("table.month td:not(.out) li").Length.ShouldBe(8);   // six events, two of them of two days
        page.QuerySelectorAll("section[aria-labelledby=open] h3").Select(h => h.TextContent.Trim()).ShouldBe(["Yhdistysten tapaaminen"]);
        var empty = await Page("/events/month?month=2025-01");
        empty.QuerySelectorAll(".empty a").Select(a => a.GetAttribute("href")).ShouldBe(["/events/month?month=2024-11", "/events/month?month=2026-04"]);
    }

    [Theory]
    [InlineData("/events")]
    [InlineData("/events?municipality=999&type=no&date=no&year=no&page=no")]
    [InlineData("/events?all=1&page=2")]
    [InlineData("/events/month")]
    [InlineData("/events/month?month=9999-99")]
    [InlineData("/events/2026-kumppanuusfoorumi")]
    [InlineData("/events/2024-hartola-yhdistysilta")]
    public async Task Event_pages_open_to_everybody_in_each_language(string address)
    {
        foreach (var language in (string[])["", "/sv", "/en"])
        {
            var page = await Page(language + address);
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.Body!.TextContent.ShouldNotContain("events.");
        }
    }
}
