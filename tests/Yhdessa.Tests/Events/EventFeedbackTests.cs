using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Events;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>Feedback by QR in half a minute, and what is made of it.</summary>
public class EventFeedbackTests
{
    static Task<HttpResponseMessage> Rate(House house, Guid of, int score, string? best = null, string? idea = null) =>
        house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/feedback", new { score, best, idea });

    static async Task<JsonElement> Get(HttpClient client, string path) => await (await client.GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative))).Json(HttpStatusCode.OK);

    [Fact]
    public async Task Feedback_is_open_from_the_beginning_until_thirty_days_after_the_end()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(null);

        async Task Then(DateTimeOffset now, HttpStatusCode expected)
        {
            house.Clock.Now = now.ToUniversalTime();
            var answer = await Rate(house, of, 4);
            answer.StatusCode.ShouldBe(expected, $"{now}");
            if (expected is HttpStatusCode.UnprocessableEntity) (await answer.Refusal(expected)).ShouldBe("feedback-closed");
        }

        await Then(At(10, 14).AddMilliseconds(-1), HttpStatusCode.UnprocessableEntity);
        await Then(At(10, 14), HttpStatusCode.Created);
        await Then(At(10, 16).AddDays(30).AddMilliseconds(-1), HttpStatusCode.Created);
        await Then(At(10, 16).AddDays(30), HttpStatusCode.UnprocessableEntity);
        (await Rate(house, await house.AnEvent(null, EventDate.Unconfirmed), 4)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Only_whole_numbers_from_one_to_five_are_a_score()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(null);
        house.Clock.Now = At(10, 15).ToUniversalTime();

        (await Rate(house, of, 0)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Rate(house, of, 6)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/feedback", new { score = 3.5 })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/feedback", new { score = 3, email = "a@example.org" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, OnEachDatabase]
    public async Task Answers_that_come_at_once_are_all_counted_and_told_with_their_number(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(null);
        house.Clock.Now = At(10, 15).ToUniversalTime();

        (await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Rate(house, of, i % 5 + 1)))).ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created);

        var feedback = (await Get(house.Stranger(), $"events/{of}")).GetProperty("feedback");
        (feedback.GetProperty("n").GetInt32(), feedback.GetProperty("mean").GetDecimal(), feedback.GetProperty("stated").GetBoolean()).ShouldBe((20, 3m, false));
        feedback.TryGetProperty("answerRate", out _).ShouldBeFalse("nobody counted who was there");
    }

    [Fact]
    public async Task The_report_gives_figures_to_all_and_peoples_words_to_those_who_handle_the_event()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(20));
        await house.Stranger().Signed(of, "a@example.org", 3);
        await house.Stranger().Signed(of, "b@example.org", 5);
        house.Clock.Now = At(10, 15).ToUniversalTime();
        await Rate(house, of, 5, best: "Kahvi", idea: "Lisää aikaa");
        await Rate(house, of, 4);

        var open = await Get(house.Stranger(), $"events/{of}/report");
        (open.GetProperty("signUps").GetInt32(), open.GetProperty("n").GetInt32(), open.GetProperty("answerRate").GetDecimal()).ShouldBe((8, 2, 0.25m));
        open.TryGetProperty("mean", out _).ShouldBeFalse("two would be told of");
        open.TryGetProperty("best", out _).ShouldBeFalse();
        open.TryGetProperty("came", out _).ShouldBeFalse();

        var staff = house.AsKey(null, "events:read", "events:write", "events:admin");
        var after = await (await staff.PostAsJsonAsync($"/api/v1/events/{of}:attendance", new { people = 10 })).Json(HttpStatusCode.OK);
        (after.GetProperty("came").GetInt32(), after.GetProperty("answerRate").GetDecimal()).ShouldBe((10, 0.2m), "of those who came");
        after.GetProperty("best").ToString().ShouldBe("""["Kahvi"]""");
        after.GetProperty("ideas").ToString().ShouldBe("""["Lisää aikaa"]""");
    }

    [Fact]
    public async Task What_a_document_states_of_the_forum_stays_as_it_is_stated()
    {
        using var house = new House();
        await house.Send(new ImportEvents(Season.File));
        house.Clock.Now = new(2026, 4, 14, 12, 0, 0, TimeSpan.Zero);
        var forum = await house.In((EventsDb db) => db.Events.SingleAsync(e => e.Kind == EventKind.Forum));
        await Rate(house, forum.Id, 1);

        var report = await Get(house.Stranger(), $"events/{forum.Slug}/report");

        (report.GetProperty("signUps").GetInt32(), report.GetProperty("n").GetInt32(), report.GetProperty("mean").GetDecimal(), decimal.Round(report.GetProperty("answerRate").GetDecimal(), 3), report.GetProperty("stated").GetBoolean()).ShouldBe((36, 8, 4.5m, 0.222m, true));
        report.GetProperty("best").GetArrayLength().ShouldBeGreaterThan(0);
        report.GetProperty("workshopOutputs").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_resident_gives_feedback_by_the_pictures_address_and_is_thanked_with_how_many()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(null);
        var code = (await house.In((EventsDb db) => db.Events.SingleAsync(e => e.Id == (Id<Event>)of))).Code;
        var anyone = house.Stranger();
        (await PageForm.Read(await anyone.GetAsync(new Uri($"/feedback/{code}", UriKind.Relative)))).Body!.TextContent.ShouldContain("Palaute avautuu");
        house.Clock.Now = At(10, 15).ToUniversalTime();

        var unanswered = await anyone.Press($"/feedback/{code}", "give-feedback", ("Wish.Best", "Kahvi"));
        unanswered.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var sent = await anyone.Press($"/feedback/{code}", "give-feedback", ("Wish.Score", "5"), ("Wish.Best", "Kahvi"));
        var thanks = await PageForm.Read(await anyone.GetAsync(sent.Headers.Location));

        thanks.QuerySelector("h1")!.TextContent.ShouldBe("Kiitos palautteesta");
        thanks.Body!.TextContent.ShouldContain("Vastauksia on nyt 1.");
        thanks.Body!.TextContent.ShouldContain("Pieni joukko, suuntaa antava.");
        (await PageForm.Read(await anyone.GetAsync(new Uri($"/events/ilta-{of}", UriKind.Relative)))).QuerySelector("section[aria-labelledby=feedback]")!.TextContent.ShouldContain("Keskiarvo näytetään, kun vastauksia on vähintään 5. 1 vastaus.");
        (await anyone.GetAsync(new Uri("/feedback/arvaus", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.In((EventsDb db) => db.Set<AuditEntry>().Where(a => a.Kind == "EventFeedback").Select(a => a.Changes).SingleAsync())).ShouldNotContain("Kahvi");
    }

    [Theory, OnEachDatabase]
    public async Task What_people_wrote_goes_after_two_years_and_what_they_gave_stays_counted(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(null);
        house.Clock.Now = At(10, 15).ToUniversalTime();
        await Rate(house, of, 5, best: "Kahvi", idea: "Lisää aikaa");
        await Rate(house, of, 2, idea: "Mikrofoni");

        (await house.Send(new ForgetFeedback(house.Clock.Now.AddMonths(EventFeedback.MonthsKept)))).Done.ShouldBe(0);
        (await house.Send(new ForgetFeedback(house.Clock.Now.AddMonths(EventFeedback.MonthsKept).AddDays(1)))).Done.ShouldBe(2);

        (await house.In((EventsDb db) => db.Feedback.AsNoTracking().ToListAsync())).ShouldAllBe(f => f.Best == null && f.Idea == null);
        var feedback = (await Get(house.Stranger(), $"events/{of}")).GetProperty("feedback");
        feedback.GetProperty("n").GetInt32().ShouldBe(2);
        (await house.In((EventsDb db) => db.Feedback.SumAsync(f => f.Score))).ShouldBe(7);
    }

    [Fact]
    public void How_an_event_went_and_what_people_said_is_told_to_the_other_modules()
    {
        var e = Told(new(20));
        var answer = new EventFeedback(e, 4, null, null);

        e.Count(7, registered: 3, At(10, 15));
        answer.Tell(e, n: 2, mean: 4.5m, At(10, 15));

        var held = e.TakeRaised().OfType<EventHeld>().Single();
        (held.EventId, held.Name, held.FirstDay, held.Municipality, held.Registered, held.Came).ShouldBe((e.Id.Value, "Yhteinen ilta", new DateOnly(2026, 3, 10), "398", 3, 7));
        answer.TakeRaised().Single().ShouldBe(new FeedbackReceived(e.Id, "Yhteinen ilta", new(2026, 3, 10), 2, 4.5m));
        Should.Throw<RuleBroken>(() => Told(null).Count(7, null, Now)).Code.ShouldBe("event-not-begun");
    }
}
