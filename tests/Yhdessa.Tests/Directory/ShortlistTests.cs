using System.Net;
using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>The views of those who guide others and of a municipality's liaison.</summary>
public sealed class ShortlistTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient anyone, editor;

    public ShortlistTests() => (anyone, editor) = (house.Stranger(), house.As(Guid.CreateVersion7(), Roles.Editor));

    public void Dispose() => house.Dispose();

    async Task Enter(object form) => (await editor.PostAsJsonAsync("/api/v1/organizations", form)).StatusCode.ShouldBe(HttpStatusCode.Created);

    [Fact]
    public async Task A_guide_puts_a_list_together_by_links_alone_in_plain_words_with_a_picture_to_read_and_takes_one_off()
    {
        await Enter(new { name = "Sururyhmä Esimerkki", kind = "civicGroup", summary = new { fi = "Vertaistukea surussa." }, plainText = new { fi = "Voit puhua surusta muiden kanssa." }, contacts = new[] { new { role = "Neuvonta", phone = "010 000 0000", visibility = "public" }, new { role = "Hallitus", phone = "010 000 0001", visibility = "staff" } } });
        await Enter(new { name = "Leiri Esimerkki", kind = "civicGroup" });

        var searched = await anyone.Sees("/shortlist?o=leiri-esimerkki&q=surussa");
        var add = searched.QuerySelector("[aria-labelledby=add] .rows a")!.GetAttribute("href")!;
        add.ShouldBe("/shortlist?o=leiri-esimerkki&o=sururyhma-esimerkki");
        var list = await anyone.Sees(add);

        list.QuerySelectorAll("section.panel h2").Select(h => h.TextContent.Trim()).ShouldBe(["Leiri Esimerkki", "Sururyhmä Esimerkki"]);
        var grief = list.QuerySelectorAll("section.panel")[1];
        grief.TextContent.ShouldContain("Voit puhua surusta muiden kanssa.");
        grief.TextContent.ShouldContain("010 000 0000");
        grief.TextContent.ShouldNotContain("010 000 0001");
        grief.QuerySelector("img.qr")!.GetAttribute("alt")!.ShouldContain("organizations/sururyhma-esimerkki");
        list.QuerySelector("a[href^=mailto]")!.GetAttribute("href")!.ShouldContain(Uri.EscapeDataString("shortlist?o=leiri-esimerkki&o=sururyhma-esimerkki"));
        grief.QuerySelector("p.tools a")!.GetAttribute("href").ShouldBe("/shortlist?o=leiri-esimerkki");
    }

    [Fact]
    public async Task A_list_keeps_twelve_at_most_and_says_when_one_has_no_page_any_more()
    {
        await Enter(new { name = "Leiri Esimerkki", kind = "civicGroup" });

        var list = await anyone.Sees("/shortlist?o=leiri-esimerkki&o=ei-ole&o=leiri-esimerkki");
        list.QuerySelectorAll("section.panel").Length.ShouldBe(1);
        list.QuerySelector(".note")!.TextContent.ShouldContain("yksi järjestö");
        (await anyone.Sees("/shortlist?" + string.Join('&', Enumerable.Range(0, 40).Select(i => $"o=x{i}")))).QuerySelector(".note")!.TextContent.ShouldContain("12 järjestö");
        (await anyone.Sees("/shortlist")).QuerySelector(".empty")!.TextContent.ShouldContain("ei ole vielä");
    }

    [Fact]
    public async Task A_liaison_reads_her_own_municipality_in_five_numbers_and_each_leads_to_its_rows()
    {
        await Enter(new { name = "Heinolan Esimerkki", kind = "civicGroup", homeMunicipality = "111" });
        await Enter(new { name = "Hollolan Esimerkki", kind = "civicGroup", homeMunicipality = "098" });
        house.Clock.Now = house.Clock.Now.AddMonths(30);

        var desk = await house.AsLiaisonOf("111").Sees("/staff/municipality?code=098");   // hers whatever she asks

        desk.QuerySelector("h1")!.TextContent.ShouldBe("Heinola viidellä luvulla");
        desk.QuerySelectorAll("a.num").Select(a => $"{a.TextContent} {a.GetAttribute("href")}").ShouldBe(
            ["1 organizations?municipality=111", "1 organizations?municipality=111&freshness=stale&freshness=dormant", "1 organizations?municipality=111&network=none", "0 organizations?municipality=111", "0 events?municipality=111"]);
        desk.QuerySelector("form select").ShouldBeNull();
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).Sees("/staff/municipality?code=098")).QuerySelector("h1")!.TextContent.ShouldBe("Hollola viidellä luvulla");
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).GetAsync(new Uri("/staff/municipality?code=999", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.As(Guid.CreateVersion7(), Roles.Editor).GetAsync(new Uri("/staff/municipality", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
