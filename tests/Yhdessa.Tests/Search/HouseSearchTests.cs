using AngleSharp.Html.Dom;
using Yhdessa.Directory;
using Yhdessa.Spaces.Season;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Search;

/// <summary>One search over everything that is public.</summary>
public sealed class HouseSearchTests : IDisposable
{
    readonly House house = new();

    public HouseSearchTests()
    {
        house.Send(new ImportSeason(Season.File)).GetAwaiter().GetResult();
        house.Send(new ImportHouses(Season.File)).GetAwaiter().GetResult();
    }

    public void Dispose() => house.Dispose();

    Task<IHtmlDocument> Search(string query) => house.Stranger().Sees($"/search?{query}");

    [Fact]
    public async Task One_word_finds_organizations_networks_and_spaces_each_under_its_heading()
    {
        (await Search("q=liikunta")).QuerySelectorAll("main h2").Select(h => h.TextContent.Split(' ')[0]).ShouldContain("Verkostot");
        var space = await Search("q=Kansalaistila");
        space.QuerySelector("main section h2")!.TextContent.ShouldStartWith("Tilat");
        space.QuerySelector("main section h3 a")!.GetAttribute("href")!.ShouldStartWith("spaces/");
        (await Search("q=Lahti&kind=organization")).QuerySelector("main section h3 a")!.GetAttribute("href").ShouldBe("organizations/lahti");
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_try_and_an_empty_one_asks_nothing()
    {
        (await Search("q=xyzzyqwerty")).QuerySelector(".empty")!.TextContent.ShouldContain("xyzzyqwerty");
        (await Search("q=...")).QuerySelector(".empty").ShouldNotBeNull();
        (await Search("")).QuerySelector(".empty").ShouldBeNull();
        (await Search("q=" + new string('a', 5000))).QuerySelector(".empty").ShouldNotBeNull();
        (await Search("q=Lahti&kind=nonsense")).QuerySelectorAll("main section").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_that_waits_for_review_is_not_found()
    {
        var found = await Search("q=PHVET");
        found.QuerySelectorAll("main section a").ShouldBeEmpty();
    }
}
