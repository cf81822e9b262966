using System.Net;
using System.Text.Json;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Events;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Open;

/// <summary>Linked Events as the real ones answer: the keys and the kinds of their values, taken down from answers of api.hel.fi.</summary>
public sealed class LinkedShapeTests
{
    /// <summary>Kinds: s text, n number, b yes or no, o object, a list. What is not known is null, as there.</summary>
    const string Event = """
        id:s location:o keywords:a super_event:o event_status:s external_links:a offers:a data_source:s publisher:s sub_events:a images:a videos:a in_language:a audience:a
        created_time:s last_modified_time:s date_published:s start_time:s end_time:s custom_data:o audience_min_age:n audience_max_age:n super_event_type:s deleted:b replaced_by:s
        short_description:o location_extra_info:o name:o info_url:o provider:o description:o provider_contact_info:o @id:s @context:s @type:s
        publication_status:s maximum_attendee_capacity:n remaining_attendee_capacity:n minimum_attendee_capacity:n enrolment_start_time:s enrolment_end_time:s
        """;

    const string Place = """
        id:s divisions:a created_time:s last_modified_time:s custom_data:o email:s contact_type:s address_region:s postal_code:s post_office_box_num:s address_country:s deleted:b
        has_upcoming_events:b n_events:n image:n data_source:s publisher:s parent:s replaced_by:s position:o telephone:o name:o street_address:o address_locality:o info_url:o description:o
        @id:s @context:s @type:s
        """;

    const string Keyword = "id:s alt_labels:a created_time:s last_modified_time:s aggregate:b deprecated:b n_events:n image:n data_source:s publisher:s replaced_by:s name:o @id:s @context:s @type:s";
    const string Division = "type:s ocd_id:s municipality:s name:o";

    /// <summary>What a reader cannot do without, so that null is no answer.</summary>
    static readonly string[] always = ["id", "@id", "@context", "@type", "name", "data_source", "publisher", "event_status", "deleted", "n_events", "keywords", "divisions", "last_modified_time"];

    static void MustBeShaped(JsonElement thing, string shape, string what, params string[] mayLack)
    {
        foreach (var (name, kind) in shape.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(p => (p[..p.LastIndexOf(':')], p[^1])))
        {
            thing.TryGetProperty(name, out var value).ShouldBeTrue($"{what}: {name}");
            if (value.ValueKind is JsonValueKind.Null) (always.Contains(name) && !mayLack.Contains(name)).ShouldBeFalse($"{what}: {name} is null");
            else KindOf(value).ShouldBe(kind, $"{what}: {name}");
        }
    }

    static char KindOf(JsonElement value) => value.ValueKind switch { JsonValueKind.String => 's', JsonValueKind.Number => 'n', JsonValueKind.True or JsonValueKind.False => 'b', JsonValueKind.Array => 'a', _ => 'o' };

    static async Task<JsonElement> Read(House house, string path)
    {
        using var answer = await house.Stranger().GetAsync(new Uri("/linked-events/v1" + path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Json();
    }

    static async Task<House> Furnished()
    {
        var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        await editor.Made(EventsHouse.Wish("Kevätmessut", ("capacity", 40), ("summary", new { fi = "Messut torilla." }), ("description", new { fi = "Tule *mukaan*." })));
        await editor.Made(EventsHouse.Wish("Kesäretki", ("municipality", "016"), ("place", "Vesivehmaa"), ("type", "excursion"), ("start", null), ("end", null), ("datePrecision", "unconfirmed")));
        return house;
    }

    [Fact]
    public async Task Events_places_and_keywords_have_the_keys_and_kinds_of_the_real_answers()
    {
        using var house = await Furnished();
        foreach (var (list, shape) in ((string, string)[])[("/event/?include=location,keywords", Event), ("/place/", Place), ("/keyword/", Keyword)])
        {
            var page = await Read(house, list);
            MustBeShaped(page.GetProperty("meta"), "count:n next:s previous:s", list);
            page.GetProperty("data").GetArrayLength().ShouldBeGreaterThan(0);
            foreach (var thing in page.GetProperty("data").EnumerateArray())
            {
                MustBeShaped(thing, shape, list, "last_modified_time");
                MustBeShaped(await Read(house, new Uri(thing.GetProperty("@id").GetString()!).AbsolutePath["/linked-events/v1".Length..]), shape, "one of " + list, "last_modified_time");
            }
        }
        foreach (var e in (await Read(house, "/event/?include=location,keywords")).GetProperty("data").EnumerateArray())
        {
            MustBeShaped(e.GetProperty("location"), Place, "place inside", "last_modified_time");
            MustBeShaped(e.GetProperty("location").GetProperty("divisions")[0], Division, "division");
            MustBeShaped(e.GetProperty("keywords")[0], Keyword, "keyword inside", "last_modified_time");
        }
        (await Read(house, "/event/")).GetProperty("data")[0].GetProperty("location").EnumerateObject().Select(p => p.Name).ShouldBe(["@id"]);
    }

    [Theory]
    [InlineData("division=kunta:lahti", 1)]
    [InlineData("division=ocd-division/country:fi/kunta:asikkala", 1)]
    [InlineData("division=kunta:kouvola", 0)]
    [InlineData("publisher=yhdessa", 2)]
    [InlineData("data_source=helsinki", 0)]
    [InlineData("event_status=EventScheduled", 1)]
    [InlineData("event_status=EventPostponed", 1)]
    [InlineData("event_status=EventCancelled", 0)]
    [InlineData("keyword=yhdessa:fair,yhdessa:excursion", 2)]
    [InlineData("start=2026-04-01&days=30", 1)]
    [InlineData("start=2026-04-01&days=3", 0)]
    public async Task Linked_events_are_narrowed_by_the_filters_people_use(string filter, int count)
    {
        using var house = await Furnished();

        (await Read(house, "/event/?" + filter)).GetProperty("meta").GetProperty("count").GetInt32().ShouldBe(count, filter);
    }

    [Fact]
    public async Task A_place_of_an_event_and_ids_find_it_again_and_nonsense_is_refused()
    {
        using var house = await Furnished();
        var one = (await Read(house, "/event/?include=location&keyword=fair")).GetProperty("data")[0];

        (await Read(house, $"/event/?location={one.GetProperty("location").GetProperty("id").GetString()}")).GetProperty("meta").GetProperty("count").GetInt32().ShouldBe(1);
        (await Read(house, $"/event/?ids={one.GetProperty("id").GetString()}")).GetProperty("data").EnumerateArray().Single().GetProperty("id").GetString().ShouldBe(one.GetProperty("id").GetString());
        foreach (var wrong in new[] { "event_status=EventMaybe", "ids=hello", "days=0", "colour=red" })
            (await house.Stranger().GetAsync(new Uri("/linked-events/v1/event/?" + wrong, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest, wrong);
    }
}
