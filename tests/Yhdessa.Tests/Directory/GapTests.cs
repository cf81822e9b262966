using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Search;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>Where nobody works, who works side by side, who is outside every network, and who could be a partner.</summary>
public sealed class GapTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient anyone;

    public GapTests() => anyone = house.Stranger();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_gap_is_said_in_words_each_count_opens_its_organizations_and_silence_is_counted_apart()
    {
        await Enter("Muistiyhdistys", f => f with { Themes = ["older-people"], TargetGroups = ["carers"], HomeMunicipality = "111" });
        await Enter("Hiljaiset");

        var page = await Page("/gaps");
        var counted = page.QuerySelectorAll("table.cross td a");
        counted.Length.ShouldBe(1);
        (await Page("/" + counted[0].GetAttribute("href"))).QuerySelectorAll(".rows h3").Single().TextContent.Trim().ShouldBe("Muistiyhdistys");
        page.QuerySelectorAll("table.cross td.none").ShouldAllBe(c => c.TextContent == "aukko");
        page.Body!.TextContent.ShouldContain("Teemaa ei ole kertonut 1/2 järjestöä");
        (await Page("/gaps?targetGroup=youth")).QuerySelectorAll("table.cross td a").Length.ShouldBe(0);
        var map = JsonNode.Parse(await anyone.GetStringAsync(new Uri("/api/v1/organizations:gaps?targetGroup=carers", UriKind.Relative)))!;
        map["cells"]!.AsArray().Count(c => !c!["isGap"]!.GetValue<bool>()).ShouldBe(1);
        await (await anyone.GetAsync(new Uri("/api/v1/organizations:gaps?targetGroup=nobody", UriKind.Relative))).ShouldBeProblem(400, "invalid");
    }

    [Fact]
    public async Task Who_is_in_no_network_is_found_until_it_joins_one()
    {
        var (inside, _) = (await Enter("Sisäpuoli"), await Enter("Ulkopuoli"));
        await house.Send(new JoinNetwork(await house.Send(new StartNetwork { Names = new("Verkko") }), inside));

        (await Page("/organizations?network=none")).QuerySelectorAll(".rows h3").Select(h => h.TextContent.Trim()).ShouldBe(["Ulkopuoli"]);
        var listed = await house.Send(new OrganizationList { Network = [OrganizationFacets.NoNetwork] });
        listed.Items.Single().Name.ShouldBe("Ulkopuoli");
        (await house.Send(new OrganizationList())).Facets!["network"].ShouldContain(new FacetCount("none", 1));
        var sync = await house.Send(new OrganizationList { Network = [OrganizationFacets.NoNetwork], ModifiedAfter = DateTimeOffset.MinValue.AddYears(2000) });
        sync.Sync!.Count(s => s.Row is not null).ShouldBe(1);
        (await Page("/gaps")).Body!.TextContent.ShouldContain("1/2 järjestöä ei ole yhdessäkään verkostossa.");
    }

    [Fact]
    public async Task A_pair_that_does_the_same_for_the_same_people_in_the_same_place_is_found_with_its_reason()
    {
        Task<Id<Organization>> Group(string name, string service, string place, params string[] tags) => Enter(name, f => f with { Themes = ["mental-health"], TargetGroups = ["youth"], HomeMunicipality = place, CoreWork = tags, Services = [new(new(service))] });
        await Group("Toivo", "Vertaistukiryhmä nuorille", "398");
        await Group("Valo", "Vertaistukiryhmiä nuorille", "398");
        await Group("Kaukana", "Vertaistukiryhmä nuorille", "081");
        await Group("Muuta", "Teatterikerho", "398", "#sururyhmät");
        await Group("Surussa", "Kahvihetki", "398", "#sururyhmät");

        var pairs = (await house.Send(new OverlapList())).Pairs;
        pairs.Select(p => string.Join(" ", new[] { p.One.Name, p.Other.Name }.Order(StringComparer.Ordinal))).ShouldBe(["Toivo Valo", "Muuta Surussa"]);
        pairs[1].CoreWork.ShouldBe(["sururyhmät"]);
        (await Page("/gaps")).QuerySelector("[aria-labelledby=overlaps] .rows li p")!.TextContent.ShouldContain("Kunta: Lahti. Voimme auttaa: ”");
        (await house.Send(new OverlapList(Municipality: "111"))).Pairs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Networks_that_share_most_of_their_members_are_told()
    {
        var members = new List<Id<Organization>>();
        for (var i = 0; i < 3; i++) members.Add(await Enter($"Jäsen{new string('x', i + 1)} {i}"));
        foreach (var name in (string[])["Yksi", "Toinen"])
        {
            var network = await house.Send(new StartNetwork { Names = new(name) });
            foreach (var member in members) await house.Send(new JoinNetwork(network, member));
        }
        (await house.Send(new OverlapList())).Networks.Single().ShouldSatisfyAllConditions(p => p.Shared.ShouldBe(3), p => p.Of.ShouldBe(3));
    }

    [Fact]
    public async Task A_partner_is_found_by_need_and_place_with_the_reasons_in_words()
    {
        await Enter("Kaukainen", f => f with { CoreWork = ["#sururyhmät"], HomeMunicipality = "560" });
        await Enter("Läheinen", f => f with { CoreWork = ["#sururyhmät"], HomeMunicipality = "111" });
        await Enter("Naapuri", f => f with { Services = [new(new("Sururyhmä kerran kuussa"))], HomeMunicipality = "398" });
        await Enter("Kaikkialla", f => f with { Expertise = ["sururyhmien ohjaus"], RegionWide = true });
        await Enter("Muu", f => f with { HomeMunicipality = "111" });

        var answer = JsonNode.Parse(await anyone.GetStringAsync(new Uri("/api/v1/organizations:partner-search?need=sururyhmän%20vetäjä&near=Heinola", UriKind.Relative)))!;
        var names = answer["items"]!.AsArray().Select(h => h!["name"]!.ToString()).ToList();
        names.ShouldBe(["Läheinen", "Kaikkialla", "Naapuri", "Kaukainen"], ignoreOrder: true);
        names.IndexOf("Läheinen").ShouldBeLessThan(names.IndexOf("Kaukainen"));
        names[^1].ShouldBe("Kaukainen");
        var words = answer["items"]!.AsArray().Single(h => h!["name"]!.ToString() == "Läheinen")!["reasons"]!.AsArray().Select(r => r!["words"]!.ToString()).ToList();
        words[..2].ShouldBe(["tekee työtä: #sururyhmät", "toimii Heinolassa"]);
        words[2].ShouldStartWith("Kirjattu");
        answer["items"]!.AsArray().Single(h => h!["name"]!.ToString() == "Kaikkialla")!["reasons"]!.AsArray().Select(r => r!["words"]!.ToString()).ShouldContain("toimii koko maakunnassa");

        var page = await Page("/partner-finder?need=sururyhm%C3%A4&near=111");
        page.QuerySelectorAll(".rows li ul li").Select(l => l.TextContent).ShouldContain("tekee työtä: #sururyhmät");
    }

    [Fact]
    public async Task An_empty_need_asks_for_words_and_one_that_finds_nobody_is_remembered_for_the_house()
    {
        await (await anyone.GetAsync(new Uri("/api/v1/organizations:partner-search", UriKind.Relative))).ShouldBeProblem(400, "invalid");
        await (await anyone.GetAsync(new Uri("/api/v1/organizations:partner-search?need=kuoro&near=Atlantis", UriKind.Relative))).ShouldBeProblem(400, "invalid");
        (await Page("/partner-finder?need=")).QuerySelector(".empty")!.TextContent.ShouldContain("Kirjoita, mitä tarvitset");
        (await Page("/partner-finder?need=ja")).QuerySelector(".empty")!.TextContent.ShouldContain("Kirjoita, mitä tarvitset");

        (await Page("/partner-finder?need=avaruuslento")).QuerySelector(".empty")!.TextContent.ShouldContain("Kokeile yhtä yleisempää sanaa");
        (await house.Send(new MissedWordList())).Select(w => w.Word).ShouldContain("avaruuslento");
    }

    [Fact]
    public async Task Each_cell_of_the_menu_opens_its_services()
    {
        await Enter("Muistiyhdistys", f => f with { HytePriorities = ["mental-wellbeing"], TargetGroups = ["carers", "youth"], HomeMunicipality = "111", Services = [new(new("Muistikerho")) { TargetGroups = ["carers"] }, new(new("Nuorten ilta")) { TargetGroups = ["youth"] }] });

        var cell = (await Page("/menu")).QuerySelectorAll("table.cross td a").First(a => a.GetAttribute("href")!.Contains("targetGroup=carers", StringComparison.Ordinal));
        var opened = (await Page("/" + cell.GetAttribute("href"))).QuerySelector("[aria-labelledby=offers]")!.TextContent;
        opened.ShouldContain("Muistikerho");
        opened.ShouldNotContain("Nuorten ilta");
        (await Page("/menu?municipality=398")).QuerySelectorAll("table.cross td a").Length.ShouldBe(0);
    }

    [Fact]
    public async Task A_theme_and_a_tag_have_pages_and_another_word_for_a_tag_leads_to_it()
    {
        await Enter("Muistiyhdistys", f => f with { Themes = ["older-people"], CoreWork = ["#sururyhmät"], HomeMunicipality = "111" });
        await house.Send(new StartNetwork { Names = new("Ikäverkko"), Themes = ["older-people"] });
        var theme = await Page("/themes/older-people");
        theme.Body!.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Muistiyhdistys"), t => t.ShouldContain("Ikäverkko"), t => t.ShouldContain("#sururyhmät"));
        (await Page("/tags/sururyhm%C3%A4t")).Body!.TextContent.ShouldContain("Muistiyhdistys");
        ((int)(await anyone.GetAsync(new Uri("/tags/sururyhmat", UriKind.Relative))).StatusCode).ShouldBe(308);
        ((int)(await anyone.GetAsync(new Uri("/tags/ei-ole", UriKind.Relative))).StatusCode).ShouldBe(404);
        ((int)(await anyone.GetAsync(new Uri("/themes/ei-ole", UriKind.Relative))).StatusCode).ShouldBe(404);
        (await Page("/tags")).QuerySelectorAll("a[href='tags/sururyhm%C3%A4t']").Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_map_is_the_lists_twin_with_the_same_filters_and_a_table()
    {
        await Enter("Muistiyhdistys", f => f with { Themes = ["older-people"], HomeMunicipality = "111" });
        var map = await Page("/organizations?theme=older-people&view=map");
        map.QuerySelectorAll("svg.map a").Single(a => a.GetAttribute("aria-label") == "Heinola 1 järjestö").GetAttribute("href").ShouldBe("/organizations?theme=older-people&municipality=111");
        map.QuerySelectorAll("figure table tbody tr").Length.ShouldBe(11);
        map.QuerySelectorAll("nav a[aria-current=true]").ShouldContain(a => a.TextContent == "Kartta");
    }

    [Theory]
    [InlineData("Heinolassa", "111")]
    [InlineData("Lahden", "398")]
    [InlineData("lahtis", "398")]
    [InlineData("Nastola", "398")]
    [InlineData("016", "016")]
    [InlineData("Tampere", null)]
    public void A_place_is_understood_by_its_code_its_names_and_its_cases(string told, string? code) => Nearby.Read(told).ShouldBe(code);

    [Fact]
    public void Neighbours_are_so_both_ways_and_every_municipality_is_reached()
    {
        foreach (var m in Region.Municipalities)
        {
            Nearby.BesideOf(m.Code).ShouldAllBe(n => Nearby.BesideOf(n).Contains(m.Code));
            Nearby.From(m.Code).Count.ShouldBe(Region.Municipalities.Count);
        }
    }

    [Theory]
    [InlineData("/gaps")]
    [InlineData("/menu?hytePriority=mental-wellbeing&targetGroup=youth&municipality=398")]
    [InlineData("/partner-finder?need=kuoro")]
    [InlineData("/themes/culture")]
    [InlineData("/tags")]
    [InlineData("/do?q=kuoro&when=week&targetGroup=youth")]
    [InlineData("/organizations?view=map")]
    public async Task Pages_open_to_everybody_in_each_language(string address)
    {
        await house.Send(new GenerateOrganizations(40, 3));
        foreach (var language in (string[])["", "/sv", "/en"])
        {
            var page = await Page(language + address);
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.Body!.TextContent.ShouldNotContain("directory.");
            page.Body!.TextContent.ShouldNotContain("host.do");
        }
    }

    Task<Id<Organization>> Enter(string name, Func<EnterOrganization, EnterOrganization>? more = null) => house.Send((more ?? (f => f))(new EnterOrganization { Name = name, Kind = "association" }));

    Task<IHtmlDocument> Page(string address) => anyone.Sees(address);
}
