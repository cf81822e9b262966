using System.Net;
using System.Text.Json;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Open;

/// <summary>Open Referral and Linked Events key by key, and what one may ask of them.</summary>
public sealed class ShapeTests(DemonstrationHouse demo) : IClassFixture<DemonstrationHouse>
{
    async Task<List<JsonElement>> Contents(string path) => [.. (await demo.Json(path)).GetProperty("contents").EnumerateArray()];

    static void MustHave(IEnumerable<JsonElement> things, params string[] keys)
    {
        foreach (var thing in things)
            foreach (var key in keys)
                (thing.TryGetProperty(key, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)).ShouldBeTrue($"{key} in {thing.GetRawText()[..Math.Min(200, thing.GetRawText().Length)]}");
    }

    static List<JsonElement> Below(JsonElement thing, string list) => thing.TryGetProperty(list, out var all) ? [.. all.EnumerateArray()] : [];

    [Fact]
    public async Task Every_entity_of_open_referral_has_the_keys_that_the_standard_requires()
    {
        var organizations = await Contents("/hsds/organizations?full=true&per_page=100");
        MustHave(organizations, "id", "name", "description", "services");
        MustHave(organizations.SelectMany(o => Below(o, "organization_identifiers")), "id", "identifier_type", "identifier");
        MustHave(organizations.SelectMany(o => Below(o, "attributes")), "id", "link_id", "taxonomy_term_id");
        var services = await Contents("/hsds/services?full=true&per_page=100");
        MustHave(services, "id", "name", "status", "organization");
        services.ShouldAllBe(s => s.GetProperty("status").GetString() == "active");
        MustHave(services.SelectMany(s => Below(s, "service_areas").Concat(Below(s, "languages"))), "id", "name");
        MustHave(await Contents("/hsds/taxonomies"), "id", "name", "description");
        MustHave(await Contents("/hsds/taxonomy_terms?per_page=100"), "id", "name", "description", "taxonomy_id");
        MustHave([await demo.Json("/hsds/service_at_locations")], "total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents");
        MustHave([await demo.Json("/hsds/")], "version", "profile", "openapi_url");
    }

