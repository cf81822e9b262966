using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Showcases;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Spaces.Rounds;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Rounds.RoundsHouse;

namespace Yhdessa.Tests.Spaces.Showcases;

/// <summary>Showcase times and stalls: taken by the organizations themselves, so that everyone gets a turn.</summary>
public sealed class ShowcaseTests : IAsyncLifetime, IDisposable
{
    RoundsHouse rounds = null!;

    public async Task InitializeAsync() => rounds = await Begin(new House().AtNow());
    public Task DisposeAsync() => Task.CompletedTask;
    public void Dispose() => rounds.Dispose();

    /// <summary>Wednesdays 11–15 from 11.3. on in the hall.</summary>
    internal static async Task<Guid> AList(RoundsHouse rounds, int weeks = 4, string[]? places = null, object? rules = null)
    {
        var made = await rounds.Coordinator.PostAsJsonAsync("/api/v1/showcase-lists", rules ?? new { name = "Esittelyt", houseId = await rounds.HouseId(), sharedUntil = "2026-03-31" });
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        var id = (await made.Body()).GetProperty("id").GetGuid();
        if (weeks == 0) return id;
        (await rounds.House.Send(new OfferShowcases((Id<ShowcaseList>)id, (Id<Space>)rounds.Hall, $"FREQ=WEEKLY;COUNT={weeks}", new(2026, 3, 11), new(11, 0), new(15, 0), places))).ShouldBe(weeks);
        await rounds.Act($"/showcase-lists/{id}:open");
        return id;
    }

    internal static async Task<Guid[]> Places(RoundsHouse rounds, Guid list) => [.. (await rounds.House.Stranger().Get($"/showcase-places?listId={list}&pageSize=200")).GetProperty("items").EnumerateArray().Select(p => p.GetProperty("id").GetGuid())];

    Task<HttpResponseMessage> Try(Guid organization, Guid place, string act = "take") => rounds.Of(organization).PostAsJsonAsync($"/api/v1/showcase-places/{place}:{act}", new { });

    async Task<(HttpStatusCode, string?)> Refused(Guid organization, Guid place, string act = "take")
    {
        var answer = await Try(organization, place, act);
        return (answer.StatusCode, await answer.Code());
    }

    async Task<JsonElement> Take(Guid organization, Guid place)
    {
        var answer = await Try(organization, place);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Body();
    }

    [Fact]
    public async Task An_organization_takes_a_turn_which_books_the_space_and_shows_its_name_to_everybody()
    {
        var places = await Places(rounds, await AList(rounds));

        var taken = await Take(Dila, places[0]);

        taken.GetProperty("organizationId").GetGuid().ShouldBe(Dila);
        var booking = await rounds.House.In((SpacesDb db) => db.Bookings.Include(b => b.Blocks).SingleAsync());
        (booking.OrganizationId, booking.Public, booking.Status, booking.Blocks.Count).ShouldBe((Dila, true, BookingStatus.Confirmed, 1));
        booking.Title.ShouldStartWith("Esittelyt: ");
        (await rounds.House.As(Guid.CreateVersion7()).Book(SpacesHouse.Wish(rounds.Hall, SpacesHouse.At(11, 12), SpacesHouse.At(11, 13)))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await rounds.House.Stranger().GetStringAsync(new Uri($"/calendar/spaces/{rounds.Hall}.ics", UriKind.Relative))).ShouldContain("SUMMARY:Esittelyt: ");
        (await Refused(Letk, places[0])).ShouldBe((HttpStatusCode.Conflict, "showcase-taken"));
    }

    [Fact]
    public async Task Nobody_gets_a_second_turn_before_the_day_on_which_the_rest_is_open_to_all()
    {
        var places = await Places(rounds, await AList(rounds));
        await Take(Dila, places[0]);

        (await Refused(Dila, places[1])).ShouldBe((HttpStatusCode.UnprocessableEntity, "showcase-share-full"));
        await Take(Letk, places[1]);
        rounds.ItIs(1);

        (await Refused(Dila, places[2])).ShouldBe((HttpStatusCode.UnprocessableEntity, "showcase-over"));
        await rounds.House.Send(new OfferShowcases((Id<ShowcaseList>)await List(), (Id<Space>)rounds.Hall, "FREQ=WEEKLY;COUNT=2", new(2026, 4, 8), new(11, 0), new(15, 0)));
        foreach (var place in (await Places(rounds, await List()))[^2..]) await Take(Dila, place);
    }

