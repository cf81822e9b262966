using System.Net;
using AngleSharp.Dom;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>A day with all rooms of a house, a week and a month of one space.</summary>
public sealed class CalendarPageTests : IDisposable
{
    readonly House house = new House().AtNow();
    readonly HttpClient secretary;

    public CalendarPageTests() => secretary = house.As(Guid.CreateVersion7());

    public void Dispose() => house.Dispose();

    static async Task<IDocument> Page(HttpClient client, string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await PageForm.Read(answer);
    }

    static string Day => "/houses/kumppanuustalo-fellmannia/day";

    [Fact]
    public async Task A_houses_day_has_all_its_rooms_side_by_side_and_each_free_time_leads_to_the_filled_form()
    {
        var (one, other) = (await house.ASpace("Aula"), await house.ASpace("Kokoustila"));
        await secretary.Booked(Wish(one, At(5, 12), At(5, 14), title: "Salainen kokous"));
        await secretary.Booked(Wish(other, At(5, 9), At(5, 10), title: "Avoin kahvila", @public: true));

        var page = await Page(house.Stranger(), $"{Day}?date=2026-03-05");

        page.QuerySelectorAll(".week > li h3").Select(h => h.TextContent.Trim()).ShouldBe(["Aula", "Kokoustila"]);
        page.QuerySelector(".week")!.TextContent.ShouldContain("Avoin kahvila");
        page.DocumentElement.TextContent.ShouldNotContain("Salainen");
        page.QuerySelectorAll(".slot--free a").Select(a => a.GetAttribute("href")).ShouldContain($"spaces/{one}/book?start=2026-03-05T14:00&end=2026-03-05T16:00");
        (await Page(secretary, $"{Day}?date=2026-03-05")).QuerySelector(".slot--mine")!.TextContent.ShouldContain("Salainen kokous");
    }

    [Fact]
    public async Task One_goes_from_day_to_week_to_month_and_to_any_date_by_links_and_a_plain_form()
    {
        var space = await house.ASpace("Aula");

        var day = await Page(house.Stranger(), $"{Day}?date=2026-03-05");
        day.QuerySelector("form.jump input")!.GetAttribute("name").ShouldBe("date");
        day.QuerySelectorAll(".head nav a").Select(a => a.GetAttribute("href")).ShouldContain(a => a!.EndsWith("date=2026-03-06", StringComparison.Ordinal));
        var week = await Page(house.Stranger(), "/" + day.QuerySelector(".week h3 a")!.GetAttribute("href"));
        var month = await Page(house.Stranger(), "/" + week.QuerySelectorAll("a.chip").Select(a => a.GetAttribute("href")!).First(a => a.Contains("/month", StringComparison.Ordinal)));

        month.QuerySelector("h2")!.TextContent.ShouldBe("maaliskuu\u00a02026");
        (await Page(house.Stranger(), $"/spaces/{space}/month?month=2026-04-17")).QuerySelector("h2")!.TextContent.ShouldBe("huhtikuu\u00a02026");
        foreach (var nonsense in (string[])[$"{Day}?date=9999-99-99", $"/spaces/{space}/month?month=13", $"/spaces/{space}?week=x"]) await Page(house.Stranger(), nonsense);
        (await house.Stranger().GetAsync(new Uri("/houses/ei-ole/day", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_month_tells_what_is_free_and_taken_on_each_day_and_nothing_private()
    {
        var space = await house.ASpace("Aula");
        await secretary.Booked(Wish(space, At(12, 12), At(12, 14), title: "Salainen kokous"));

        var page = await Page(house.Stranger(), $"/spaces/{space}/month?month=2026-03");

        var cell = page.QuerySelectorAll(".month td").Single(c => c.QuerySelector("time")?.GetAttribute("datetime") == "2026-03-12");
        cell.QuerySelectorAll("li").Select(l => l.TextContent.Trim()).ShouldBe(["vapaa klo\u00a08\u2060–\u206012", "klo\u00a012\u2060–\u206014 Varattu", "vapaa klo\u00a014\u2060–\u206020"]);
        cell.QuerySelector("li a")!.GetAttribute("href").ShouldBe($"spaces/{space}/book?start=2026-03-12T08:00&end=2026-03-12T10:00");
        page.QuerySelectorAll(".month td").Single(c => c.QuerySelector("time")?.GetAttribute("datetime") == "2026-03-03").QuerySelectorAll("li a").ShouldBeEmpty("what is past cannot be booked");
        page.DocumentElement.TextContent.ShouldNotContain("Salainen");
    }

    [Fact]
    public void A_month_of_a_space_open_day_and_night_has_its_free_time_on_every_day()
    {
        var space = new Space(Id<Space>.New(), Id<Yhdessa.Spaces.Houses.House>.New(), "Yö");
        space.Describe(new PlainCard { Name = "Yö", OpeningHours = new([.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, new(0, 0), new(0, 0)))], []), Terms = new(DaysAhead: 730) });

        var month = new Slot(Helsinki.Day(new(2026, 3, 1)).Start, Helsinki.Day(new(2026, 4, 1)).Start);

        Timeline.Of(space, [], month, month.Start.AddDays(-1)).ShouldHaveSingleItem().IsFree.ShouldBeTrue();
    }
}
