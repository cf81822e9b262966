using AngleSharp.Html.Dom;
using Yhdessa.Contracts.Events;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Spaces.Season;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>Events day by day, for readers and for other modules. The clock stands at 1.9.2024, in the middle of the season.</summary>
public sealed class EventDaysTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient anyone;

    public EventDaysTests()
    {
        house.Clock.Now = new(2024, 9, 1, 9, 0, 0, TimeSpan.Zero);
        house.Send(new ImportSeason(Season.File)).GetAwaiter().GetResult();
        house.Send(new ImportHouses(Season.File)).GetAwaiter().GetResult();
        house.Send(new ImportEvents(Season.File)).GetAwaiter().GetResult();
        anyone = house.Stranger();
    }

    public void Dispose() => house.Dispose();

    Task<IHtmlDocument> Page(string address) => anyone.Sees(address);

    [Fact]
    public async Task A_week_shows_each_day_with_its_events_and_keeps_the_filters()
    {
        var page = await Page("/events/week?from=2024-08-07");

        page.QuerySelectorAll("section h3").Where(h => h.Id is not null).Select(h => h.Id).ShouldBe(Enumerable.Range(0, 7).Select(i => $"day-{i}"));
        page.QuerySelectorAll("section[aria-labelledby=day-4] h4, section[aria-labelledby=day-5] h4").Length.ShouldBeGreaterThanOrEqualTo(2);   // the market is on both days
        page.QuerySelector("section[aria-labelledby=day-2] li p")!.TextContent.ShouldBe("Kotka");   // the day stands above
        page.QuerySelector("section[aria-labelledby=day-4] li p")!.TextContent.ShouldContain("10.8.2024");   // longer than its day
        page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain("/events/week?from=2024-08-12");
        var one = await Page("/events/week?from=2024-08-07&type=campaign");
        one.QuerySelectorAll("h4").ShouldBeEmpty();
        one.QuerySelectorAll("a.chip").Length.ShouldBe(1);
        one.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain("events/month?type=campaign");
    }

    [Fact]
    public async Task A_month_is_filtered_with_the_lists_own_filters_and_counts()
    {
        var page = await Page("/events/month?month=2024-08&type=market");

        page.QuerySelectorAll("table.month td:not(.out) li").Length.ShouldBeGreaterThan(0);
        page.QuerySelectorAll("table.month td:not(.out) li").Length.ShouldBeLessThan(8);
        page.QuerySelectorAll(".facets fieldset legend").Select(l => l.TextContent).ShouldBe(["Kunta", "Laji", "Ajankohta"], ignoreOrder: true);
        (await Page("/events/month?month=2024-08&type=campaign")).QuerySelectorAll(".empty").Length.ShouldBe(1);
        (await Page($"/events?all=1&organization={SeasonId.Of("org-ph-kirjasto")}")).QuerySelectorAll("a.chip").Length.ShouldBe(2);
    }

    [Fact]
    public async Task What_a_past_season_left_open_stands_in_a_closed_section_of_its_own()
    {
        (await Page("/events")).QuerySelector("#left").ShouldBeNull();
        house.Clock.Now = new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero);

        var page = await Page("/events");

        page.QuerySelector("#open").ShouldBeNull();
        page.QuerySelectorAll("details#left h3").Length.ShouldBe(12);
        page.QuerySelector("details#left")!.HasAttribute("open").ShouldBeFalse();
    }

    [Fact]
    public async Task Other_modules_ask_for_the_events_of_some_days_with_honest_words()
    {
        var lines = await house.Send(new EventLines(new(2024, 8, 1), new(2024, 8, 31), "sv"));

        lines.Count.ShouldBe(7);
        lines[^1].FirstDay.ShouldBe(new DateOnly(2024, 8, 15));   // the window stands last
        lines[^1].When.ShouldStartWith("Någon gång under");
        lines.Select(l => l.Name).ShouldContain("Anianpellon markkinat");
        (await house.Send(new EventLines(new(2024, 8, 1), new(2024, 8, 31), "fi", Most: 2))).Count.ShouldBe(2);
        (await house.Send(new EventLines(new(2024, 8, 1), new(2024, 8, 31), "fi", Guid.CreateVersion7()))).ShouldBeEmpty();
        var id = SeasonId.Of("event-2024-lahti-yhdistysilta");
        (await house.Send(new EventNames([id, Guid.CreateVersion7()])))[id].ShouldBe(new EventName(id, "Yhdistysilta", "2024-lahti-yhdistysilta"));
        (await house.Send(new FoundEvents([id]))).Single().Line!.ShouldStartWith("to 10.10.2024".Replace(' ', '\u00A0'));
        (await house.Send(new EventAddresses())).Count.ShouldBe(31);
    }

    [Fact]
    public async Task A_program_reads_what_goes_on_week_by_week()
    {
        var activities = await (await anyone.GetAsync(new Uri("/api/v1/recurring-activities", UriKind.Relative))).Json();

        activities.GetProperty("total").GetInt32().ShouldBe(6);
        activities.GetProperty("items").EnumerateArray().Count(a => a.TryGetProperty("recurrence", out var rule) && rule.GetString() == "FREQ=WEEKLY;BYDAY=WE").ShouldBeGreaterThan(0);
        activities.GetProperty("items").EnumerateArray().Count(a => a.GetProperty("allDay").GetBoolean()).ShouldBe(3);   // the Monday meeting, the Wednesday desk and showcases
        Recurrence.Read("FREQ=WEEKLY;BYDAY=MO").DaysFrom(new(2024, 1, 1)).TakeWhile(d => d.Year == 2024).Count().ShouldBe(53);
    }
}
