using System.Net;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>What staff see as a list they can take along as a file.</summary>
public sealed class StaffListFileTests
{
    [Fact]
    public async Task Every_list_of_the_events_staff_is_taken_along_by_them_and_by_nobody_else()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        using var stranger = house.Stranger();

        foreach (var list in (string[])["registrations", "events/tasks", "workshop-outputs", "news", "bulletins", "materials", "trainings", "events"])
            foreach (var format in (string[])["csv", "xlsx"])
            {
                var address = new Uri($"/staff/{list}/list.{format}", UriKind.Relative);
                (await editor.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, address.ToString());
                (await stranger.GetAsync(address)).StatusCode.ShouldNotBe(HttpStatusCode.OK, address.ToString());
            }
    }

    [Fact]
    public async Task The_file_has_the_rows_of_every_page()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        for (var n = 1; n <= 60; n++) await house.Send(new WriteNews { Title = new($"Uutinen {n}"), Text = new("Teksti.") });

        var page = await PageForm.Read(await editor.GetAsync(new Uri("/staff/news", UriKind.Relative)));
        page.QuerySelectorAll("main tbody tr").Length.ShouldBe(50);
        page.QuerySelectorAll("main .tools a").Select(a => a.GetAttribute("href")).ShouldBe(["staff/news/list.csv", "staff/news/list.xlsx"]);
        (await editor.GetStringAsync(new Uri("/staff/news/list.csv", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(61);
    }
    [Fact]
    public async Task The_waiting_line_and_its_moves_are_paged_and_their_files_have_every_page()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(1, 200));
        for (var n = 0; n <= LineOf.OnPage + 4; n++) await house.As(Guid.CreateVersion7()).Signed(of, $"h{n}@example.org");
        using var editor = house.Editor();
        async Task<List<int>> Rows(string query) => [.. (await PageForm.Read(await editor.GetAsync(new Uri($"/staff/events/{of}/line{query}", UriKind.Relative)))).QuerySelectorAll("main section").Select(s => s.QuerySelectorAll("tbody tr").Length)];

        (await Rows("")).ShouldBe([100, 100]);
        (await Rows("?page=2")).ShouldBe([4, 100]);
        (await Rows("?page=2&moves=2")).ShouldBe([4, 4]);
        var page = await PageForm.Read(await editor.GetAsync(new Uri($"/staff/events/{of}/line?moves=2", UriKind.Relative)));
        page.QuerySelectorAll("nav.pager").Select(n => n.GetAttribute("aria-label")).ShouldBe(["Sivut: Jonossa nyt", "Sivut: Mitä jonossa on tapahtunut"]);
        page.QuerySelector("nav.pager a")!.GetAttribute("href")!.ShouldEndWith("line?moves=2&page=2", Case.Sensitive, "each list keeps the other's page");

        foreach (var file in (string[])["list", "moves"])
        {
            (await editor.GetStringAsync(new Uri($"/staff/events/{of}/line/{file}.csv", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(105);
            (await house.Stranger().GetAsync(new Uri($"/staff/events/{of}/line/{file}.xlsx", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
            (await house.As(Guid.CreateVersion7()).GetAsync(new Uri($"/staff/events/{of}/line/{file}.xlsx", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task The_turns_at_a_stall_are_taken_along_by_those_who_see_them()
    {
        using var house = (await EventsHouse.WithOrganizations()).AtNow();
        var of = await house.AnEvent(null);
        await house.Send(new Yhdessa.Events.Fairs.AddStallShift((Id<Event>)of, new(2026, 3, 10), new(14, 0), new(15, 0), "Neuvoja", EventsHouse.Dila));
        using var editor = house.Editor();

        var page = await PageForm.Read(await editor.GetAsync(new Uri($"/staff/events/{of}/stall-shifts", UriKind.Relative)));
        var file = await editor.GetStringAsync(new Uri(page.QuerySelector("main .tools a")!.GetAttribute("href")!, UriKind.Relative));

        file.ShouldSatisfyAllConditions(f => f.ShouldContain("2026-03-10 14:00"), f => f.ShouldContain("Neuvoja"), f => f.ShouldContain("DILA", Case.Insensitive));
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri($"/staff/events/{of}/stall-shifts/list.csv", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
