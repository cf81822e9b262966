using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
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

    [Theory, OnEachDatabase]
    public async Task Linked_events_are_narrowed_by_weekday_and_by_the_clock_on_the_wall_and_a_rectangle_on_the_map_holds_none(Provider on)
    {
        using var house = new House(on);
        Event At(string slug, int day, int hour, int end, int days = 0) => Told(slug, EventDate.Clock(Helsinki.At(new DateTime(2026, 5, day, hour, 0, 0)), Helsinki.At(new DateTime(2026, 5, day + days, end, 0, 0))));
        await house.In((EventsDb db) =>
        {
            db.AddRange(At("maanantai", 4, 9, 11), At("keskiviikko", 6, 17, 20), At("viikonloppu", 8, 18, 12, days: 2), At("pitka", 11, 10, 16, days: 9), Told("paiva", EventDate.Days(new(2026, 5, 1), new(2026, 5, 1))), Told("avoin", EventDate.Unconfirmed), Told("ikkuna", EventDate.Window(new(2026, 5, 4), new(2026, 5, 5))));
            return Task.FromResult(0);
        });
        async Task<JsonElement> Read(string query) => JsonDocument.Parse(await house.Stranger().GetStringAsync(new Uri($"/linked-events/v1/event/?{query}", UriKind.Relative))).RootElement;
        async Task<List<string>> Found(string query) => [.. (await Read(query)).GetProperty("data").EnumerateArray().Select(e => e.GetProperty("name").GetProperty("fi").GetString()!)];

        (await Found("weekday=1")).ShouldBe(["maanantai", "pitka"], "what lasts a week is held on every day of it");
        (await Found("weekday=6,7")).ShouldBe(["viikonloppu", "pitka"]);
        (await Found("weekday=5")).ShouldBe(["paiva", "viikonloppu", "pitka"]);
        (await Found("starts_after=17")).ShouldBe(["keskiviikko", "viikonloppu"], "the clock in Helsinki, its own hour counted");
        (await Found("starts_after=16:30&ends_before=21&ends_after=19:59")).ShouldBe(["keskiviikko"]);
        (await Found("starts_before=9:00")).ShouldBe(["maanantai"], "of those without a clock nobody knows");
        (await Found("weekday=1&starts_after=9:01&division=lahti")).ShouldBe(["pitka"]);
        var second = await Read("ends_after=0&page_size=2&page=2&sort=-start_time");
        (second.GetProperty("meta").GetProperty("count").GetInt32(), second.GetProperty("data").EnumerateArray().Select(e => e.GetProperty("name").GetProperty("fi").GetString())).ShouldSatisfyAllConditions(
            a => a.Item1.ShouldBe(4), a => a.Item2.ShouldBe(["keskiviikko", "maanantai"]));
        (await Found("starts_after=17&sort=-start_time")).ShouldBe(["viikonloppu", "keskiviikko"], "another order than the board's own");
        await house.In(async (EventsDb db) =>
        {
            (await db.Events.SingleAsync(e => e.Slug == "keskiviikko")).Delete(house.Clock.GetUtcNow());
            return 0;
        });
        (await Found("starts_after=17")).ShouldBe(["viikonloppu"]);
        (await Found("starts_after=17&show_deleted=true")).ShouldBe(["keskiviikko", "viikonloppu"], "what is gone is told as gone where it was");
        (await Found("starts_before=16&show_deleted=true")).ShouldBe(["maanantai", "pitka"]);
        (await Found("event_status=EventPostponed")).ShouldBe(["ikkuna", "avoin"], "as they are told");
        (await Found("event_status=EventRescheduled&weekday=1")).ShouldBe(["maanantai", "pitka"]);
        (await Found("bbox=24.9348,60.1762,26.9681,61.9889")).ShouldBeEmpty();
        foreach (var wrong in (string[])["weekday=8", "weekday=su", "starts_after=25", "ends_before=9.30", "starts_after=9:5", "bbox=1,2,3", "bbox=25,61,26,60", "bbox=a,b,c,d"])
            (await house.Stranger().GetAsync(new Uri($"/linked-events/v1/event/?{wrong}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest, wrong);
    }

    static Event Told(string slug, EventDate date) => new Event(Id<Event>.New(), slug).Tell(new(new(slug), EventKind.Own, EventType.Fair, date, 2026) { Municipality = "398" });

    static Event Told(string slug) => new Event(Id<Event>.New(), slug).Tell(new(new("Messut"), EventKind.Own, EventType.Fair, EventDate.Days(new(2026, 5, 1), new(2026, 5, 1)), 2026)
    {
        Summary = new("Koko perheen messut."),
        Description = new("Avoin *kaikille*"),
    });
}
