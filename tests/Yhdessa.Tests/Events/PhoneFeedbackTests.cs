using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>One phone, one answer; what a hall may send; and what is told of few.</summary>
public class PhoneFeedbackTests
{
    static async Task<(Guid Event, string Code)> Begun(House house)
    {
        var of = await house.AnEvent(null);
        house.Clock.Now = At(10, 15).ToUniversalTime();
        return (of, (await house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync(e => e.Id == (Id<Event>)of))).Code);
    }

    /// <summary>A phone that has opened the form, and so has its mark.</summary>
    static async Task<HttpClient> Phone(House house, string code)
    {
        var phone = house.Stranger();
        (await phone.GetAsync(new Uri($"/feedback/{code}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        return phone;
    }

    static Task<HttpResponseMessage> Rate(HttpClient phone, Guid of, int score, object? more = null) => phone.PostAsJsonAsync($"/api/v1/events/{of}/feedback", more ?? new { score });

    static async Task<JsonElement> Told(House house, Guid of) => (await (await house.Stranger().GetAsync(new Uri($"/api/v1/events/{of}", UriKind.Relative))).Json(HttpStatusCode.OK)).GetProperty("feedback");

    [Theory, OnEachDatabase]
    public async Task One_phone_is_one_answer_however_often_it_sends_and_may_change_it_until_midnight(Provider on)
    {
        using var house = new House(on).AtNow();
        var (of, code) = await Begun(house);
        using var phone = await Phone(house, code);

        for (var n = 0; n < 50; n++) (await Rate(phone, of, n % 5 + 1)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Rate(phone, of, 3)))).ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created);
        house.Clock.Now = At(11, 0).AddMilliseconds(-1).ToUniversalTime();
        (await Rate(phone, of, 4)).StatusCode.ShouldBe(HttpStatusCode.Created);

        var told = await Told(house, of);
        (told.GetProperty("n").GetInt32(), told.GetProperty("unverified").GetInt32()).ShouldBe((1, 0));
        (await house.In((EventsDb db) => db.Feedback.AsNoTracking().SingleAsync())).Score.ShouldBe(4);

        house.Clock.Now = At(11, 0).ToUniversalTime();
        (await (await Rate(phone, of, 1)).Refusal(HttpStatusCode.Conflict)).ShouldBe("feedback-given");
        (await PageForm.Read(await phone.GetAsync(new Uri($"/feedback/{code}", UriKind.Relative)))).Body!.TextContent.ShouldContain("Tästä puhelimesta on jo vastattu");
        (await house.In((EventsDb db) => db.Feedback.AsNoTracking().SingleAsync())).Score.ShouldBe(4);
    }

    [Fact]
    public async Task An_answer_without_the_phones_mark_counts_and_is_told_as_unverified()
    {
        using var house = new House().AtNow();
        var (of, code) = await Begun(house);
        for (var n = 0; n < 7; n++) await Rate(await Phone(house, code), of, 5);
        await Rate(house.Stranger(), of, 1);
        var forged = house.Stranger();
        forged.DefaultRequestHeaders.Add("Cookie", "answers=bm90IG91cnM=");
        await Rate(forged, of, 1);

        var told = await Told(house, of);
        (told.GetProperty("n").GetInt32(), told.GetProperty("unverified").GetInt32(), told.GetProperty("mean").GetDecimal()).ShouldBe((9, 2, 4.11m));
        (await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/events/ilta-{of}", UriKind.Relative)))).QuerySelector("section[aria-labelledby=feedback]")!.TextContent.ShouldContain("9 vastausta, joista 2 varmentamaton");
    }

    [Fact]
    public async Task A_mean_is_told_only_of_enough_answers_and_always_with_how_many_they_are()
    {
        using var house = new House().AtNow();
        var (of, code) = await Begun(house);
        for (var n = 0; n < 4; n++) await Rate(house.Stranger(), of, 5);
        (await Told(house, of)).TryGetProperty("mean", out _).ShouldBeFalse("four would tell of the four");
        var page = (await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/events/ilta-{of}", UriKind.Relative)))).QuerySelector("section[aria-labelledby=feedback]")!.TextContent;
        page.ShouldContain("vähintään 5");
        page.ShouldContain("4 vastausta");
        page.ShouldContain("Vastausosuus ei ole tiedossa");

        await Rate(house.Stranger(), of, 3);
        (await Told(house, of)).GetProperty("mean").GetDecimal().ShouldBe(4.6m);
    }

    [Fact]
    public async Task An_address_gives_at_most_three_hundred_answers_an_hour_and_is_kept_nowhere()
    {
        using var house = new House(host => host.UseSetting("RateLimits:Enabled", "true"));
        house.AtNow();
        var limit = (FeedbackLimit)house.Services.GetService(typeof(FeedbackLimit))!;
        var now = house.Clock.Now;

        for (var n = 0; n < FeedbackLimit.AnHour; n++) limit.Wait("192.0.2.7", now).ShouldBeNull();
        limit.Wait("192.0.2.7", now.AddMinutes(59)).ShouldBe(TimeSpan.FromMinutes(1));
        limit.Wait(Others(limit, shares: false), now).ShouldBeNull("another hall");
        limit.Wait("192.0.2.7", now.AddHours(1)).ShouldBeNull();
    }

    /// <summary>An address that falls into the drawer of 192.0.2.7, or one that does not.</summary>
    static string Others(FeedbackLimit limit, bool shares) => Enumerable.Range(0, 10_000_000).Select(n => $"address {n}").First(a => limit.DrawerOf(a) == limit.DrawerOf("192.0.2.7") == shares);

    [Fact]
    public async Task Two_addresses_that_fall_into_one_drawer_share_its_three_hundred_and_who_comes_after_is_told_when_to_try_again()
    {
        using var house = new House(host => host.UseSetting("RateLimits:Enabled", "true"));
        house.AtNow();
        var of = await house.AnEvent(null);
        house.Clock.Now = At(10, 15).ToUniversalTime();
        var limit = (FeedbackLimit)house.Services.GetService(typeof(FeedbackLimit))!;
        var now = house.Clock.Now;
        for (var n = 0; n < FeedbackLimit.AnHour; n++) limit.Wait("192.0.2.7", now).ShouldBeNull();

        limit.Wait(Others(limit, shares: true), now).ShouldNotBeNull();

        while (limit.Wait("", now) is null) { }
        using var refused = await Rate(house.Stranger(), of, 5);
        (await refused.Refusal(HttpStatusCode.TooManyRequests)).ShouldBe("rate-limited");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_part_of_the_programme_has_feedback_of_its_own()
    {
        using var house = new House().AtNow();
        var (of, code) = await Begun(house);
        var session = await house.In(async (EventsDb db) => db.Add(new Session((Id<Event>)of).Describe(new("Työpaja", At(10, 14)), await db.Events.SingleAsync(e => e.Id == (Id<Event>)of))).Entity.Id);
        using var phone = await Phone(house, code);

        (await phone.Press($"/feedback/{code}?session={session}", "give-feedback", ("Wish.Score", "2"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await phone.Press($"/feedback/{code}", "give-feedback", ("Wish.Score", "5"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await Told(house, of)).GetProperty("n").GetInt32().ShouldBe(1);
        (await house.In((EventsDb db) => db.Feedback.AsNoTracking().OrderBy(f => f.Score).Select(f => new { f.Score, f.SessionId, f.IsVerified }).ToListAsync())).Select(f => (f.Score, f.SessionId, f.IsVerified)).ShouldBe([(2, session, true), (5, null, true)]);
        (await (await Rate(phone, of, 3, new { score = 3, sessionId = Guid.CreateVersion7() })).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("unknown-session");
    }

    [Fact]
    public async Task The_hall_sees_its_answers_come_in_and_nobodys_words()
    {
        using var house = new House().AtNow();
        var (of, code) = await Begun(house);
        async Task<AngleSharp.Html.Dom.IHtmlDocument> Screen() => await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/screen/feedback/{code}", UriKind.Relative)));
        (await Screen()).QuerySelector("h1")!.TextContent.ShouldBe("0 vastausta");

        for (var n = 0; n < 8; n++) await Rate(await Phone(house, code), of, 4, new { score = n % 2 + 4, best = "Salainen sana" });

        var screen = await Screen();
        screen.QuerySelector("h1")!.TextContent.ShouldBe("4,5 / 5");
        screen.QuerySelector("main")!.TextContent.ShouldContain("8 vastausta");
        screen.Body!.TextContent.ShouldNotContain("Salainen");
        screen.QuerySelector("meta[http-equiv=refresh]").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_phones_marks_go_when_the_feedback_is_closed_and_the_count_stays()
    {
        using var house = new House().AtNow();
        var (of, code) = await Begun(house);
        await Rate(await Phone(house, code), of, 4);

        await house.Send(new ForgetFeedback(house.Clock.Now.AddDays(EventFeedback.DaysDeviceKept + 1)));

        var kept = await house.In((EventsDb db) => db.Feedback.AsNoTracking().SingleAsync());
        (kept.Device, kept.IsVerified).ShouldBe((null, true));
    }
}
