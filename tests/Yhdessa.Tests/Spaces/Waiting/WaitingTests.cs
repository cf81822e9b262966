using System.Net;
using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Spaces.Waiting;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;
using static Yhdessa.Tests.Spaces.Waiting.WaitingHouse;

namespace Yhdessa.Tests.Spaces.Waiting;

public class WaitingTests
{
    readonly Guid booker = Guid.CreateVersion7(), first = Guid.CreateVersion7(), second = Guid.CreateVersion7();

    [Theory, OnEachDatabase]
    public async Task A_cancelled_time_is_held_for_the_first_in_line_who_takes_it_by_the_letters_link(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        var taken = await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14)));
        var (one, two) = (await house.As(first).Waits(Time(space, At(10, 12), At(10, 14))), await house.As(second).Waits(Time(space, At(10, 13), At(10, 14))));
        (await house.As(second).Place(two)).GetProperty("place").GetInt32().ShouldBe(2);

        await house.As(booker).Cancel(taken);

        (await house.As(first).Place(one)).Log().ShouldBe(["offered first-in-line"]);
        (await house.As(second).State(two)).ShouldBe("waiting");
        (await house.As(booker).Book(Wish(space, At(10, 12), At(10, 13)))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = $"/offer/{await DueLetters.Token(house, "spaces.offer:")}";
        (await PageForm.Read(await house.Stranger().GetAsync(new Uri(page, UriKind.Relative)))).Body!.TextContent.ShouldContain("vastaa viimeistään");
        (await house.As(first).State(one)).ShouldBe("offered", "looking changes nothing");

        var reader = house.Stranger();
        (await (await PageForm.Open(reader, page, "offer")).Send(reader, "answer=yes")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var wait = await house.As(first).Place(one);
        wait.GetProperty("state").GetString().ShouldBe("accepted");
        var booking = await (await house.As(first).GetAsync(new Uri($"/api/v1/bookings/{wait.GetProperty("times")[0].GetProperty("bookingId").GetGuid()}", UriKind.Relative))).Body();
        booking.GetProperty("status").GetString().ShouldBe("confirmed");
        (await house.As(first).Act(one, "accept")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task An_offer_nobody_answers_goes_to_the_next_and_nobody_is_offered_the_same_twice()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        var taken = await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14)));
        var (one, two) = (await house.As(first).Waits(Time(space, At(10, 12), At(10, 14))), await house.As(second).Waits(Time(space, At(10, 12), At(10, 14))));
        await house.As(booker).Cancel(taken);

        await house.Send(new MoveOffersOn(Now.AddHours(23)));
        (await house.As(first).State(one)).ShouldBe("offered");
        house.Clock.Now = Now.AddHours(25);
        (await (await house.As(first).Act(one, "accept")).Code()).ShouldBe("offer-over");
        await house.Send(new MoveOffersOn(house.Clock.Now));

        (await house.As(first).Place(one)).Log().ShouldBe(["offered first-in-line", "lapsed"]);
        (await house.As(second).State(two)).ShouldBe("offered");
        (await house.As(second).Act(two, "decline")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.As(first).State(one)).ShouldBe("lapsed");
        (await house.AllWaits()).ShouldAllBe(w => w.Offers == 1);
        await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14)));
    }

    [Theory, OnEachDatabase]
    public async Task An_offer_ends_at_its_own_minute_and_the_next_in_line_is_offered_the_time_then(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        var taken = await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14)));
        var (one, two) = (await house.As(first).Waits(Time(space, At(10, 12), At(10, 14))), await house.As(second).Waits(Time(space, At(10, 12), At(10, 14))));
        house.Clock.Now = Now.AddMinutes(17);
        await house.As(booker).Cancel(taken);
        await house.DeliverEvents();
        (await house.Send(new OutboxState())).Waiting.ShouldBe(0, "what ends tomorrow waits for nobody today");

        house.Clock.Now = Now.AddHours(24).AddMinutes(16);
        await house.DeliverEvents();
        (await house.As(first).State(one)).ShouldBe("offered");
        house.Clock.Now = Now.AddHours(24).AddMinutes(17);
        await Task.WhenAll(house.DeliverEvents(), house.DeliverEvents());

        (await house.As(first).State(one), await house.As(second).State(two)).ShouldBe(("lapsed", "offered"));
        (await house.As(second).Act(two, "accept")).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Clock.Now = Now.AddDays(3);
        await house.DeliverEvents();
        (await house.As(second).State(two)).ShouldBe("accepted", "a yes outlives the end of the offer");
        (await house.AllWaits()).ShouldAllBe(w => w.Offers == 1);
    }

    [Theory, OnEachDatabase]
    public async Task A_time_that_a_letter_held_in_vain_is_offered_to_who_waits_for_it_when_the_half_hour_is_over(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace(card: c => c with { Terms = new() { ByLetter = true } });
        await house.Send(new Yhdessa.Spaces.ByLetter.BookByLetter((Id<Yhdessa.Spaces.Space>)space, "Aino Esimerkki", "aino@example.org", "Opiskelu", At(5, 12), At(5, 13), 2));
        var one = await house.As(first).Waits(Time(space, At(5, 12), At(5, 13)));

        house.Clock.Now = Now.AddMinutes(29);
        await house.DeliverEvents();
        (await house.As(first).State(one)).ShouldBe("waiting");
        house.Clock.Now = Now.AddMinutes(30);
        await house.DeliverEvents();

        (await house.As(first).State(one)).ShouldBe("offered");
        (await house.Send(new Yhdessa.Spaces.ByLetter.TidyHolds(house.Clock.Now))).Done.ShouldBe(1);
        (await house.As(first).Act(one, "accept")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Rooms_wanted_together_are_offered_together_or_not_at_all()
    {
        using var house = new House().AtNow();
        var (hall, kitchen) = (await house.ASpace("Sali"), await house.ASpace("Keittiö"));
        var (inHall, inKitchen) = (await house.As(booker).Booked(Wish(hall, At(10, 12), At(10, 14))), await house.As(booker).Booked(Wish(kitchen, At(10, 13), At(10, 15))));
        var group = (await (await house.As(first).Join("all", 8, Time(hall, At(10, 12), At(10, 14)), Time(kitchen, At(10, 12), At(10, 14)))).Body()).GetProperty("id").GetGuid();
        var alone = await house.As(second).Waits(Time(hall, At(10, 12), At(10, 14)));

        await house.As(booker).Cancel(inHall);
        (await house.As(first).State(group)).ShouldBe("waiting");
        (await house.As(second).State(alone)).ShouldBe("offered", "half a wish is none");
        await house.As(second).Act(alone, "decline");
        await house.As(booker).Cancel(inKitchen);

        var wait = await house.As(first).Place(group);
        wait.GetProperty("state").GetString().ShouldBe("offered");
        wait.GetProperty("times").EnumerateArray().ShouldAllBe(t => t.GetProperty("bookingId").GetGuid() != default);
        (await house.As(first).Act(group, "accept")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await house.As(first).GetAsync(new Uri("/api/v1/bookings?status=confirmed", UriKind.Relative))).Body()).GetProperty("total").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_group_too_big_for_the_room_as_it_is_now_is_passed_over_with_the_reason()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace(card: c => c with { Capacity = 30 });
        var taken = await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14)));
        var big = (await (await house.As(first).Join("one", 25, Time(space, At(10, 12), At(10, 14)))).Body()).GetProperty("id").GetGuid();
        var small = await house.As(second).Waits(Time(space, At(10, 12), At(10, 14)));
        await house.In(async (Yhdessa.Spaces.SpacesDb db) => { (await db.Spaces.FindAsync((Id<Yhdessa.Spaces.Space>)space))!.Describe(new Yhdessa.Spaces.PlainCard { Name = "Kansalaistila", OpeningHours = EightToTwenty, Capacity = 10 }); return 0; });

        await house.As(booker).Cancel(taken);

        (await house.As(first).Place(big)).Log().ShouldBe(["passed-over too-many-people"]);
        (await house.As(second).Place(small)).Log().ShouldBe(["offered next-in-line"]);
    }

    [Fact]
    public async Task An_offer_made_in_the_evening_counts_from_the_morning_and_a_near_one_is_shorter()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        var (far, near, now) = (await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14))), await house.As(booker).Booked(Wish(space, At(5, 12), At(5, 14))), await house.As(booker).Booked(Wish(space, At(5, 8), At(5, 9))));
        foreach (var (from, to) in new[] { (At(10, 12), At(10, 14)), (At(5, 12), At(5, 14)), (At(5, 8), At(5, 9)) }) await house.As(first).Waits(Time(space, from, to));
        house.Clock.Now = At(4, 22).ToUniversalTime();

        foreach (var booking in (Guid[])[far, near, now]) await house.As(booker).Cancel(booking);

        (await house.AllWaits()).Select(w => w.OfferedUntil).ShouldBe([At(6, 8).ToUniversalTime(), At(5, 10).ToUniversalTime(), null]);
    }

    [Fact]
    public async Task Nobody_waits_twice_for_the_same_or_for_what_is_free_or_could_never_be_booked()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace(card: c => c with { Capacity = 10 });
        await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14), attendees: 5));
        var client = house.As(first);
        var id = await client.Waits(Time(space, At(10, 12), At(10, 14)));

        (await (await client.Join("one", 8, Time(space, At(10, 12), At(10, 14)))).Code()).ShouldBe("already-in-line");
        (await (await client.Join("one", 8, Time(space, At(10, 14), At(10, 15)))).Code()).ShouldBe("time-is-free");
        (await (await client.Join("one", 11, Time(space, At(10, 12), At(10, 14)))).Code()).ShouldBe("too-many-people");
        (await client.Join("one", 8, Time(space, At(10, 14), At(10, 12)))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await client.Join("all", 8, Time(space, At(10, 12), At(10, 14)), Time(space, At(10, 13), At(10, 14)))).Code()).ShouldBe("times-meet");
        (await client.Join("one", 8)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.As(second).GetAsync(new Uri($"/api/v1/waiting-list/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.Act(id, "leave")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.Act(id, "leave")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await client.Waits(Time(space, At(10, 12), At(10, 14)));   // who has left may come back
    }

    [Fact]
    public async Task On_a_clash_she_stays_in_line_by_a_plain_form_sees_her_place_and_leaves()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        await house.ASpace("Toinen tila");
        await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14)));
        var client = house.As(first);
        var form = (await PageForm.Open(client, $"/spaces/{space}/book", "book-space")).With("Wish.Day", "2026-03-10").With("Wish.Start", "12:00").With("Wish.End", "14:00").With("Wish.Title", "Kuoro").With("Wish.Attendees", "12");
        var clash = await PageForm.Read(await form.Send(client));
        var wait = new PageForm(clash, form.Address, (AngleSharp.Html.Dom.IHtmlFormElement)clash.QuerySelector("form:has(input[name=wait])")!);

        var answer = await wait.Send(client);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());

        var mine = await PageForm.Read(await client.GetAsync(new Uri("/my/bookings", UriKind.Relative)));
        mine.Body!.TextContent.ShouldContain("Paikkasi jonossa: 1");
        (await PageForm.Read(await house.As(Guid.CreateVersion7(), Roles.Coordinator).GetAsync(new Uri("/staff/waiting", UriKind.Relative)))).Body!.TextContent.ShouldContain("Kuoro");
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).GetStringAsync(new Uri("/staff/waiting/list.csv", UriKind.Relative))).ShouldSatisfyAllConditions(f => f.ShouldContain("Kuoro"), f => f.ShouldContain("Kansalaistila"));
        (await client.GetAsync(new Uri("/staff/waiting/list.xlsx", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = new Uri(new Uri("http://localhost"), answer.Headers.Location!).PathAndQuery;
        (await (await PageForm.Open(client, page, "leave-line")).Send(client)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PageForm.Read(await client.GetAsync(new Uri("/my/bookings", UriKind.Relative)))).Body!.TextContent.ShouldNotContain("Paikkasi jonossa");
    }

    [Fact]
    public async Task Who_cancels_reads_first_that_somebody_waits_for_the_time()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        var taken = await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14)));
        async Task<string> Page() => (await PageForm.Read(await house.As(booker).GetAsync(new Uri($"/my/bookings/{taken}", UriKind.Relative)))).Body!.TextContent;
        (await Page()).ShouldNotContain("jonossa");

        await house.As(first).Waits(Time(space, At(10, 13), At(10, 15)));

        (await Page()).ShouldContain("Aikaa odottaa jo 1 jonossa.");
    }

    [Fact]
    public async Task What_a_series_or_a_handler_frees_is_offered_too_and_a_quota_is_kept_when_taking_it()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) });
        var taken = await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14)));
        var id = await house.As(first).Waits(Time(space, At(10, 12), At(10, 14)));

        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).PostAsJsonAsync($"/api/v1/bookings/{taken}:deny", new { reason = "Remontti" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.As(first).Act(id, "accept")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var booking = (await house.As(first).Place(id)).GetProperty("times")[0].GetProperty("bookingId").GetGuid();
        (await (await house.As(first).GetAsync(new Uri($"/api/v1/bookings/{booking}", UriKind.Relative))).Body()).GetProperty("status").GetString().ShouldBe("requiresHandling", "a handled space is handled all the same");
        var two = await house.As(second).Waits(Time(space, At(10, 12), At(10, 14)));
        await house.As(first).Cancel(booking);
        (await house.As(second).State(two)).ShouldBe("offered");
    }
}
