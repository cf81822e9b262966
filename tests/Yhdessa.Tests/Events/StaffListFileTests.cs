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

        foreach (var list in (string[])["registrations", "events/tasks", "workshop-outputs", "news", "materials", "trainings", "events"])
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
}
