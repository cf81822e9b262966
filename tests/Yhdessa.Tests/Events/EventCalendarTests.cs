using System.Text.Json;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>The calendar's filters on every view: counts that tell what one would get. The clock stands at Wednesday 4.3.2026.</summary>
public sealed class EventCalendarTests
{
    static async Task<House> Furnished(Provider? on = null)
    {
        var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        foreach (var (name, start, end, town, type) in ((string, string, string, string, string)[])[
            ("Aamukahvi", "2026-03-06T07:00:00Z", "2026-03-06T08:00:00Z", "398", "activity"),
            ("Iltaklubi", "2026-03-06T15:00:00Z", "2026-03-06T17:00:00Z", "398", "activity"),
            ("Kesäilta", "2026-06-05T14:00:00Z", "2026-06-05T16:00:00Z", "016", "market"),
            ("Lauantaitori", "2026-03-07", "2026-03-07", "016", "market"),
            ("Lasten päivä", "2026-03-14", "2026-03-14", "398", "childrensEvent")])
            await editor.Made(EventsHouse.Wish(name, ("start", start), ("end", end), ("municipality", town), ("type", type), ("place", null)));
        return house;
    }

    static async Task<JsonElement> Events(House house, string query) => await (await house.Stranger().GetAsync(new Uri("/api/v1/events?" + query, UriKind.Relative))).Json();

