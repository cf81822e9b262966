using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using static Yhdessa.Tests.Events.HarvestHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What another house may answer, and what is believed of it.</summary>
public sealed class HarvestAnswerTests
{
    [Fact]
    public async Task Pages_are_followed_to_their_end_and_a_door_elsewhere_or_in_a_circle_is_not_entered()
    {
        await using var sink = await LinkedSink.Open();
        sink.Answer = (http, page) => LinkedSink.Json(http, LinkedSink.PageOf(page < 3 ? LinkedSink.Address + $"?page={page + 1}" : null, LinkedSink.Event($"p{page}", $"Sivu {page}")));
        var (house, _) = await Fetching(sink);
        using var _house = house;

        (await Fetch(house)).Done.ShouldBe(3);
        (await Run(house)).Outcome.ShouldBe(HarvestOutcome.Whole);
        foreach (var next in new[] { "https://elsewhere.example.org/v1/event/?page=2", "http://127.0.0.1/v1/event/", LinkedSink.Address + "?page=2" })
        {
            sink.Answer = (http, _) => LinkedSink.Json(http, LinkedSink.PageOf(next, LinkedSink.Event("x", "Ansa")));
            await Fetch(house);
            (await Run(house)).Outcome.ShouldBe(HarvestOutcome.Unreadable, next);
        }
        sink.Answer = (http, page) => LinkedSink.Json(http, LinkedSink.PageOf(LinkedSink.Address + $"?page={page + 1}"));
        await Fetch(house);
        (await Run(house)).Outcome.ShouldBe(HarvestOutcome.Cut);
        (await Taken(house)).Count.ShouldBe(3);
        (await house.In((EventsDb db) => db.Harvested.CountAsync(h => h.VanishedAt != null))).ShouldBe(0, "what was not read to its end misses nothing");
    }

    [Theory]
    [InlineData(500, "{}", "Silent")]
    [InlineData(404, "{}", "Refused")]
    [InlineData(429, "{}", "Refused")]
    [InlineData(200, "<html>", "Unreadable")]
    [InlineData(200, "[]", "Unreadable")]
    [InlineData(200, """{"meta":{},"data":{}}""", "Unreadable")]
    [InlineData(200, """{"data":[]}""", "Unreadable")]
    public async Task A_bad_answer_changes_nothing_and_is_told(int status, string body, string outcome)
    {
        await using var sink = await LinkedSink.Open();
        sink.Tells(LinkedSink.Event("a1", "Pysyy"));
        var (house, _) = await Fetching(sink);
        using var _house = house;
        await Fetch(house);
        sink.Answer = (http, _) => LinkedSink.Json(http, body, status);

        (await Fetch(house)).Done.ShouldBe(0);

        (await Run(house)).Outcome.ToString().ShouldBe(outcome);
        (await Taken(house)).Single().Name.Fi.ShouldBe("Pysyy");
    }

    [Theory]
    [InlineData("""{"id":"x:1","name":{"fi":"A"},"start_time":"2026-13-45","location":[],"keywords":"?","offers":7}""", 1)]
    [InlineData("""{"id":"x:1","name":{"fi":"A"},"start_time":"9999-12-31T23:59:59Z"}""", 1)]
    [InlineData("""{"id":7,"name":{"fi":"A"},"start_time":"2026-06-01"}""", 1)]
    [InlineData("""null""", 1)]
    [InlineData("""{"id":"x:1","name":{"fi":"<b></b>"},"start_time":"2026-06-01"}""", 1)]
    [InlineData("""{"id":"yhdessa:1","data_source":"yhdessa","name":{"fi":"Oma"},"start_time":"2026-06-01"}""", 0)]
    public async Task Nonsense_in_one_row_is_counted_and_our_own_does_not_come_back(string row, int unreadable)
    {
        await using var sink = await LinkedSink.Open();
        sink.Tells(row, LinkedSink.Event("a1", "Kelpaa"));
        var (house, _) = await Fetching(sink);
        using var _house = house;

        (await Fetch(house)).Done.ShouldBe(1);
        (await Run(house)).Unreadable.ShouldBe(unreadable);
    }
}