    Task<Guid> List() => rounds.House.In(async (SpacesDb db) => (await db.Set<ShowcaseList>().SingleAsync()).Id.Value);

    [Fact]
    public async Task Who_has_never_had_a_turn_in_the_house_goes_first()
    {
        await Take(Dila, (await Places(rounds, await AList(rounds, weeks: 1)))[0]);
        rounds.ItIs(13, 3);
        var next = await AList(rounds, weeks: 0, rules: new { name = "Kevään esittelyt", houseId = await rounds.HouseId(), firstUntil = "2026-03-20", sharedUntil = "2026-05-01" });
        await rounds.House.Send(new OfferShowcases((Id<ShowcaseList>)next, (Id<Space>)rounds.Hall, "FREQ=WEEKLY;COUNT=2", new(2026, 4, 8), new(11, 0), new(15, 0)));
        await rounds.Act($"/showcase-lists/{next}:open");
        var places = await Places(rounds, next);

        (await Refused(Dila, places[0])).ShouldBe((HttpStatusCode.UnprocessableEntity, "showcase-others-first"));
        await Take(Letk, places[0]);
        rounds.ItIs(21, 3);
        await Take(Dila, places[1]);
    }

    [Fact]
    public async Task Stalls_stand_side_by_side_under_one_booking_whose_title_tells_who_is_there()
    {
        var places = await Places(rounds, await AList(rounds, weeks: 1, places: ["pöytä, sähkö", "roll-up-paikka"]));
        places.Length.ShouldBe(2);
        (await Take(Dila, places[0])).GetProperty("needs").GetString().ShouldBe("pöytä, sähkö");
        await Take(Letk, places[1]);

        var booking = await rounds.House.In((SpacesDb db) => db.Bookings.SingleAsync());
        booking.Title.Split(", ").Length.ShouldBe(2);
        (await Try(Dila, places[0], "give-up")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await rounds.House.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(1);
        (await Try(Letk, places[1], "give-up")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await rounds.House.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(0);
        (await rounds.House.In((SpacesDb db) => db.Bookings.SingleAsync())).Status.ShouldBe(BookingStatus.Cancelled);
        (await Refused(Letk, places[1], "give-up")).ShouldBe((HttpStatusCode.Conflict, "showcase-not-taken"));
    }

    [Fact]
    public async Task A_turn_is_given_up_in_time_and_only_by_its_own()
    {
        var places = await Places(rounds, await AList(rounds));
        await Take(Dila, places[0]);

        (await Try(Dila, places[0], "give-up")).StatusCode.ShouldBe(HttpStatusCode.OK, "seven days before is in time");
        await Take(Dila, places[0]);
        (await Try(Letk, places[0], "give-up")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        rounds.ItIs(10, 3);
        (await Refused(Dila, places[0], "give-up")).ShouldBe((HttpStatusCode.UnprocessableEntity, "showcase-too-late"));
        var booking = await rounds.House.In((SpacesDb db) => db.Set<ShowcaseDay>().Where(d => d.BookingId != null).Select(d => d.BookingId!.Value).SingleAsync());
        (await (await rounds.Of(Dila).PostAsJsonAsync($"/api/v1/bookings/{booking}:cancel", new { })).Code()).ShouldBe("showcase-cancel-there", "nobody gets round the days by the booking behind it");
        await rounds.Act($"/showcase-places/{places[0]}:give-up");
    }

    [Fact]
    public async Task A_booking_called_off_elsewhere_sets_its_turn_free_and_its_people_are_told()
    {
        await rounds.Member(Dila);
        var places = await Places(rounds, await AList(rounds));
        await Take(Dila, places[0]);
        var booking = await rounds.House.In((SpacesDb db) => db.Bookings.Select(b => b.Id).SingleAsync());

        await rounds.Act($"/bookings/{booking}:cancel");
        await rounds.House.DeliverEvents();

        (await rounds.House.Stranger().Get($"/showcase-places/{places[0]}")).TryGetProperty("organizationId", out _).ShouldBeFalse();
        (await Keys()).ShouldContain(k => k.StartsWith("spaces.showcases-freed:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Holidays_and_closed_times_have_no_turn_and_two_lists_never_meet()
    {
        var list = (Id<ShowcaseList>)await AList(rounds);
        var hall = (Id<Space>)rounds.Hall;

        (await rounds.House.Send(new OfferShowcases(list, hall, "FREQ=WEEKLY;COUNT=3", new(2026, 4, 24), new(11, 0), new(12, 0), null, [new(2026, 5, 8)]))).ShouldBe(1, "1.5. is a holiday, 8.5. left out");
        (await Should.ThrowAsync<RuleBroken>(() => rounds.House.Send(new OfferShowcases(list, hall, "FREQ=WEEKLY;COUNT=2", new(2026, 3, 18), new(14, 0), new(16, 0))))).Code.ShouldBe("showcase-meets-another");
        (await Should.ThrowAsync<RuleBroken>(() => rounds.House.Send(new OfferShowcases(list, hall, "FREQ=WEEKLY;COUNT=2", new(2026, 5, 20), new(20, 0), new(22, 0))))).Code.ShouldBe("showcase-never-open");
        (await Should.ThrowAsync<RuleBroken>(() => rounds.House.Send(new OfferShowcases(list, hall, "FREQ=WEEKLY", new(2026, 5, 20), new(11, 0), new(12, 0))))).Code.ShouldBe("recurrence-endless");
    }

    [Fact]
    public async Task A_list_that_is_not_open_is_there_for_the_house_alone_and_a_taken_day_is_not_withdrawn()
    {
        var list = await AList(rounds);
        var places = await Places(rounds, list);
        await Take(Dila, places[0]);
        var day = (await rounds.House.Stranger().Get($"/showcase-places/{places[0]}")).GetProperty("dayId").GetGuid();

        (await Should.ThrowAsync<Conflict>(() => rounds.House.Send(new WithdrawShowcases((Id<ShowcaseList>)list, [day])))).Code.ShouldBe("showcase-day-taken");
        await rounds.Act($"/showcase-lists/{list}:open", new { open = false });
        (await rounds.House.Stranger().GetAsync(new Uri($"/api/v1/showcase-lists/{list}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Refused(Letk, places[1])).Item1.ShouldBe(HttpStatusCode.NotFound);
        (await rounds.Of(Dila).PostAsJsonAsync("/api/v1/showcase-lists", new { name = "Oma", houseId = await rounds.HouseId(), sharedUntil = "2026-03-31" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Holders_are_reminded_the_day_before_once_and_who_never_had_a_turn_is_invited_once()
    {
        await rounds.Member(Dila);
        await rounds.Member(Letk, "bertta@example.org");
        var list = await AList(rounds);
        await Take(Dila, (await Places(rounds, list))[0]);
        await rounds.House.As(Guid.CreateVersion7(), Roles.Coordinator).Booked(SpacesHouse.Wish(rounds.Room, SpacesHouse.At(5, 12), SpacesHouse.At(5, 13), organizationId: Letk));
        var eve = Helsinki.At(new DateTime(2026, 3, 10, 9, 0, 0)).ToUniversalTime();

        (await rounds.House.Send(new RemindShowcases(eve))).Done.ShouldBe(1);
        (await rounds.House.Send(new RemindShowcases(eve.AddHours(1)))).Done.ShouldBe(0);
        var without = await rounds.House.Send(new WithoutTurn((Id<ShowcaseList>)list));
        without.ShouldContain(w => w.OrganizationId == Letk && !w.Invited);
        without.ShouldNotContain(w => w.OrganizationId == Dila);
        await rounds.House.Send(new InviteToShowcase((Id<ShowcaseList>)list, Letk));

        (await Should.ThrowAsync<Conflict>(() => rounds.House.Send(new InviteToShowcase((Id<ShowcaseList>)list, Letk)))).Code.ShouldBe("showcase-invited");
        (await Keys()).Count(k => k.StartsWith("spaces.showcases-invite:", StringComparison.Ordinal)).ShouldBe(1);
        (await rounds.House.Send(new ShowcaseGaps())).ShouldBe(3);
    }

    [Fact]
    public async Task Two_organizations_swap_their_turns_when_both_want_it_and_nothing_changes_before()
    {
        var (dila, letk) = (rounds.House.As(await rounds.Member(Dila)), rounds.House.As(await rounds.Member(Letk, "bertta@example.org")));
        var list = await AList(rounds);
        var places = await Places(rounds, list);
        await Take(Dila, places[0]);
        await Take(Letk, places[1]);
        (await (await PageForm.Open(dila, $"/showcases/{list}", $"swap-{places[1]}")).Send(dila)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await (await PageForm.Open(dila, $"/showcases/{list}", $"swap-{places[1]}")).Send(dila)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var swap = await rounds.House.In((SpacesDb db) => db.Set<ShowcaseSwap>().Select(s => s.Id).SingleAsync());
        (await Holders()).ShouldBe([Dila, Letk]);
        (await dila.Sees($"/showcases/{list}")).Body!.TextContent.ShouldContain("Peru ehdotus");

        (await (await PageForm.Open(letk, $"/showcases/{list}", $"answer-{swap}")).Send(letk, "accept=true")).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await Holders()).ShouldBe([Letk, Dila]);
        (await rounds.House.In((SpacesDb db) => db.Bookings.OrderBy(b => b.Start).Select(b => b.OrganizationId!.Value).ToListAsync())).ShouldBe([Letk, Dila]);
        (await Keys()).Count(k => k.StartsWith("spaces.showcases-swap:", StringComparison.Ordinal) || k.StartsWith("spaces.showcases-answer:", StringComparison.Ordinal)).ShouldBe(2);
        (await Refused(Dila, places[2])).ShouldBe((HttpStatusCode.UnprocessableEntity, "showcase-share-full"));

        async Task<List<Guid>> Holders() => await rounds.House.In((SpacesDb db) => db.Set<ShowcaseDay>().OrderBy(d => d.Start).SelectMany(d => d.Places).Where(p => p.OrganizationId != null).Select(p => p.OrganizationId!.Value).ToListAsync());
    }

    [Fact]
    public async Task A_proposal_that_has_grown_old_or_was_declined_changes_nothing()
    {
        var list = await AList(rounds);
        var places = await Places(rounds, list);
        await Take(Dila, places[0]);
        await Take(Letk, places[1]);
        var (mine, theirs) = ((Id<ShowcasePlace>)places[0], (Id<ShowcasePlace>)places[1]);
        var swap = await rounds.House.Send(new ProposeSwap(theirs, mine));
        await rounds.House.Send(new AnswerSwap(swap, Accept: false));
        (await Should.ThrowAsync<Conflict>(() => rounds.House.Send(new AnswerSwap(swap, Accept: true)))).Code.ShouldBe("already-decided");
        var again = await rounds.House.Send(new ProposeSwap(theirs, mine));
        (await Try(Dila, places[0], "give-up")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Should.ThrowAsync<Conflict>(() => rounds.House.Send(new AnswerSwap(again, Accept: true)))).Code.ShouldBe("showcase-swap-over");
        (await Should.ThrowAsync<RuleBroken>(() => rounds.House.Send(new ProposeSwap(theirs, mine)))).Code.ShouldBe("showcase-swap-over");
    }

    Task<List<string>> Keys() => rounds.House.In((SpacesDb db) => db.Set<QueuedLetter>().Select(l => l.Key).ToListAsync());
}
