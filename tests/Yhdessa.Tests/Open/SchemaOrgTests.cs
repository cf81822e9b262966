using System.Text.Json;
using System.Xml.Linq;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Open;

/// <summary>What pages tell machines of themselves, and the page that lists all that machines may read.</summary>
public sealed class SchemaOrgTests(DemonstrationHouse demo) : IClassFixture<DemonstrationHouse>
{
    static readonly XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Of each kind of page in the sitemap two, and each page that stands alone.</summary>
    async Task<IReadOnlyList<string>> Pages()
    {
        var all = XDocument.Parse(await demo.Text("/sitemap.xml")).Root!.Elements(map + "url").Select(u => Uri.UnescapeDataString(new Uri(u.Element(map + "loc")!.Value).AbsolutePath));
        return [.. all.Where(p => !p.StartsWith("/sv", StringComparison.Ordinal) && !p.StartsWith("/en", StringComparison.Ordinal)).GroupBy(p => p.Count(c => c == '/') == 1 ? p : p.Split('/')[1] + "/").SelectMany(g => g.Take(2))];
    }

    async Task<List<JsonElement>> Data(string path) =>
        [.. (await PageForm.Read(await demo.Ask(path))).QuerySelectorAll("script[type='application/ld+json']").Select(s => JsonDocument.Parse(s.TextContent).RootElement.Clone())];

    [Fact]
    public async Task Every_public_page_tells_machines_what_it_is_about()
    {
        var pages = await Pages();
        pages.Count.ShouldBeGreaterThan(30);
        foreach (var path in pages)
        {
            var data = await Data(path);
            data.ShouldNotBeEmpty(path);
            data.ShouldAllBe(d => d.GetProperty("@context").GetString() == "https://schema.org" && d.GetProperty("@type").GetString() != null, path);
            data.ShouldAllBe(d => !d.GetRawText().Contains(":null"), path);
        }
    }

    [Theory]
    [InlineData("/", "WebSite")]
    [InlineData("/events", "ItemList")]
    [InlineData("/spaces", "CivicStructure")]
    [InlineData("/networks", "ItemList")]
    [InlineData("/municipalities/398", "AdministrativeArea")]
    [InlineData("/organizations/lahti", "Organization")]
    [InlineData("/bodies", "ItemList")]
    public async Task A_page_is_told_as_what_it_is(string path, string type) =>
        (await Data(path)).Select(d => d.GetProperty("@type").GetString()).ShouldContain(type);

    [Fact]
    public async Task A_body_tells_its_seats_as_roles_and_names_no_person()
    {
        var body = (await Pages()).First(p => p.StartsWith("/bodies/", StringComparison.Ordinal) && p.Contains("neuvottelukunta", StringComparison.Ordinal));
        var told = (await Data(body)).Single(d => d.GetProperty("@type").GetString() is "Organization");

        told.GetProperty("member").EnumerateArray().ShouldAllBe(r => r.GetProperty("@type").GetString() == "OrganizationRole" && r.GetProperty("roleName").GetString() != null);
        told.GetRawText().ShouldNotContain("\"Person\"");
    }

    [Fact]
    public async Task The_page_of_open_data_lists_every_open_address_and_each_of_them_answers()
    {
        var page = await PageForm.Read(await demo.Ask("/open-data"));
        foreach (var link in page.QuerySelectorAll("dl.kv a").Select(a => a.GetAttribute("href")!)) await demo.Ask("/" + link);

        var told = page.QuerySelectorAll("dl.kv code").Select(c => c.TextContent).ToList();
        string[] kinds = ["GET /hsds", "GET /linked-events", "GET /feeds", "GET /calendar"], singles = ["{secret}.ics", "{id}", "{id}/"];
        var contract = File.ReadLines(Path.Combine(Architecture.TheHouse.Root, "tests", "Yhdessa.Tests", "Contract", "paths.txt"))
            .Where(line => kinds.Any(k => line.StartsWith(k, StringComparison.Ordinal)) && !singles.Any(e => line.EndsWith(e, StringComparison.Ordinal))).Select(line => line[4..]);
        contract.ShouldBeSubsetOf(told);
        page.QuerySelectorAll("pre code").Select(c => c.TextContent).ShouldAllBe(c => c.StartsWith("<iframe src=\""));
        (await PageForm.Read(await demo.Ask("/"))).QuerySelector("footer a[href='open-data']").ShouldNotBeNull();
    }
}
