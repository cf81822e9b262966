using System.Net;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>The choice of events that one sees is what one takes along: calendar, feed, table, frame.</summary>
public sealed class EventOwnUseTests
{
    static async Task<House> Furnished()
    {
        var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        await editor.Made(EventsHouse.Wish("Ilmainen iltamessu", ("price", new { free = true }), ("start", "2026-04-10T15:00:00Z"), ("end", "2026-04-10T17:00:00Z")));
        await editor.Made(EventsHouse.Wish("Maksullinen messu", ("price", new { euros = 5 })));
        await editor.Made(EventsHouse.Wish("=Kaava", ("municipality", "016"), ("place", "Vesivehmaa"), ("start", null), ("end", null), ("datePrecision", "unconfirmed")));
        return house;
    }

    [Fact]
    public async Task The_links_of_every_view_carry_its_filters_in_the_words_of_what_they_lead_to()
    {
        using var house = await Furnished();
        using var anyone = house.Stranger();
        foreach (var view in new[] { "events", "events/month", "events/week", "events/map" })
        {
            var page = await PageForm.Read(await anyone.GetAsync(new Uri($"/{view}?only=free&only=evening&municipality=398&date=dated", UriKind.Relative)));
            var links = page.QuerySelectorAll("#own-use a").Select(a => a.GetAttribute("href")!).ToList();
            links.Count.ShouldBe(4, view);

            var calendar = await anyone.GetStringAsync(new Uri("/" + links[0], UriKind.Relative));
            calendar.ShouldContain("SUMMARY:Ilmainen iltamessu");
            calendar.ShouldNotContain("Maksullinen");
            (await anyone.GetStringAsync(new Uri("/" + links[1], UriKind.Relative))).ShouldNotContain("Maksullinen");
            var table = await anyone.GetStringAsync(new Uri("/" + links[2], UriKind.Relative));
            table.ShouldContain("Ilmainen iltamessu");
            table.ShouldNotContain("Maksullinen");
            (await anyone.GetAsync(new Uri("/" + links[3], UriKind.Relative))).Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            page.QuerySelector("#own-use code")!.TextContent.ShouldContain("municipality=398");
        }
    }

    [Fact]
    public async Task The_table_has_every_event_of_the_list_with_its_page_and_no_cell_is_a_formula()
    {
        using var house = await Furnished();
        using var answer = await house.Stranger().GetAsync(new Uri("/events/list.csv", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        lines.ShouldContain(l => l.Contains("'=Kaava", StringComparison.Ordinal) && !l.StartsWith('='));
        lines.ShouldContain(l => l.Contains("2026-04-10;18:00", StringComparison.Ordinal) && l.Contains("/events/ilmainen-iltamessu", StringComparison.Ordinal));
        (await house.Stranger().GetAsync(new Uri("/events/list.pdf", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_choice_that_finds_nothing_says_so_in_every_view_and_leads_back()
    {
        using var house = await Furnished();
        using var anyone = house.Stranger();
        foreach (var view in new[] { "events", "events/month", "events/week", "events/map" })
        {
            var page = await PageForm.Read(await anyone.GetAsync(new Uri($"/{view}?targetGroup=nobody", UriKind.Relative)));
            page.QuerySelectorAll(".empty").Length.ShouldBeGreaterThan(0, view);
        }
        (await anyone.GetAsync(new Uri("/embed/events?targetGroup=nobody", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_list_is_narrowed_to_days_also_past_ones_and_what_one_takes_along_is_too()
    {
        using var house = await Furnished();
        using var editor = house.Editor();
        await editor.Made(EventsHouse.Wish("Mennyt messu", ("start", "2026-02-10T09:00:00Z"), ("end", "2026-02-10T12:00:00Z")));
        await editor.Made(EventsHouse.Wish("Kesämessu", ("start", "2026-06-10T09:00:00Z"), ("end", "2026-06-10T12:00:00Z")));
        using var anyone = house.Stranger();
        async Task<List<string>> Names(string query) => [.. (await PageForm.Read(await anyone.GetAsync(new Uri("/events?date=dated&" + query, UriKind.Relative)))).QuerySelectorAll("[aria-labelledby=dated] h3 a").Select(a => a.TextContent.Trim())];

        (await Names("from=2026-06-01")).ShouldBe(["Kesämessu"]);
        (await Names("from=2026-02-01&to=2026-02-28")).ShouldBe(["Mennyt messu"]);
        (await Names("to=2026-05-01")).ShouldBe(["Maksullinen messu", "Ilmainen iltamessu"], ignoreOrder: true);
        (await Names("from=huomenna&to=")).Count.ShouldBe(3);
        var page = await PageForm.Read(await anyone.GetAsync(new Uri("/events?from=2026-06-01", UriKind.Relative)));
        page.QuerySelectorAll("form.form input[name=from]").Length.ShouldBe(1, "the field itself, and no copy of it");
        var links = page.QuerySelectorAll("#own-use a").Select(a => a.GetAttribute("href")!).ToList();
        foreach (var link in links.Take(3)) (await anyone.GetStringAsync(new Uri("/" + link, UriKind.Relative))).ShouldNotContain("Ilmainen iltamessu", customMessage: link);
    }
}
