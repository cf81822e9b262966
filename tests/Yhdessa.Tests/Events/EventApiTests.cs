using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

public sealed class EventApiTests
{
    static async Task<JsonElement> Json(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri("/api/v1" + address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Clone();
    }

    static async Task<House> WithSeason(Provider on)
    {
        var house = new House(on);
        await house.Send(new ImportSeason(Season.File));
        await house.Send(new ImportEvents(Season.File));
        return house;
    }

    [Theory, OnEachDatabase]
    public async Task A_partners_program_filters_events_by_day_place_type_and_word_with_counts(Provider on)
    {
        using var house = await WithSeason(on);
        using var anyone = house.Stranger();

        var all = await Json(anyone, "/events");
        all.GetProperty("total").GetInt32().ShouldBe(31);
        all.GetProperty("items")[0].GetProperty("slug").GetString().ShouldBe("2024-lahti-mahdollisuuksien-tori");
        Count(all, "datePrecision", "exact").ShouldBe(19);
        Count(all, "municipality", "nastola").ShouldBe(2);

        foreach (var (filter, total) in ((string, int)[])[
            ("from=2024-08-01&to=2024-08-31", 7), ("municipality=398&q=hollola", 1), ("hostMunicipality=098", 1), ("municipality=098", 0), ("type=associationEvening", 9), ("type=market&type=fair", 7),
            ("datePrecision=onDemand", 2), ("year=2026", 1), ("q=viikari", 1), ($"organization={SeasonId.Of("org-ph-kirjasto")}", 1), ("municipality=nastola", 2)])
            (await Json(anyone, "/events?" + filter)).GetProperty("total").GetInt32().ShouldBe(total, filter);
        (await anyone.GetAsync(new Uri("/api/v1/events?type=party", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    static int Count(JsonElement list, string facet, string value) =>
        list.GetProperty("facets").GetProperty(facet).EnumerateArray().Where(c => c.GetProperty("value").GetString() == value).Sum(c => c.GetProperty("count").GetInt32());

    [Fact]
    public async Task An_event_is_found_by_id_and_by_slug_and_an_unknown_day_is_absent()
    {
        using var house = await WithSeason(TestDatabase.Usual);
        using var anyone = house.Stranger();

        var forum = await Json(anyone, "/events/2026-kumppanuusfoorumi");
        (forum.GetProperty("start").GetString(), forum.GetProperty("end").GetString()).ShouldBe(("2026-04-14T11:00:00Z", "2026-04-14T13:00:00Z"));
        forum.GetProperty("feedback").GetRawText().ShouldBe("""{"mean":4.5,"n":8,"answerRate":0.222,"stated":true}""");
        (await Json(anyone, $"/events/{SeasonId.Of("event-2026-kumppanuusfoorumi")}")).GetProperty("name").GetProperty("fi").GetString().ShouldBe("Kumppanuusfoorumi");

        var market = await Json(anyone, "/events/2024-asikkala-anianpellon-markkinat");
        (market.GetProperty("start").GetString(), market.GetProperty("end").GetString(), market.GetProperty("datePrecision").GetString()).ShouldBe(("2024-08-09", "2024-08-10", "exact"));
        var open = await Json(anyone, "/events/2024-heinola-yhdistysilta");
        open.TryGetProperty("start", out _).ShouldBeFalse();
        open.GetProperty("datePrecision").GetString().ShouldBe("unconfirmed");

        (await Json(anyone, "/events/2026-kumppanuusfoorumi/workshop-outputs?pageSize=200")).GetProperty("total").GetInt32().ShouldBe(63);
        (await anyone.GetAsync(new Uri("/api/v1/events/no-such", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEachDatabase]
    public async Task A_partners_copy_of_the_events_is_kept_fresh_and_a_deleted_one_is_told(Provider on)
    {
        using var house = await WithSeason(on);
        using var anyone = house.Stranger();
        await house.In(async (EventsDb db) => { (await db.Events.SingleAsync(e => e.Slug == "2024-heinola-yhdistysilta")).Delete(house.Clock.GetUtcNow()); return 0; });
        house.Clock.Now = house.Clock.GetUtcNow().AddMinutes(1);

        var changes = await Json(anyone, "/events?modifiedAfter=2020-01-01T00:00:00Z&pageSize=200");

        changes.GetProperty("items").GetArrayLength().ShouldBe(31);
        changes.GetProperty("items").EnumerateArray().Count(i => i.TryGetProperty("deleted", out _)).ShouldBe(1);
        (await anyone.GetAsync(new Uri("/api/v1/events/2024-heinola-yhdistysilta", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }
}
