using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Open;

/// <summary>What programs read without a key, as the standards write it.</summary>
public sealed class OpenDataTests(DemonstrationHouse demo) : IClassFixture<DemonstrationHouse>
{
    static readonly XNamespace atom = "http://www.w3.org/2005/Atom", map = "http://www.sitemaps.org/schemas/sitemap/0.9", html = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task Any_site_may_read_open_data_and_nobody_fetches_twice_what_has_not_changed()
    {
        foreach (var path in new[] { "/calendar/events.ics", "/feeds/events.atom", "/feeds/events.json", "/hsds/", "/hsds/organizations", "/linked-events/v1/event/", "/sitemap.xml" })
        {
            var answer = await demo.Ask(path);
            answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"], path);
            using var again = new HttpRequestMessage(HttpMethod.Get, path);
            again.Headers.TryAddWithoutValidation("If-None-Match", answer.Headers.ETag!.ToString());
            (await demo.House.Stranger().SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified, path);
        }
    }

    [Theory]
    [InlineData("/calendar/events.ics?from=tomorrow")]
    [InlineData("/feeds/events.atom?colour=red")]
    [InlineData("/hsds/services?page=0")]
    [InlineData("/hsds/organizations?per_page=9999")]
    [InlineData("/hsds/services?taxonomy_term_id=culture")]
    [InlineData("/linked-events/v1/event/?page_size=1000")]
    [InlineData("/linked-events/v1/event/?last_modified_since=lately")]
    public async Task A_parameter_that_cannot_be_is_a_problem(string path)
    {
        var answer = await demo.House.Stranger().GetAsync(new Uri(path, UriKind.Relative));

        (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.BadRequest, "application/problem+json"));
    }

    [Fact]
    public async Task The_calendar_of_events_has_every_day_that_is_known_and_lines_as_the_standard_wants()
    {
        var calendar = await demo.Text("/calendar/events.ics?from=2024-01-01");

        calendar.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
        calendar.ShouldContain("BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n");
        var lines = calendar.Split("\r\n");
        lines.ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75 && !l.Contains('\n'));
        var (begun, ended) = (lines.Count(l => l == "BEGIN:VEVENT"), lines.Count(l => l == "END:VEVENT"));
        begun.ShouldBeGreaterThan(5);
        ended.ShouldBe(begun);
        foreach (var needed in new[] { "UID:event-", "DTSTAMP:", "SEQUENCE:", "DTSTART", "SUMMARY:", "STATUS:" }) lines.Count(l => l.StartsWith(needed, StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(begun, needed);
        (await demo.Text("/sv/calendar/events.ics")).ShouldContain("/sv/events/");
    }

    [Fact]
    public async Task A_spaces_calendar_tells_titles_only_where_the_booker_made_them_public()
    {
        var house = await demo.Text($"/calendar/houses/{await demo.HouseId()}.ics");

        house.ShouldContain("SUMMARY:Avoin kahvila");
        house.ShouldContain("SUMMARY:Varattu");
        house.ShouldNotContain("Hallituksen kokous");
        (await demo.House.Stranger().GetAsync(new Uri($"/calendar/spaces/{Guid.CreateVersion7()}.ics", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_feeds_have_what_their_readers_need()
    {
        var feed = XDocument.Parse(await demo.Text("/feeds/events.atom")).Root!;
        feed.Name.ShouldBe(atom + "feed");
        foreach (var needed in new[] { "id", "title", "updated", "author" }) feed.Element(atom + needed).ShouldNotBeNull(needed);
        feed.Elements(atom + "link").ShouldContain(l => l.Attribute("rel")!.Value == "self");
        var entries = feed.Elements(atom + "entry").ToList();
        entries.ShouldNotBeEmpty();
        entries.ShouldAllBe(e => e.Element(atom + "id")!.Value.StartsWith("urn:uuid:") && e.Element(atom + "title") != null && e.Element(atom + "updated") != null && e.Element(atom + "link") != null);

        var json = await demo.Json("/feeds/events.json");
        (json.GetProperty("version").GetString(), json.GetProperty("items").GetArrayLength()).ShouldBe(("https://jsonfeed.org/version/1.1", entries.Count));
        json.GetProperty("items").EnumerateArray().ShouldAllBe(i => i.GetProperty("id").GetString() != null && i.GetProperty("content_text").GetString() != null);
    }

    [Fact]
    public async Task The_sitemap_names_every_page_in_three_languages_and_robots_find_it()
    {
        var root = XDocument.Parse(await demo.Text("/sitemap.xml")).Root!;

        root.Name.ShouldBe(map + "urlset");
        var pages = root.Elements(map + "url").Select(u => new Uri(u.Element(map + "loc")!.Value).AbsolutePath).ToList();
        pages.ShouldContain("/organizations/lahti");
        pages.ShouldContain("/sv/organizations/lahti");
        pages.ShouldContain(p => p.StartsWith("/spaces/"));
        pages.ShouldBeUnique();
        root.Elements(map + "url").ShouldAllBe(u => u.Elements(html + "link").Count() == 3);
        (await demo.Text("/robots.txt")).ShouldContain("/sitemap.xml");
        (await demo.Text("/.well-known/security.txt")).ShouldContain("Contact:");
        await demo.Ask("/.well-known/change-password");
    }

    [Fact]
    public async Task Organizations_and_their_services_are_told_in_the_shapes_of_open_referral()
    {
        var page = await demo.Json("/hsds/organizations?per_page=5");
        (page.GetProperty("page_number").GetInt32(), page.GetProperty("size").GetInt32(), page.GetProperty("first_page").GetBoolean(), page.GetProperty("last_page").GetBoolean(), page.GetProperty("empty").GetBoolean()).ShouldBe((1, 5, true, false, false));
        page.GetProperty("total_pages").GetInt32().ShouldBe((page.GetProperty("total_items").GetInt32() + 4) / 5);
        var organization = page.GetProperty("contents")[0];
        foreach (var needed in new[] { "id", "name", "description" }) organization.GetProperty(needed).GetString().ShouldNotBeNullOrEmpty();
        (await demo.Json($"/hsds/organizations/{organization.GetProperty("id").GetString()}")).GetProperty("services").GetArrayLength().ShouldBe(1);

        var service = (await demo.Json("/hsds/services?per_page=1")).GetProperty("contents")[0];
        (service.GetProperty("status").GetString(), service.GetProperty("name").GetString()).ShouldBe(("active", organization.GetProperty("name").GetString()));
        (await demo.Json($"/hsds/services/{service.GetProperty("id").GetString()}")).GetProperty("organization").GetProperty("id").GetString().ShouldBe(service.GetProperty("organization_id").GetString());
        (await demo.Json("/hsds/")).GetProperty("version").GetString().ShouldBe("3.1");
        var taxonomies = (await demo.Json("/hsds/taxonomies")).GetProperty("contents");
        taxonomies.GetArrayLength().ShouldBe(4);
        (await demo.Json($"/hsds/taxonomy_terms?taxonomy_id={taxonomies[0].GetProperty("id").GetString()}")).GetProperty("contents").EnumerateArray().ShouldAllBe(t => t.GetProperty("taxonomy_id").GetString() == taxonomies[0].GetProperty("id").GetString());
        (await demo.Json("/hsds/service_at_locations")).GetProperty("empty").GetBoolean().ShouldBeTrue();
        (await demo.House.Stranger().GetAsync(new Uri($"/hsds/services/{Guid.CreateVersion7()}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Events_places_and_keywords_are_told_in_the_shapes_of_linked_events()
    {
        var page = await demo.Json("/linked-events/v1/event/?page_size=2");
        (page.GetProperty("data").GetArrayLength(), page.GetProperty("meta").GetProperty("previous").ValueKind).ShouldBe((2, JsonValueKind.Null));
        page.GetProperty("meta").GetProperty("next").GetString()!.ShouldContain("page=2");
        var one = (await demo.Json("/linked-events/v1/event/?start=today&include=location,keywords")).GetProperty("data")[0];
        foreach (var needed in new[] { "id", "@id", "@context", "@type", "data_source", "publisher", "name", "location", "keywords", "event_status", "start_time", "end_time", "has_start_time", "publication_status", "last_modified_time", "super_event", "offers", "images", "deleted" })
            one.TryGetProperty(needed, out _).ShouldBeTrue(needed);
        one.GetProperty("location").GetProperty("name").GetProperty("fi").GetString().ShouldNotBeNullOrEmpty();
        one.GetProperty("keywords")[0].GetProperty("name").GetProperty("sv").GetString().ShouldNotBeNullOrEmpty();

        (await demo.Json($"/linked-events/v1/event/{one.GetProperty("id").GetString()}/")).GetProperty("@id").GetString().ShouldBe(one.GetProperty("@id").GetString());
        var place = (await demo.Json("/linked-events/v1/place/")).GetProperty("data")[0];
        (await demo.Json($"/linked-events/v1/place/{place.GetProperty("id").GetString()}/")).GetProperty("id").GetString().ShouldBe(place.GetProperty("id").GetString());
        (await demo.Json("/linked-events/v1/keyword/yhdessa:forum/")).GetProperty("name").GetProperty("fi").GetString().ShouldNotBeNullOrEmpty();
        (await demo.Json("/linked-events/v1/event/?last_modified_since=2100-01-01T00:00:00Z")).GetProperty("meta").GetProperty("count").GetInt32().ShouldBe(0);
    }
}
