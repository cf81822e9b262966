using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Governance;
using Yhdessa.Governance;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Governance.GovernanceHouse;

namespace Yhdessa.Tests.Governance;

public class MeetingTests
{
    [Fact]
    public async Task A_secretary_keeps_a_meeting_from_plan_to_published_notes_and_anybody_reads_it()
    {
        using var house = await new House().WithSeason();
        var (secretary, stranger) = (house.AsSecretaryOf(Board), house.Stranger());
        var (meeting, item) = await secretary.Meeting();
        var second = (Guid)(await secretary.Post($"/meetings/{meeting}/agenda-items", new { title = "Muut asiat" }, 201))["id"]!;
        await secretary.Post($"/agenda-items/{item}:write", new { title = "Kesän tori", text = "Pidetään tori.", notes = "Puhuttiin paikasta." });
        ((await stranger.Get($"/meetings/{meeting}"))["agenda"]![0]!["notes"]).ShouldBeNull("notes are told once they are published");

        var made = await secretary.Post($"/agenda-items/{item}:decide", new { text = "Tori pidetään kesäkuussa.", owner = "Järjestökoordinaattori", dueOn = "2026-05-31" });
        await secretary.Post($"/agenda-items/{second}:decide", new { text = "Merkittiin.", kind = "takenNoteOf" });
        var seats = (await stranger.Get("/bodies/jarjestoneuvottelukunta/seats"))["items"]!.AsArray().Select(s => (Guid)s!["id"]!).ToList();
        await secretary.Post($"/meetings/{meeting}:presence", new { seats = seats.Select((s, i) => new { seatId = s, presence = i < 7 ? "representative" : i == 7 ? "deputy" : "absent" }) });
        await secretary.Post($"/meetings/{meeting}:hold");

        var told = await stranger.Get($"/meetings/{meeting}");
        ((string?)told["state"], (int)told["present"]!, (int)told["seats"]!).ShouldBe(("held", 8, 13));
        ((string?)told["number"], (string?)told["agenda"]![0]!["notes"]).ShouldBe(("1/2026", "Puhuttiin paikasta."));
        (await stranger.Get($"/decisions/{made["id"]}"))["meetingId"]!.GetValue<Guid>().ShouldBe(meeting);
        (await stranger.Get("/decisions?q=tori"))["items"]!.AsArray().ShouldHaveSingleItem();
        (await stranger.Get($"/decisions?bodyId={Board}&year=2026"))["total"]!.GetValue<int>().ShouldBe(2);
        (await stranger.Get("/action-items?state=open"))["items"]!.AsArray().ShouldHaveSingleItem()!["owner"]!.GetValue<string>().ShouldBe("Järjestökoordinaattori");
        (await house.Send(new DecisionLines(new(2026, 3, 1), new(2026, 3, 31)))).Select(d => d.Text).ShouldBe(["Tori pidetään kesäkuussa.", "Merkittiin."]);
    }

    [Fact]
    public async Task A_correction_of_published_notes_is_a_new_version_and_the_old_one_stays_readable()
    {
        using var house = await new House().WithSeason();
        var keeper = house.Coordinator();
        var (meeting, item) = await keeper.Meeting();
        await keeper.Post($"/agenda-items/{item}:correct", new { title = "Kesän tori", notes = "x", reason = "y" }, 409);
        await keeper.Post($"/agenda-items/{item}:decide", new { text = "Tori pidetään kesäkuussa." });
        await keeper.Post($"/meetings/{meeting}:hold");
        await keeper.Post($"/agenda-items/{item}:write", new { title = "Toinen" }, 409);

        await keeper.Post($"/agenda-items/{item}:correct", new { title = "Kesän tori", notes = "Uusi sana.", decision = "Tori pidetään heinäkuussa.", reason = "Kuukausi oli väärin." });

        var told = await house.Stranger().Get($"/meetings/{meeting}");
        told["versions"]!.AsArray().Select(v => (string?)v!["items"]![0]!["decision"]).ShouldBe(["Tori pidetään kesäkuussa.", "Tori pidetään heinäkuussa."]);
        ((string?)told["versions"]![1]!["reason"], (string?)told["agenda"]![0]!["decision"]!["earlier"]![0]!["text"]).ShouldBe(("Kuukausi oli väärin.", "Tori pidetään kesäkuussa."));
        var old = await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/meetings/{meeting}?version=1", UriKind.Relative)));
        old.QuerySelector("#s-1")!.TextContent.ShouldContain("kesäkuussa");
        old.QuerySelector(".note.is-warn")!.TextContent.ShouldContain("vanhaa versiota");
    }