    [Fact]
    public async Task Filters_of_open_referral_narrow_together()
    {
        using var house = new House();
        await house.Send(new Yhdessa.Directory.GenerateOrganizations(20, 7));
        async Task<List<JsonElement>> Read(string path) => [.. JsonDocument.Parse(await house.Stranger().GetStringAsync(new Uri(path, UriKind.Relative))).RootElement.GetProperty("contents").EnumerateArray()];
        var organization = (await Read("/hsds/organizations?full=true&per_page=100")).First(o => Below(o, "attributes").Count > 0);
        var (id, term) = (organization.GetProperty("id").GetString(), Below(organization, "attributes")[0].GetProperty("taxonomy_term_id").GetString());

        (await Read($"/hsds/services?organization_id={id}&taxonomy_term_id={term}")).ShouldHaveSingleItem().GetProperty("organization_id").GetString().ShouldBe(id);
        (await Read($"/hsds/services?organization_id={id}&taxonomy_term_id={term}&modified_after=2100-01-01T00:00:00Z")).ShouldBeEmpty();
        (await Read($"/hsds/services?organization_id={id}&taxonomy_id={Guid.CreateVersion7()}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_referral_is_told_whole_or_in_brief_or_line_by_line_as_asked()
    {
        var minimal = await demo.Json("/hsds/services?minimal=true");
        minimal.GetProperty("last_page").GetBoolean().ShouldBeTrue("the standard wants them all on one page");
        minimal.GetProperty("contents")[0].EnumerateObject().Select(p => p.Name).ShouldBe(["id", "last_modified"]);
        (await Contents("/hsds/services?per_page=3")).SelectMany(s => s.EnumerateObject()).Select(p => p.Name).ShouldNotContain("service_areas");

        var lines = await demo.Ask("/hsds/organizations?format=ndjson&per_page=3");
        lines.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-ndjson");
        (await lines.Content.ReadAsStringAsync()).TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("name").GetString()).Count().ShouldBe(3);
        foreach (var wrong in new[] { "/hsds/services?format=xml", "/hsds/services?full=perhaps", "/hsds/taxonomies?colour=red" })
            (await demo.House.Stranger().GetAsync(new Uri(wrong, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest, wrong);
    }

    async Task<List<JsonElement>> Events(string query) => [.. (await demo.Json($"/linked-events/v1/event/?{query}")).GetProperty("data").EnumerateArray()];

    [Fact]
    public async Task Linked_events_are_searched_sorted_and_filtered_by_keyword()
    {
        var all = await Events("page_size=100&sort=-last_modified_time");
        all.Select(e => e.GetProperty("last_modified_time").GetString()).ShouldBeInOrder(SortDirection.Descending);
        var named = all.First(e => e.GetProperty("name").GetProperty("fi").GetString()!.Length > 4);
        var word = named.GetProperty("name").GetProperty("fi").GetString()!.Split(' ')[0];
        (await Events($"page_size=100&text={Uri.EscapeDataString(word)}")).Select(e => e.GetProperty("id").GetString()).ShouldContain(named.GetProperty("id").GetString());
        (await Events("text=zzzzqqqq")).ShouldBeEmpty();
        (await Events("page_size=100&keyword=yhdessa:forum&include=keywords")).ShouldAllBe(e => e.GetProperty("keywords")[0].GetProperty("id").GetString() == "yhdessa:forum");
        (await demo.House.Stranger().GetAsync(new Uri("/linked-events/v1/event/?sort=colour", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Linked_keywords_and_places_tell_how_many_events_they_have()
    {
        var forums = (await demo.Json("/linked-events/v1/event/?keyword=forum")).GetProperty("meta").GetProperty("count").GetInt32();
        (await demo.Json("/linked-events/v1/keyword/yhdessa:forum/")).GetProperty("n_events").GetInt32().ShouldBe(forums);
        forums.ShouldBeGreaterThan(0);
        (await Events("page_size=100&include=location")).Select(e => e.GetProperty("location")).Where(l => l.ValueKind is JsonValueKind.Object).ShouldAllBe(l => l.GetProperty("n_events").GetInt32() > 0);
    }

    [Fact]
    public async Task A_linked_event_tells_its_words_and_its_places_and_when_it_is_gone_only_that()
    {
        using var house = new House();
        var (kept, gone) = (Told("messut"), Told("peli"));
        gone.Delete(house.Clock.GetUtcNow());
        await house.In((EventsDb db) => { db.AddRange(kept, gone); return Task.FromResult(0); });

        async Task<List<JsonElement>> Read(string query) => [.. JsonDocument.Parse(await house.Stranger().GetStringAsync(new Uri($"/linked-events/v1/event/?{query}", UriKind.Relative))).RootElement.GetProperty("data").EnumerateArray()];
        var one = (await Read("")).ShouldHaveSingleItem();
        one.GetProperty("short_description").GetProperty("fi").GetString().ShouldBe("Koko perheen messut.");
        one.GetProperty("description").GetProperty("fi").GetString()!.ShouldContain("<em>kaikille</em>");
        one.GetProperty("offers").GetArrayLength().ShouldBe(0, "nobody has told whether it is free");
        (await Read("show_deleted=true")).Single(e => e.GetProperty("deleted").GetBoolean()).GetProperty("id").GetString().ShouldBe($"yhdessa:{gone.Id}");
    }

    static Event Told(string slug) => new Event(Id<Event>.New(), slug).Tell(new(new("Messut"), EventKind.Own, EventType.Fair, EventDate.Days(new(2026, 5, 1), new(2026, 5, 1)), 2026)
    {
        Summary = new("Koko perheen messut."),
        Description = new("Avoin *kaikille*"),
    });
}
