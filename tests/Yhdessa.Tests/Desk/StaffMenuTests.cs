using System.Net;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Desk;

/// <summary>The menu of the staff: long for some, yet found one's way in.</summary>
public sealed class StaffMenuTests : IDisposable
{
    readonly House house = new();

    HttpClient Administrator => house.As(Guid.CreateVersion7(), Roles.Administrator);

    [Fact]
    public async Task The_menu_is_folded_by_matter_and_only_the_part_one_is_in_stands_open()
    {
        var page = await Administrator.Sees("/staff/bulletins");

        page.QuerySelectorAll(".rail .part").Length.ShouldBeInRange(5, 9, "folded, the menu is read at one glance");
        page.QuerySelectorAll(".rail .part[open] > summary").Select(s => s.TextContent).ShouldBe(["Tapahtumat ja uutiset"]);
        page.QuerySelector(".rail .part[open] a[aria-current=page]")!.GetAttribute("href").ShouldBe("staff/bulletins");
        page.QuerySelector(".rail .part > summary")!.TextContent.ShouldBe("Talon päivä ja varaukset", "what is opened every day comes first");
        (await Administrator.Sees("/staff")).QuerySelectorAll(".rail .part[open]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_short_menu_is_not_folded()
    {
        var page = await house.As(Guid.CreateVersion7(), Roles.Secretary).Sees("/staff");

        page.QuerySelectorAll(".rail .part").ShouldNotBeEmpty();
        page.QuerySelectorAll(".rail .part:not([open])").ShouldBeEmpty();
        page.QuerySelector("#jump").ShouldBeNull();
    }

    [Theory, InlineData("tiedotteet"), InlineData("Näyttöjen tiedotteet")]
    public async Task A_page_is_jumped_to_by_its_name_or_by_a_piece_of_it(string named)
    {
        var answer = await Administrator.GetAsync(new Uri($"/staff/pages?q={Uri.EscapeDataString(named)}", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldEndWith("/staff/bulletins");
    }

    [Fact]
    public async Task A_word_of_many_pages_lists_them_a_word_of_none_says_so_and_a_stranger_signs_in()
    {
        (await Administrator.Sees("/staff/pages?q=talon")).QuerySelectorAll("main .many a").Length.ShouldBeGreaterThan(3);
        (await Administrator.Sees("/staff/pages?q=zzz")).QuerySelector(".empty a[href='search?q=zzz']").ShouldNotBeNull();
        (await Administrator.Sees("/staff/pages")).QuerySelectorAll("main .many a").Length.ShouldBeGreaterThan(40);
        (await house.Stranger().GetAsync(new Uri("/staff/pages", UriKind.Relative))).Headers.Location!.ToString().ShouldContain("/sign-in");
    }

    public void Dispose() => house.Dispose();
}