    static IEnumerable<string> Names(JsonElement list) => list.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("name").Words("fi"));

    [Theory, OnEachDatabase]
    public async Task Evenings_go_by_the_clock_on_the_wall_in_summer_and_winter_and_the_weekend_by_this_week(Provider on)
    {
        using var house = await Furnished(on);

        Names(await Events(house, "evening=true")).ShouldBe(["Iltaklubi", "Kesäilta"]);
        Names(await Events(house, "weekend=true")).ShouldBe(["Lauantaitori"]);
        Names(await Events(house, "evening=true&municipality=016")).ShouldBe(["Kesäilta"]);
        Names(await Events(house, "evening=true&sort=-name")).ShouldBe(["Kesäilta", "Iltaklubi"]);
        Names(await Events(house, "q=lapsi")).ShouldBe(["Lasten päivä"]);
        var counts = (await Events(house, "type=market")).GetProperty("facets");
        counts.GetProperty("evening")[0].GetProperty("count").GetInt32().ShouldBe(1);
        counts.GetProperty("weekend")[0].GetProperty("count").GetInt32().ShouldBe(1);
        counts.GetProperty("type").EnumerateArray().Select(c => (c.Words("value"), c.GetProperty("count").GetInt32())).ShouldBe([("activity", 2), ("market", 2), ("childrensEvent", 1)]);
        (await house.Stranger().GetStringAsync(new Uri("/calendar/events.ics?evening=true", UriKind.Relative))).Split("BEGIN:VEVENT").Length.ShouldBe(3);
    }

    [Theory, OnEachDatabase]
    public async Task A_copy_kept_fresh_of_all_evenings_has_each_of_them_and_none_is_told_as_gone(Provider on)
    {
        using var house = new House(on).AtNow();
        const int many = 1030;
        await house.In((EventsDb db) =>
        {
            db.AddRange(Enumerable.Range(0, many).Select(_ => SignUpHouse.Told(null, EventDate.Clock(SignUpHouse.At(10, 18), SignUpHouse.At(10, 20)))));
            return Task.FromResult(0);
        });
        house.Clock.Now = SignUpHouse.Now.AddSeconds(1);   // a copy is told what is settled
        (await Events(house, "evening=true&sort=-name&pageSize=1")).GetProperty("total").GetInt32().ShouldBe(many);

        var seen = new List<JsonElement>();
        for (var next = "/api/v1/events?evening=true&modifiedAfter=2020-01-01T00:00:00Z&pageSize=200"; next is not null;)
        {
            using var answer = await house.Stranger().GetAsync(new Uri(next, UriKind.Relative));
            seen.AddRange((await answer.Json()).GetProperty("items").EnumerateArray());
            next = answer.Headers.TryGetValues("Link", out var links) && links.Single().Split('<', '>') is [_, var address, var rel, ..] && rel.Contains("next", StringComparison.Ordinal) ? address : null;
        }

        seen.Count(e => !e.TryGetProperty("deleted", out _)).ShouldBe(many);
        seen.Count.ShouldBe(many);
    }

    [Fact]
    public async Task What_is_published_changed_or_taken_away_is_seen_at_once_in_every_view()
    {
        using var house = await Furnished();
        using var editor = house.Editor();
        async Task<int> InMonth() => (await house.Stranger().Sees("/events/month?month=2026-03")).QuerySelectorAll("table.month td:not(.out) li").Length;

        (await InMonth()).ShouldBe(4);
        var more = (await editor.Made(EventsHouse.Wish("Uusi", ("start", "2026-03-20"), ("end", "2026-03-20")))).Id();
        (await InMonth()).ShouldBe(5);
        (await editor.Patch(more, new { start = "2026-04-20", end = "2026-04-20" })).EnsureSuccessStatusCode();
        (await InMonth()).ShouldBe(4);
        await house.Send(new RemoveEvent((Id<Event>)more, null));
        (await house.Stranger().Sees("/events/map")).QuerySelector("h2")!.TextContent.ShouldBe("5 tulevaa tapahtumaa");
    }

    [Fact]
    public async Task The_map_counts_by_municipality_links_each_tile_and_has_the_same_as_a_list()
    {
        using var house = await Furnished();

        var map = await house.Stranger().Sees("/events/map?type=market&type=activity");
        map.QuerySelectorAll("svg.map a").Length.ShouldBe(10);
        map.QuerySelector("svg.map a[aria-label='Lahti 2']").ShouldNotBeNull();
        map.QuerySelectorAll("figure tbody tr").Select(r => r.TextContent.Trim()).Where(r => !r.EndsWith('0')).ShouldBe(["Asikkala2", "Lahti2"], ignoreOrder: true);
        var one = await house.Stranger().Sees(map.QuerySelector("svg.map a[aria-label='Asikkala 2']")!.GetAttribute("href")!);
        one.QuerySelectorAll("ul.rows h3").Select(h => h.TextContent.Trim()).ShouldBe(["Lauantaitori", "Kesäilta"]);
        one.QuerySelector("svg.map a.on")!.GetAttribute("aria-label").ShouldBe("Asikkala 2");
        one.QuerySelector("svg.map a[aria-label='Lahti 2']").ShouldNotBeNull("the map still tells what the others have");
    }

    [Fact]
    public async Task Another_site_frames_the_list_with_the_same_filters_and_the_list_tells_the_line_to_copy()
    {
        using var house = await Furnished();

        var frame = await house.Stranger().Sees("/embed/events?municipality=016&only=weekend");
        frame.QuerySelectorAll("ul.rows a").Select(a => (a.TextContent.Trim(), a.GetAttribute("target"))).ShouldBe([("Lauantaitori", "_top")]);
        (await house.Stranger().Sees("/embed/events?most=2")).QuerySelectorAll("ul.rows li").Length.ShouldBe(2);
        (await house.Stranger().Sees("/events?municipality=016&only=weekend")).QuerySelectorAll("details code").Select(c => c.TextContent).ShouldContain(c => c.Contains("/embed/events?municipality=016&only=weekend\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_full_day_shows_six_and_leads_to_its_week_for_the_rest()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        for (var i = 1; i <= 8; i++) await editor.Made(EventsHouse.Wish($"Tapahtuma {i}"));

        var day = (await house.Stranger().Sees("/events/month?month=2026-04&type=fair")).QuerySelectorAll("table.month td:not(.out) li");
        day.Length.ShouldBe(7);
        day[^1].TextContent.ShouldBe("Ja 2 muuta");
        (await house.Stranger().Sees("/" + day[^1].QuerySelector("a")!.GetAttribute("href"))).QuerySelectorAll("h4").Length.ShouldBe(8);
    }
}
