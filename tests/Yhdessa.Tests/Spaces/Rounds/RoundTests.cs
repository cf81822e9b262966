using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Rounds;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Rounds.RoundsHouse;

namespace Yhdessa.Tests.Spaces.Rounds;

/// <summary>A round from its draft to bookings.</summary>
public sealed class RoundTests : IAsyncLifetime, IDisposable
{
    RoundsHouse rounds = null!;

    public async Task InitializeAsync() => rounds = await Begin();
    public Task DisposeAsync() => Task.CompletedTask;
    public void Dispose() => rounds.Dispose();

    object[] TwoSlots => [Slot(rounds.Hall, "monday", 16), Slot(rounds.Hall, "tuesday", 16)];

    [Fact]
    public async Task A_coordinator_makes_a_round_and_everybody_sees_it_once_it_is_open()
    {
        var made = await rounds.Coordinator.PostAsJsonAsync("/api/v1/seasonal-rounds", new { name = "Kesä", houseId = await rounds.HouseId(), opensOn = "2026-03-01", closesOn = "2026-04-30", from = "2026-06-01", to = "2026-08-14", slots = TwoSlots });
        var id = (await made.Body()).GetProperty("id").GetGuid();
        var stranger = rounds.House.Stranger();

        (await stranger.GetAsync(new Uri($"/api/v1/seasonal-rounds/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await rounds.Act($"/seasonal-rounds/{id}:open");

        var round = await stranger.Get($"/seasonal-rounds/{id}");
        (round.GetProperty("stage").GetString(), round.GetProperty("slots").GetArrayLength()).ShouldBe(("open", 2));
        (await stranger.Get("/seasonal-rounds?stage=open")).GetProperty("total").GetInt32().ShouldBe(1);
        (await rounds.Of(Dila).PostAsJsonAsync($"/api/v1/seasonal-rounds/{id}:allocate", new { })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Slots_that_would_stand_in_each_others_way_are_refused()
    {
        var half = await rounds.House.ASpace("Salin puolikas", wholeOf: rounds.Hall);
        async Task<string?> Made(params object[] slots) => await SpacesHouse.Code(await rounds.Coordinator.PostAsJsonAsync("/api/v1/seasonal-rounds", new { name = "Kesä", houseId = await rounds.HouseId(), opensOn = "2026-03-01", closesOn = "2026-04-30", from = "2026-06-01", to = "2026-08-14", slots }));

        (await Made(Slot(rounds.Hall, "monday", 16), Slot(rounds.Hall, "monday", 17))).ShouldBe("slots-overlap");
        (await Made(Slot(rounds.Hall, "monday", 16), Slot(half, "monday", 17))).ShouldBe("slots-overlap");
        (await Made(Slot(Guid.CreateVersion7(), "monday", 16))).ShouldBe("space-elsewhere");
    }

    [Fact]
    public async Task An_application_is_one_an_organization_and_can_be_changed_and_withdrawn_until_the_period_closes()
    {
        var round = await rounds.Round(TwoSlots);
        var first = await rounds.Apply(round, Dila, 1, Wish("monday", 16, rounds.Hall));
        var again = await rounds.Apply(round, Dila, 2, Wish("tuesday", 16, rounds.Hall), Wish("monday", 16, rounds.Hall));

        again.ShouldBe(first);
        var told = (await rounds.Of(Dila).Get($"/seasonal-rounds/{round}/applications")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (told.GetProperty("wanted").GetInt32(), told.GetProperty("wishes").GetArrayLength()).ShouldBe((2, 2));
        (await rounds.Of(Letk).Get($"/seasonal-rounds/{round}/applications")).GetProperty("total").GetInt32().ShouldBe(0);
        (await rounds.Of(Letk).GetAsync(new Uri($"/api/v1/seasonal-applications/{first}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await rounds.Act($"/seasonal-applications/{first}:withdraw", who: rounds.Of(Dila))).GetProperty("status").GetString().ShouldBe("withdrawn");
        rounds.ItIs(1);
        (await SpacesHouse.Code(await rounds.TryApply(round, Dila, 1, 10, Wish("monday", 16, rounds.Hall)))).ShouldBe("round-not-open");
    }

    [Fact]
    public async Task Bad_wishes_are_refused_by_name_and_nothing_is_kept()
    {
        var round = await rounds.Round([.. TwoSlots, Slot(rounds.Room, "monday", 16)]);
        async Task<(HttpStatusCode, string?)> Refused(Task<HttpResponseMessage> answer) => ((await answer).StatusCode, await SpacesHouse.Code(await answer));

        (await Refused(rounds.TryApply(round, Dila, 1, 10, Wish("sunday", 16, rounds.Hall)))).ShouldBe((HttpStatusCode.UnprocessableEntity, "slot-not-offered"));
        (await Refused(rounds.TryApply(round, Dila, 1, 13, Wish("monday", 16, rounds.Room)))).ShouldBe((HttpStatusCode.UnprocessableEntity, "too-many-people"));
        (await Refused(rounds.TryApply(round, Dila, 99, 10, Wish("monday", 16, rounds.Hall)))).ShouldBe((HttpStatusCode.UnprocessableEntity, "invalid"));
        (await Refused(rounds.TryApply(round, Dila, 1, 10))).ShouldBe((HttpStatusCode.UnprocessableEntity, "invalid"));
        (await Refused(rounds.TryApply(round, Dila, 1, 10, [.. Enumerable.Repeat(Wish("monday", 16, rounds.Hall), 3000)]))).ShouldBe((HttpStatusCode.UnprocessableEntity, "invalid"));
        var stranger = rounds.House.As(Guid.CreateVersion7());
        (await Refused(stranger.PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}/applications", new { organizationId = Dila, groupSize = 5, activity = "Kuoro", wishes = new[] { Wish("monday", 16, rounds.Hall) } }))).ShouldBe((HttpStatusCode.Forbidden, "forbidden"));

        (await rounds.House.In((SpacesDb db) => db.Set<SeasonalApplication>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_slots_are_shared_out_fairly_and_each_result_has_its_reason()
    {
        var round = await rounds.Round(TwoSlots);
        await rounds.Apply(round, Dila, 2, Wish("monday", 16, rounds.Hall), Wish("tuesday", 16, rounds.Hall));
        await rounds.Apply(round, Letk, 1, Wish("monday", 16, rounds.Hall));
        (await SpacesHouse.Code(await rounds.Coordinator.PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}:allocate", new { }))).ShouldBe("round-stage");
        rounds.ItIs(1);

        (await rounds.Act($"/seasonal-rounds/{round}:allocate")).GetProperty("stage").GetString().ShouldBe("proposed");

        var results = (await rounds.Results(round)).ToDictionary(r => r.GetProperty("organizationId").GetGuid());
        Given(results[Letk]).ShouldBe("monday16Sali");
        Given(results[Dila]).ShouldBe("tuesday16Sali");
        results[Dila].GetProperty("reasons").EnumerateArray().Select(r => r.GetString()).ShouldBe(["Saitte toiveen 2: ti klo\u00a016\u2060–\u206018, Sali.", "Toive 1 ei toteutunut, koska vuorot menivät niille, joilla ei ole muuta vuoroa."]);
        (await rounds.Results(round, rounds.Of(Dila))).ShouldBeEmpty();   // not told yet
    }

    [Fact]
    public async Task A_promise_is_kept_when_its_holder_applies_and_does_not_cost_others_their_first_slot()
    {
        var round = await rounds.Round(TwoSlots);
        var monday = (await rounds.Coordinator.Get($"/seasonal-rounds/{round}")).GetProperty("slots")[0].GetProperty("id").GetGuid();
        await rounds.Act($"/seasonal-rounds/{round}:promise", new { slotId = monday, organizationId = Verso, reason = "kumppanuussopimus 2025" });
        await rounds.Apply(round, Verso, 2, Wish("tuesday", 16, rounds.Hall));
        await rounds.Apply(round, Letk, 1, Wish("monday", 16, rounds.Hall), Wish("tuesday", 16, rounds.Hall));
        rounds.ItIs(1);

        await rounds.Act($"/seasonal-rounds/{round}:allocate");

        var results = (await rounds.Results(round)).ToDictionary(r => r.GetProperty("organizationId").GetGuid());
        Given(results[Verso]).ShouldBe("monday16Sali");
        Given(results[Letk]).ShouldBe("tuesday16Sali");
        results[Verso].GetProperty("reasons")[0].GetString()!.ShouldContain("kumppanuussopimus 2025");
        results[Letk].GetProperty("reasons")[1].GetString()!.ShouldContain("luvattu toiselle");
    }

    [Fact]
    public async Task A_change_by_hand_is_explained_to_both_and_is_not_lost_by_sharing_again()
    {
        var round = await rounds.Round(Slot(rounds.Hall, "monday", 16));
        Guid[] both = [await rounds.Apply(round, Dila, 1, Wish("monday", 16, rounds.Hall)), await rounds.Apply(round, Letk, 1, Wish("monday", 16, rounds.Hall))];
        rounds.ItIs(1);
        await rounds.Act($"/seasonal-rounds/{round}:allocate");
        var before = (await rounds.Results(round)).Single(r => r.GetProperty("slots").GetArrayLength() == 1);
        var winner = before.GetProperty("applicationId").GetGuid();
        var loser = both.Single(b => b != winner);

        await rounds.Act($"/seasonal-rounds/{round}:give", new { slotId = before.GetProperty("slots")[0].GetProperty("id").GetGuid(), applicationId = loser, reason = "Sali sopii ryhmän pyörätuoleille." });

        var after = (await rounds.Results(round)).ToDictionary(r => r.GetProperty("applicationId").GetGuid(), r => string.Join(' ', r.GetProperty("reasons").EnumerateArray().Select(x => x.GetString())));
        after[loser].ShouldContain("talon päätöksellä: Sali sopii ryhmän pyörätuoleille.");
        after[winner].ShouldContain("Talo antoi vuoron");
        (await SpacesHouse.Code(await rounds.Coordinator.PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}:allocate", new { }))).ShouldBe("changed-by-hand");
        await rounds.Act($"/seasonal-rounds/{round}:allocate", new { startOver = true });
        (await rounds.Results(round)).Single(r => r.GetProperty("slots").GetArrayLength() == 1).GetProperty("applicationId").GetGuid().ShouldBe(winner);
    }

    [Fact]
    public async Task An_application_that_changes_while_the_shares_are_thought_out_is_said_and_nothing_is_shared()
    {
        var round = await rounds.Round(TwoSlots);
        await rounds.Apply(round, Dila, 1, Wish("monday", 16, rounds.Hall));
        rounds.ItIs(1);
        await using var scope = rounds.House.Services.CreateAsyncScope();
        var wish = new AllocateRound((Id<SeasonalRound>)round);

        await scope.ServiceProvider.GetRequiredService<IThink<AllocateRound>>().Think(wish, default);
        await rounds.House.In(async (SpacesDb db) => { (await db.Set<SeasonalApplication>().SingleAsync()).Withdraw(); return 0; });

        (await Should.ThrowAsync<Conflict>(() => scope.ServiceProvider.GetRequiredService<MediatR.IRequestHandler<AllocateRound>>().Handle(wish, default))).Code.ShouldBe("round-changed-meanwhile");
    }

    [Fact]
    public async Task Slots_cut_from_opening_hours_leave_room_for_pauses_and_a_weekly_time_keeps_its_hour_over_the_clocks()
    {
        var paused = await rounds.House.ASpace("Paja", c => c with { Terms = new(BufferAfter: 30) });
        var made = await rounds.Coordinator.PostAsJsonAsync("/api/v1/seasonal-rounds", new { name = "Syksy", houseId = await rounds.HouseId(), opensOn = "2026-03-01", closesOn = "2026-03-31", from = "2026-10-19", to = "2026-11-01", daysOut = new[] { "2026-10-20" } });
        var round = (Id<SeasonalRound>)(await made.Body()).GetProperty("id").GetGuid();

        (await rounds.House.Send(new OfferSlots(round, [paused], [DayOfWeek.Monday, DayOfWeek.Tuesday], new(13, 0), new(20, 0), 120))).ShouldBe(6);   // 13–15, 15.30–17.30 and 18–20
        await rounds.Act($"/seasonal-rounds/{round}:open");
        await rounds.Apply(round, Dila, 1, Wish("monday", 13, paused));
        await rounds.Apply(round, Letk, 1, Wish("tuesday", 13, paused));
        rounds.ItIs(1);
        await rounds.Act($"/seasonal-rounds/{round}:allocate");
        await rounds.Act($"/seasonal-rounds/{round}:publish", new { appealsUntil = "2026-04-15" });

        var starts = await rounds.House.In((SpacesDb db) => db.Bookings.OrderBy(b => b.Start).Select(b => b.Start).ToListAsync());
        starts.Select(s => (Helsinki.DateOf(s).Day, Helsinki.Local(s).Hour, s.Hour)).ShouldBe([(19, 13, 10), (26, 13, 11), (27, 13, 11)]);
    }

    [Fact]
    public async Task Told_results_become_bookings_of_every_week_but_holidays_and_what_is_taken_and_one_letter_each()
    {
        var person = await rounds.Member(Dila);
        var round = await rounds.Round(Slot(rounds.Hall, "friday", 16), Slot(rounds.Hall, "monday", 16));
        var applied = await rounds.House.As(person).PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}/applications", new { organizationId = Dila, groupSize = 10, activity = "Kuoro", wishes = new[] { Wish("friday", 16, rounds.Hall) } });
        applied.StatusCode.ShouldBe(HttpStatusCode.Created);
        await rounds.House.As(Guid.CreateVersion7()).Booked(SpacesHouse.Wish(rounds.Hall, Helsinki.At(new DateTime(2026, 5, 8, 17, 0, 0)), Helsinki.At(new DateTime(2026, 5, 8, 19, 0, 0))));
        rounds.ItIs(1);
        await rounds.Act($"/seasonal-rounds/{round}:allocate");
        (await SpacesHouse.Code(await rounds.Coordinator.PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}:publish", new { appealsUntil = "2026-04-01" }))).ShouldBe("appeals-too-short");

        await rounds.Act($"/seasonal-rounds/{round}:publish", new { appealsUntil = "2026-04-15" });
        await rounds.House.DeliverEvents();

        var slot = (await rounds.Results(round, rounds.House.As(person))).ShouldHaveSingleItem().GetProperty("slots")[0];
        (slot.GetProperty("kept").GetInt32(), slot.GetProperty("missed").GetInt32()).ShouldBe((6, 1));   // Fridays but 1.5. and 19.6., and 8.5. is taken
        var bookings = await rounds.House.In((SpacesDb db) => db.Bookings.Where(b => b.OrganizationId == Dila).OrderBy(b => b.Start).ToListAsync());
        bookings.Select(b => Helsinki.Local(b.Start).Hour).Distinct().ShouldBe([16]);
        bookings.Count.ShouldBe(6);
        var letters = await rounds.House.In((SpacesDb db) => db.Set<QueuedLetter>().OrderBy(l => l.Id).Select(l => l.Key).ToListAsync());
        letters.Where(l => l.StartsWith("spaces.", StringComparison.Ordinal)).Select(l => l.Split(':')[0]).ShouldBe(["spaces.round-sent", "spaces.round-result"], ignoreOrder: true);
        (await rounds.House.Stranger().Get($"/seasonal-rounds/{round}")).GetProperty("slots").EnumerateArray().Count(s => s.GetProperty("free").GetBoolean()).ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_is_reminded_of_a_week_and_a_day_before_and_is_not_shared_to()
    {
        var person = await rounds.Member(Dila);
        var round = await rounds.Round(TwoSlots);
        (await rounds.House.As(person).PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}/applications", new { organizationId = Dila, groupSize = 10, draft = true })).StatusCode.ShouldBe(HttpStatusCode.Created);
        async Task<int> Reminded(int day) => (await rounds.House.Send(new RemindApplicants(Helsinki.At(new DateTime(2026, 3, day, 9, 0, 0))))).Done;

        (await Reminded(23)).ShouldBe(0);
        (await Reminded(24)).ShouldBe(1);
        (await Reminded(24)).ShouldBe(0);
        (await Reminded(30)).ShouldBe(1);
        rounds.ItIs(1);
        (await rounds.House.Send(new CloseRounds(rounds.House.Clock.Now))).Done.ShouldBe(1);
        await rounds.Act($"/seasonal-rounds/{round}:allocate");

        (await rounds.Results(round)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_appeal_is_answered_with_a_decision_and_both_get_a_letter()
    {
        var (person, handler) = (await rounds.Member(Dila), await rounds.Member(Mente, "kasittelija@example.org"));
        var round = await rounds.Round(Slot(rounds.Hall, "monday", 16));
        var applied = await rounds.House.As(person).PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}/applications", new { organizationId = Dila, groupSize = 10, activity = "Kuoro", wishes = new[] { Wish("monday", 16, rounds.Hall) } });
        var id = (await applied.Body()).GetProperty("id").GetGuid();
        rounds.ItIs(1);
        var coordinator = rounds.House.As(handler, Roles.Coordinator);
        await rounds.Act($"/seasonal-rounds/{round}:allocate");
        await rounds.Act($"/seasonal-rounds/{round}:publish", new { appealsUntil = "2026-04-15" }, coordinator);

        await rounds.Act($"/seasonal-applications/{id}:appeal", new { text = "Pyysimme kahta." }, rounds.House.As(person));
        (await SpacesHouse.Code(await rounds.House.As(person).PostAsJsonAsync($"/api/v1/seasonal-applications/{id}:appeal", new { text = "Taas" }))).ShouldBe("already-appealed");
        var answered = await rounds.Act($"/seasonal-applications/{id}:answer", new { accepted = false, answer = "Hakemuksessa on yksi vuoro." }, coordinator);

        answered.GetProperty("appealAccepted").GetBoolean().ShouldBeFalse();
        var letters = await rounds.House.In((SpacesDb db) => db.Set<QueuedLetter>().ToListAsync());
        letters.Single(l => l.Key == $"spaces.round-appeal:{id}").To.ShouldBe("kasittelija@example.org");
        letters.Single(l => l.Key == $"spaces.round-answer:{id}").Words!.Paragraphs.ShouldContain("Hakemuksessa on yksi vuoro.");
    }

    [Theory, OnEachDatabase]
    public async Task Two_who_share_out_at_once_leave_one_result_and_one_holder_a_slot(Provider on)
    {
        using var here = await Begin(new House(on));
        var round = await here.Round([.. new[] { "monday", "tuesday", "wednesday" }.SelectMany(day => new[] { Slot(here.Hall, day, 16), Slot(here.Room, day, 16) })]);
        foreach (var (i, organization) in new[] { Dila, Letk, Verso, Mente }.Index()) await here.Apply(round, organization, 1 + i % 2, Wish("monday", 16, here.Hall, here.Room), Wish("tuesday", 16, here.Hall));
        here.ItIs(1);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => here.House.As(Guid.CreateVersion7(), Roles.Coordinator).PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}:allocate", new { })));

        answers.ShouldContain(a => a.StatusCode == HttpStatusCode.OK);
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK || a.StatusCode == HttpStatusCode.Conflict);
        var once = (await here.Results(round)).Select(Given).ToList();
        await here.Act($"/seasonal-rounds/{round}:allocate");
        (await here.Results(round)).Select(Given).ShouldBe(once);
    }

    [Theory, OnEachDatabase]
    public async Task Many_applications_of_one_organization_at_once_are_one(Provider on)
    {
        using var here = await Begin(new House(on));
        var round = await here.Round(Slot(here.Hall, "monday", 16));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => here.TryApply(round, Dila, 1, 10, Wish("monday", 16, here.Hall))));

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created);
        (await here.House.In((SpacesDb db) => db.Set<SeasonalApplication>().CountAsync())).ShouldBe(1);
    }
}