    [Theory, OnEachDatabase]
    public async Task Two_who_decide_one_item_at_once_decide_it_once(Provider on)
    {
        using var house = await new House(on).WithSeason();
        var (_, item) = await house.Coordinator().Meeting();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => house.Coordinator().PostAsJsonAsync($"/api/v1/agenda-items/{item}:decide", new { text = $"Päätös {i}.", owner = "Talo" })));

        answers.Count(a => a.StatusCode is HttpStatusCode.OK).ShouldBe(1);
        (await Task.WhenAll(answers.Where(a => a.StatusCode is HttpStatusCode.Conflict).Select(a => a.Code()))).ShouldBe(["item-decided", "item-decided", "item-decided", "item-decided"]);
        (await house.In(async (GovernanceDb db) => (await db.Decisions.CountAsync(d => d.ItemId == (Id<AgendaItem>)item), await db.Actions.CountAsync()))).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Who_decides_from_an_old_look_is_told_so()
    {
        using var house = await new House().WithSeason();
        var keeper = house.Coordinator();
        var (meeting, item) = await keeper.Meeting();
        var tag = (await keeper.GetAsync(new Uri($"/api/v1/meetings/{meeting}", UriKind.Relative))).Headers.ETag!.ToString();
        await keeper.Post($"/meetings/{meeting}/agenda-items", new { title = "Uusi" }, 201);

        using var wish = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/agenda-items/{item}:decide") { Content = JsonContent.Create(new { text = "Päätös." }) };
        wish.Headers.TryAddWithoutValidation("If-Match", tag);
        (await keeper.SendAsync(wish)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task A_secretary_keeps_her_own_bodys_meetings_only_and_a_partners_key_none()
    {
        using var house = await new House().WithSeason();
        object Wish(Guid body) => new { bodyId = body, start = "2026-04-04T15:00:00+03:00" };
        var secretary = house.AsSecretaryOf(Board);

        await house.Stranger().Post("/meetings", Wish(Board), 401);
        await house.As(Guid.CreateVersion7(), Roles.Editor).Post("/meetings", Wish(Board), 403);
        await house.As(Guid.CreateVersion7(), Roles.Secretary).Post("/meetings", Wish(Board), 403);
        await secretary.Post("/meetings", Wish(Forum), 403);
        await house.AsKey(Organization, "governance:write").Post("/meetings", Wish(Board), 403);
        await house.AsKey(null, "governance:write").Post("/meetings", Wish(Board), 201);
        await secretary.Post("/meetings", Wish(Board), 201);
        await secretary.Post("/meetings", Wish(SeasonId.Of("body-hyvinvoinnin-ja-vapaa-ajan-lautakunta")), 403);
        await house.Coordinator().Post("/meetings", Wish(SeasonId.Of("body-hyvinvoinnin-ja-vapaa-ajan-lautakunta")), 422);
    }

    [Fact]
    public async Task A_closed_meeting_and_what_it_decides_is_there_only_for_those_who_keep_it()
    {
        using var house = await new House().WithSeason();
        var (keeper, stranger) = (house.Coordinator(), house.Stranger());
        var meeting = (Guid)(await keeper.Post("/meetings", new { bodyId = Board, start = "2026-03-04T09:00:00+02:00", @public = false }, 201))["id"]!;
        var item = (Guid)(await keeper.Post($"/meetings/{meeting}/agenda-items", new { title = "Salaisuus" }, 201))["id"]!;
        var made = (Guid)(await keeper.Post($"/agenda-items/{item}:decide", new { text = "Salainen päätös.", owner = "Talo" }))["id"]!;

        foreach (var path in (string[])[$"/meetings/{meeting}", $"/agenda-items/{item}", $"/decisions/{made}"]) await stranger.Get(path, HttpStatusCode.NotFound);
        (await stranger.Get("/meetings?year=2026"))["total"]!.GetValue<int>().ShouldBe(0);
        (await house.AsSecretaryOf(Forum).Get("/meetings?year=2026"))["total"]!.GetValue<int>().ShouldBe(0);
        (await keeper.Get("/meetings?year=2026"))["total"]!.GetValue<int>().ShouldBe(1);
        (await stranger.Get("/decisions?year=2026"))["total"]!.GetValue<int>().ShouldBe(0);
        (await stranger.Get("/action-items"))["total"]!.GetValue<int>().ShouldBe(0);
        (await stranger.Get("/decisions?q=salainen"))["total"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task A_years_meetings_follow_the_forums_rhythm_and_rest_in_July_and_August_and_on_holidays()
    {
        using var house = await new House().WithSeason();
        var wish = new ProposeYear((Id<Body>)Forum, 2027, 4, 1, new(15, 0));   // the first Thursdays: 6.5.2027 is Ascension Day

        (await house.Send(wish)).ShouldBe(10);
        (await house.Send(wish)).ShouldBe(0);

        var days = await house.In((GovernanceDb db) => db.Meetings.Where(m => m.Year == 2027).OrderBy(m => m.Number).Select(m => m.Day).ToListAsync());
        days.Select(d => d.Month).ShouldBe([1, 2, 3, 4, 5, 6, 9, 10, 11, 12]);
        days[4].ShouldBe(new(2027, 5, 13));
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(wish with { BodyId = (Id<Body>)Board }))).Code.ShouldBe("no-rhythm");
    }
}
