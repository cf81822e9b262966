using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts;
using Yhdessa.Contracts.Events;
using Yhdessa.Contracts.Governance;
using Yhdessa.Contracts.Participation;
using Yhdessa.Governance;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Governance.GovernanceHouse;

namespace Yhdessa.Tests.Governance;

/// <summary>From what other modules tell to a body's decision and what came of it.</summary>
public class QueueTests
{
    static readonly Guid output = Guid.CreateVersion7();

    static WorkshopOutputRecorded Told(Guid body, string text = "Yhteinen kalenteri", DateOnly? due = null) => new(output, Guid.CreateVersion7(), "Kumppanuusfoorumi", "Viestintä", text, body, due);

    /// <summary>As the relay delivers it.</summary>
    static async Task Tell(House house, IEvent happened)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<GovernanceDb>(), house.Clock);
        await (happened switch
        {
            WorkshopOutputRecorded o => new QueueWorkshopOutput(db, clock).Handle(o, default),
            InitiativeSubmitted i => new QueueInitiative(db, clock).Handle(i, default),
            _ => Task.CompletedTask,
        });
        await db.SaveChangesAsync();
    }

    static async Task<MatterState> State(House house) => (await house.Send(new MatterStates([output, Guid.CreateVersion7()])))[output];

    [Theory, OnEachDatabase]
    public async Task An_output_told_twice_is_one_matter_and_told_anew_it_changes(Provider on)
    {
        using var house = await new House(on).WithSeason();
        await Tell(house, Told(Board));
        await Tell(house, Told(Board));
        await Tell(house, Told(Forum, "Yhteinen tapahtumakalenteri", new(2026, 6, 1)));
        await Tell(house, new InitiativeSubmitted(Guid.CreateVersion7(), Board, "Penkki rantaan", "Rantaan tarvitaan penkki.", new(2026, 4, 1)));

        var queue = (await house.Coordinator().Get("/agenda-queue"))["items"]!.AsArray();
        queue.Count.ShouldBe(2);
        ((string?)queue[0]!["title"], (string?)queue[0]!["body"], (string?)queue[0]!["dueOn"], (string?)queue[0]!["kind"]).ShouldBe(("Yhteinen tapahtumakalenteri", "Yhdistysfoorumi", "2026-06-01", "workshopOutput"));
        (await house.AsSecretaryOf(Board).Get("/agenda-queue"))["items"]!.AsArray().ShouldHaveSingleItem()!["title"]!.GetValue<string>().ShouldBe("Penkki rantaan");
        await Should.ThrowAsync<DbUpdateException>(() => house.In((GovernanceDb db) => Task.FromResult(db.Add(new Matter(Id<Matter>.New(), Matter.Initiative, output, db.Bodies.First(), new("Toinen", null), new(2026, 3, 4))).Entity)));
    }

    [Theory, OnEachDatabase]
    public async Task A_long_title_is_cut_at_a_words_end_and_not_inside_a_sign(Provider on)
    {
        using var house = await new House(on).WithSeason();
        var (letters, words) = (new string('a', 198), string.Join(' ', Enumerable.Repeat("penkki rantaan,", 12)));
        await Tell(house, Told(Board, $"{letters}🌳 yhteinen puisto"));
        await Tell(house, new InitiativeSubmitted(Guid.CreateVersion7(), Board, $"{words} penkki rantaan, penkki rantaan", "Rantaan tarvitaan penkki.", new(2026, 4, 1)));

        var queue = (await house.Coordinator().Get("/agenda-queue"))["items"]!.AsArray();
        queue.Select(m => (string?)m!["title"]).ShouldBe([$"{letters}…", $"{words} penkki…"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_output_goes_to_an_agenda_is_decided_done_and_its_days_are_counted_by_the_clock()
    {
        using var house = await new House().WithSeason();
        var keeper = house.Coordinator();
        await Tell(house, Told(Board));
        (await State(house)).State.ShouldBe("queued");
        var matter = (Guid)(await keeper.Get("/agenda-queue"))["items"]![0]!["id"]!;
        var meeting = (Guid)(await keeper.Post("/meetings", new { bodyId = Board, start = "2026-03-10T15:00:00+02:00" }, 201))["id"]!;
        var item = (Guid)(await keeper.Post($"/meetings/{meeting}/agenda-items", new { matterId = matter }, 201))["id"]!;
        await keeper.Post($"/meetings/{meeting}/agenda-items", new { matterId = matter }, 409);
        ((await State(house)).State, (await State(house)).MeetingId).ShouldBe(("onAgenda", meeting));
        await keeper.Post($"/agenda-items/{item}:decide", new { text = "Tehdään." }, 422);   // the meeting is still ahead

        house.Clock.Advance(TimeSpan.FromDays(6));
        await keeper.Post($"/agenda-items/{item}:decide", new { text = "Tehdään kalenteri.", owner = "Viestintätiimi", dueOn = "2026-03-20" });
        ((await State(house)).State, (await State(house)).Decision).ShouldBe(("decided", "Tehdään kalenteri."));

        house.Clock.Advance(TimeSpan.FromDays(12));
        var action = (await house.Stranger().Get("/action-items?state=open"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        ((int)action["daysOpen"]!, (bool)action["overdue"]!, (Guid)action["sourceId"]!).ShouldBe((12, true, output));
        await keeper.Post($"/action-items/{action["id"]}:done", new { note = "Kalenteri on auki." });
        await keeper.Post($"/action-items/{action["id"]}:done", null, 409);
        house.Clock.Advance(TimeSpan.FromDays(30));

        var state = await State(house);
        (state.State, state.DoneOn, state.DaysOpen).ShouldBe(("done", new DateOnly(2026, 3, 22), 18));
        (await keeper.Post($"/action-items/{action["id"]}:reopen"))["state"]!.GetValue<string>().ShouldBe("open");
        (await State(house)).DaysOpen.ShouldBe(48);
    }

    [Fact]
    public async Task A_decision_of_today_was_opened_today_and_is_not_open_for_zero_days()
    {
        using var house = await new House().WithSeason();
        var keeper = house.Coordinator();
        var (_, item) = await keeper.Meeting();
        await keeper.Post($"/agenda-items/{item}:decide", new { text = "Tehdään.", owner = "Viestintätiimi" });
        var action = (Guid)(await keeper.Get("/action-items?state=open"))["items"]!.AsArray().ShouldHaveSingleItem()!["id"]!;
        async Task<IEnumerable<string>> Told() => (await PageForm.Read(await keeper.GetAsync(new Uri($"/staff/actions/{action}", UriKind.Relative)))).QuerySelectorAll("main header .cluster > span").Select(s => s.TextContent.Trim());

        (await Told()).ShouldBe(["Auki", "avattu tänään"]);
        house.Clock.Advance(TimeSpan.FromDays(1));
        (await Told()).ShouldBe(["Auki", "avattu eilen"]);
        house.Clock.Advance(TimeSpan.FromDays(4));
        (await Told()).ShouldBe(["Auki", "avattu 5 päivää sitten"]);
        await keeper.Post($"/action-items/{action}:done", new { note = "Tehty." });
        (await Told()).ShouldBe(["Tehty", "auki 5 päivää"]);
    }

    [Fact]
    public async Task What_changes_body_leaves_the_agenda_it_was_on()
    {
        using var house = await new House().WithSeason();
        var keeper = house.Coordinator();
        await Tell(house, Told(Board));
        var (meeting, _) = await keeper.Meeting();
        var matter = (Guid)(await keeper.Get("/agenda-queue"))["items"]![0]!["id"]!;
        await keeper.Post($"/meetings/{meeting}/agenda-items", new { matterId = matter }, 201);

        await Tell(house, Told(Forum));

        (await keeper.Get($"/meetings/{meeting}"))["agenda"]!.AsArray().ShouldHaveSingleItem();
        ((await State(house)).State, (await State(house)).Body).ShouldBe(("queued", "Yhdistysfoorumi"));
    }

    [Fact]
    public async Task A_matter_is_left_with_its_reason()
    {
        using var house = await new House().WithSeason();
        var keeper = house.Coordinator();
        await Tell(house, Told(Board));
        var matter = (Guid)(await keeper.Get("/agenda-queue"))["items"]![0]!["id"]!;

        await keeper.Post($"/agenda-queue/{matter}:leave", new { reason = "" }, 422);
        (await keeper.Post($"/agenda-queue/{matter}:leave", new { reason = "Sama asia on jo jonossa." }))["state"]!.GetValue<string>().ShouldBe("dropped");

        (await State(house)).State.ShouldBe("dropped");
        (await keeper.Get("/agenda-queue"))["total"]!.GetValue<int>().ShouldBe(0);
    }
}
