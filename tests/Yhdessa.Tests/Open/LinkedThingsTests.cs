using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Events;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Open;

/// <summary>What Linked Events point at answers where they say, and what is known of places and parts is told.</summary>
public sealed class LinkedThingsTests
{
    const string Image = "id:s license:s created_time:s last_modified_time:s name:s url:s cropping:s photographer_name:s alt_text:s data_source:s publisher:s @id:s @context:s @type:s";

    static async Task<JsonElement> Read(House house, string path)
    {
        using var answer = await house.Stranger().GetAsync(new Uri("/linked-events/v1" + path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Json();
    }

    static JsonElement.ArrayEnumerator Rows(JsonElement page) => page.GetProperty("data").EnumerateArray();

    /// <summary>A campaign with two parts, one of them full of facts.</summary>
    static async Task<(House House, Guid Campaign, Guid Part)> Furnished()
    {
        var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var campaign = (await editor.Made(EventsHouse.Wish("Mielenterveysviikko", ("type", "campaign"), ("start", "2026-04-06"), ("end", "2026-04-12"), ("place", null)))).Id();
        var part = (await editor.Made(EventsHouse.Wish("Avajaiset", ("umbrellaId", campaign), ("capacity", 10), ("languages", new[] { "fi", "sv" }), ("targetGroups", await SomeGroups(house)), ("price", new { free = true }), ("ageFrom", 15)))).Id();
        await editor.Made(EventsHouse.Wish("Päätös", ("umbrellaId", campaign), ("type", "associationEvening"), ("start", "2026-04-12T09:00:00Z"), ("end", "2026-04-12T10:00:00Z"), ("publish", false)));
        await house.In(async (EventsDb db) =>
        {
            (await db.Events.FindAsync((Id<Event>)part))!.Picture(new(Guid.CreateVersion7(), new("Väkeä torilla")));
            return 0;
        });
        (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{part}/registrations", new { name = "Aino Esimerkki", email = "aino@example.org", groupSize = 3 })).StatusCode.ShouldBe(HttpStatusCode.Created);
        return (house, campaign, part);
    }

    static async Task<string[]> SomeGroups(House house) => [(await house.Send(new Yhdessa.Contracts.Directory.ClassificationWords("target-groups", "fi")))[0].Code];

    /// <summary>Every address of ours anywhere in an answer.</summary>
    static IEnumerable<string> Addresses(JsonElement thing) => thing.ValueKind switch
    {
        JsonValueKind.Object => thing.EnumerateObject().SelectMany(p => p.Name == "@id" ? [p.Value.GetString()!] : Addresses(p.Value)),
        JsonValueKind.Array => thing.EnumerateArray().SelectMany(Addresses),
        _ => [],
    };

    [Fact]
    public async Task Every_address_that_an_answer_tells_answers_and_says_the_same_of_itself()
    {
        var (house, _, _) = await Furnished();
        using var _h = house;
        var told = new HashSet<string>();
        foreach (var list in new[] { "/event/", "/event/?include=location,keywords,audience,in_language,sub_events,super_event", "/place/", "/keyword/?page_size=100", "/keyword_set/", "/keyword_set/?include=keywords", "/language/?page_size=100", "/image/", "/organization/" })
        {
            var page = await Read(house, list);
            page.GetProperty("meta").GetProperty("count").GetInt32().ShouldBeGreaterThan(0, list);
            told.UnionWith(Addresses(page));
        }
        foreach (var kind in new[] { "event", "place", "keyword", "keyword_set", "language", "image", "organization" }) told.ShouldContain(a => a.Contains($"/v1/{kind}/", StringComparison.Ordinal));
        foreach (var address in told)
            (await Read(house, new Uri(address).AbsolutePath["/linked-events/v1".Length..])).GetProperty("@id").GetString().ShouldBe(address);
        foreach (var nothing in new[] { "/language/xx/", "/image/1/", "/organization/helsinki/", "/keyword/yhdessa:audience-nobody/" })
            (await house.Stranger().GetAsync(new Uri("/linked-events/v1" + nothing, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound, nothing);
    }

    [Fact]
    public async Task A_campaign_tells_its_published_parts_and_a_part_its_campaign_whole_when_asked()
    {
        var (house, campaign, part) = await Furnished();
        using var _ = house;

        var linked = await Read(house, $"/event/yhdessa:{campaign}/");
        var whole = await Read(house, $"/event/yhdessa:{campaign}/?include=sub_events");
        var one = await Read(house, $"/event/yhdessa:{part}/?include=super_event,in_language,audience");

        linked.Words("super_event_type").ShouldBe("umbrella");
        linked.GetProperty("sub_events").EnumerateArray().Select(s => s.Words("@id")).ShouldBe([$"{new Uri(linked.Words("@id")).GetLeftPart(UriPartial.Authority)}/linked-events/v1/event/yhdessa:{part}/"]);   // the draft is nobody's
        whole.GetProperty("sub_events")[0].GetProperty("name").Words("fi").ShouldBe("Avajaiset");
        one.GetProperty("super_event").GetProperty("name").Words("fi").ShouldBe("Mielenterveysviikko");
        one.GetProperty("in_language")[0].Words("@type").ShouldBe("Language");
        one.GetProperty("audience")[0].GetProperty("n_events").GetInt32().ShouldBe(1);
        (await Read(house, $"/event/?super_event=yhdessa:{campaign}")).GetProperty("meta").GetProperty("count").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Places_left_are_counted_at_the_moment_and_a_picture_has_the_real_keys()
    {
        var (house, _, part) = await Furnished();
        using var _h = house;

        var one = await Read(house, $"/event/yhdessa:{part}/");

        (one.GetProperty("maximum_attendee_capacity").GetInt32(), one.GetProperty("remaining_attendee_capacity").GetInt32()).ShouldBe((10, 7));
        Rows(await Read(house, "/event/")).Single(e => e.Words("id") == $"yhdessa:{part}").GetProperty("remaining_attendee_capacity").GetInt32().ShouldBe(7);
        foreach (var key in Image.Split(' ')) one.GetProperty("images")[0].TryGetProperty(key.Split(':')[0], out var value).ShouldBeTrue(key);
        one.GetProperty("images")[0].Words("alt_text").ShouldBe("Väkeä torilla");
    }

    [Theory]
    [InlineData("is_free=true", 1)]
    [InlineData("is_free=false", 0)]
    [InlineData("suitable_for=12", 1)]
    [InlineData("suitable_for=20", 2)]
    [InlineData("super_event_type=umbrella", 1)]
    [InlineData("super_event_type=none", 1)]
    [InlineData("keyword!=campaign", 1)]
    [InlineData("ids=yhdessa:00000000-0000-0000-0000-000000000000", 0)]
    public async Task More_of_the_filters_people_use_narrow_the_list(string filter, int count)
    {
        var (house, _, _) = await Furnished();
        using var _h = house;

        (await Read(house, "/event/?" + filter)).GetProperty("meta").GetProperty("count").GetInt32().ShouldBe(count, filter);
    }

    [Fact]
    public async Task Events_for_a_target_group_are_found_by_its_keyword()
    {
        var (house, _, part) = await Furnished();
        using var _ = house;
        var group = (await Read(house, "/keyword/?page_size=100")) is var all ? Rows(all).First(k => k.Words("id").Contains("audience-", StringComparison.Ordinal) && k.GetProperty("n_events").GetInt32() == 1).Words("id") : "";

        Rows(await Read(house, $"/event/?keyword={group}")).Select(e => e.Words("id")).ShouldBe([$"yhdessa:{part}"]);
    }

    [Fact]
    public async Task What_was_taken_away_is_gone_unless_one_asks_for_the_deleted()
    {
        var (house, _, part) = await Furnished();
        using var _ = house;
        using var editor = house.Editor();
        await house.Send(new CancelEvent((Kernel.Id<Event>)part, "Sali ei ole käytössä"));   // somebody is coming to it
        using var now = await editor.GetAsync(new Uri($"/api/v1/events/{part}", UriKind.Relative));
        using var delete = new HttpRequestMessage(HttpMethod.Delete, $"/api/v1/events/{part}");
        delete.Headers.TryAddWithoutValidation("If-Match", now.Headers.ETag!.ToString());
        (await editor.SendAsync(delete)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await house.Stranger().GetAsync(new Uri($"/linked-events/v1/event/yhdessa:{part}/", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await Read(house, $"/event/yhdessa:{part}/?show_deleted=true")).GetProperty("deleted").GetBoolean().ShouldBeTrue();
        Rows(await Read(house, "/event/?show_deleted=true")).Count(e => e.GetProperty("deleted").GetBoolean()).ShouldBe(1);
        (await house.Stranger().GetAsync(new Uri($"/linked-events/v1/image/{part}/", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
