using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>An event has many staff pages: none of them is a dead end.</summary>
public sealed class EventDeskTests
{
    [Fact]
    public async Task From_each_staff_page_of_an_event_one_gets_to_all_the_others()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish())).Id();

        List<string> links = [.. (await editor.Sees($"/staff/events/{id}/registrations")).QuerySelectorAll("nav.desk a").Select(a => a.GetAttribute("href")!)];

        links.Count.ShouldBeGreaterThan(15);
        foreach (var link in links)
        {
            var page = await editor.Sees("/" + link);
            if (!link.StartsWith("staff/events/", StringComparison.Ordinal)) continue;   // the report is everybody's, a new material is of the bank
            page.QuerySelectorAll("nav.desk a").Length.ShouldBe(links.Count, link);
            page.QuerySelectorAll("nav.desk [aria-current=page]").Select(a => a.GetAttribute("href")).ShouldBe([link]);
        }
    }

    [Fact]
    public async Task Whoever_only_reads_an_event_sees_none_of_them()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish())).Id();
        var slug = (await editor.Sees($"/staff/events/{id}/registrations")).QuerySelector("main header a.more")!.GetAttribute("href");

        (await editor.Sees($"/{slug}")).QuerySelector("nav.desk").ShouldNotBeNull();
        (await house.Stranger().Sees($"/{slug}")).QuerySelector("nav.desk").ShouldBeNull();
    }
}
