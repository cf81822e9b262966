using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Matchmaking;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events.Matchmaking;

/// <summary>A matchmaking day from the first wish to everybody's own timetable.</summary>
public class MatchmakingTests
{
    static async Task<(Guid Event, string[] Links)> ADay(House house, int people = 4)
    {
        var of = await house.AnEvent(new(20, 0));
        await house.Send(new PlanMatchDay((Id<Event>)of, 3, 2, new(14, 0), 15));
        var links = new string[people];
        for (var i = 0; i < people; i++)
        {
            await house.Stranger().Signed(of, $"m{i}@example.org");
            links[i] = await house.LinkOf($"m{i}@example.org") + "/meetings";
            await Shown(house, links[i], i);
        }
        return (of, links);
    }

    static async Task Shown(House house, string link, int i) =>
        (await house.Stranger().Press(link, "wish-meetings", ("shown", $"Yhdistys {i}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    static async Task Wish(House house, string link, int i, params int[] whom)
    {
        var someone = house.Stranger();
        var form = await PageForm.Open(someone, link, "wish-meetings");
        var ids = whom.Select(w => form.Page.QuerySelectorAll("fieldset .check").Single(c => c.TextContent.Trim() == $"Yhdistys {w}").QuerySelector("input")!.GetAttribute("value")!).ToArray();
        (await form.With("shown", $"Yhdistys {i}").With("wish", ids).Send(someone)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>The day itself, in the morning.</summary>
    static void WhenWishesAreOver(House house) => house.Clock.Now = At(10, 9).ToUniversalTime();

    [Theory, OnEachDatabase]
    public async Task Wishes_by_the_sign_ups_link_become_a_timetable_that_each_gets_by_mail_and_sees_on_her_page(Provider on)
    {
        using var house = new House(on).AtNow();
        var (of, links) = await ADay(house);
        await Wish(house, links[0], 0, 1, 2);
        await Wish(house, links[1], 1, 0);
        await Wish(house, links[3], 3, 2);
        (await house.Stranger().GetStringAsync(new Uri(links[0], UriKind.Relative))).ShouldNotContain("Aino Esimerkki", Case.Insensitive, "others are shown by what they wrote of themselves");

        WhenWishesAreOver(house);
        await house.Send(new MakeTimetable((Id<Event>)of));
        var book = (await house.As(Guid.CreateVersion7(), Roles.Editor).GetStringAsync(new Uri($"/staff/events/{of}/matchmaking", UriKind.Relative))).Replace("\u2060", "", StringComparison.Ordinal);
        book.ShouldContain("4/4");
        book.ShouldContain("1/1");
        await house.Send(new TellTimetable((Id<Event>)of));

        var letter = (await house.Letters()).Last(l => l.To == "m0@example.org");
        letter.Key.ShouldStartWith("events.timetable:");
        string.Join('\n', letter.Words!.Paragraphs).ShouldContain("Yhdistys 1");
        var page = await PageForm.Read(await house.Stranger().GetAsync(new Uri(links[0], UriKind.Relative)));
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await house.Stranger().GetStringAsync(new Uri(links[0], UriKind.Relative))).ShouldNotContain("name=\"shown\"", Case.Insensitive, "what is planned is not wished anew");
    }

    [Fact]
    public async Task The_events_page_tells_what_the_day_is_until_when_one_wishes_and_how_the_timetable_comes_about()
    {
        using var house = new House().AtNow();
        var (of, links) = await ADay(house);
        var slug = await house.In((EventsDb db) => db.Events.Where(e => e.Id == (Id<Event>)of).Select(e => e.Slug).SingleAsync());
        async Task<AngleSharp.Dom.IElement?> Part() => (await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/events/{slug}", UriKind.Relative)))).QuerySelector("section[aria-labelledby=matchmaking]");

        var open = (await Part())!;
        open.TextContent.Replace("\u2060", "", StringComparison.Ordinal).ShouldSatisfyAllConditions(t => t.ShouldContain("3 kierrosta, 15 minuuttia kukin"), t => t.ShouldContain("viimeistään 9.3.2026"), t => t.ShouldContain("ensin molemminpuolisista"));
        open.QuerySelector("a")!.GetAttribute("href").ShouldBe($"events/{slug}/sign-up");

        await Wish(house, links[0], 0, 1);
        WhenWishesAreOver(house);
        (await Part())!.TextContent.ShouldContain("Toiveiden aika on ohi");
        await house.Send(new MakeTimetable((Id<Event>)of));
        var made = (await Part())!;
        made.TextContent.ShouldContain("Aikataulu on tehty");
        made.QuerySelector("a").ShouldBeNull();
        house.Clock.Now = At(11, 9).ToUniversalTime();
        (await Part()).ShouldBeNull("it is over");
    }

    [Theory, OnEachDatabase]
    public async Task Wishes_have_a_last_day_that_the_page_the_letter_and_the_form_tell_and_the_timetable_waits_for_it(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.In((EventsDb db) => Task.FromResult(db.Add(Told(null).Describe(new(new("Kohtaamiset", "Möten", "Meetings"), EventKind.Own, EventType.Matchmaking, EventDate.Clock(At(10, 14), At(10, 16)), 2026) { Municipality = "398" })
            .TakeSignUps(new(20, End: At(8, 12).ToUniversalTime()))).Entity));
        var (staff, page) = (house.Editor(), $"/staff/events/{of.Id}/matchmaking");
        async Task<string> Text(HttpClient who, string at) => (await PageForm.Read(await who.GetAsync(new Uri(at, UriKind.Relative)))).Body!.TextContent.Replace("\u2060", "", StringComparison.Ordinal);
        Task<HttpResponseMessage> Plan(string until) => staff.Press(page, "plan-match-day", ("Wish.Rounds", "3"), ("Wish.Tables", "2"), ("Wish.FirstAt", "14:00"), ("Wish.MinutesEach", "15"), ("Wish.WishUntil", until));
        (await Plan("")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await Text(house.Stranger(), $"/events/{of.Slug}")).ShouldContain("viimeistään 8.3.2026", Case.Sensitive, "the last day of the sign-up, where the house has set none");
        (await Plan("2026-03-11")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "after the event");
        (await Plan("2026-03-06")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Text(house.Stranger(), $"/events/{of.Slug}")).ShouldContain("viimeistään 6.3.2026");
        var links = new string[2];
        for (var i = 0; i < links.Length; i++)
        {
            await house.Stranger().Signed(of.Id, $"m{i}@example.org");
            string.Join('\n', (await house.Letters()).Last(l => l.To == $"m{i}@example.org").Words!.Paragraphs).ShouldContain("viimeistään 6.3.2026");
            links[i] = await house.LinkOf($"m{i}@example.org") + "/meetings";
            (await Text(house.Stranger(), links[i])).ShouldContain("viimeistään 6.3.2026");
            await Shown(house, links[i], i);
        }
        await Wish(house, links[0], 0, 1);

        (await Text(staff, page)).ShouldContain("kun toiveiden aika on ohi");
        (await staff.Press(page, "make-timetable")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        house.Clock.Now = At(6, 23, 59).ToUniversalTime();
        var late = house.Stranger();
        var opened = await PageForm.Open(late, links[1], "wish-meetings");
        await Wish(house, links[1], 1, 0);
        house.Clock.Now = At(7, 0).ToUniversalTime();
        using var refused = await opened.With("shown", "Myöhästynyt").Send(late);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Text(house.Stranger(), links[1])).ShouldContain("Pyydä muutosta järjestäjältä");
        (await Text(house.Stranger(), $"/events/{of.Slug}")).ShouldContain("niistä tehdään aikataulu");
        (await staff.Press(page, "make-timetable")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.In((EventsDb db) => db.Set<MatchMeeting>().CountAsync())).ShouldBe(1);

        await house.Stranger().Signed(of.Id, "myoha@example.org");
        string.Join('\n', (await house.Letters()).Last(l => l.To == "myoha@example.org").Words!.Paragraphs).ShouldNotContain("ketä haluat tavata", Case.Insensitive, "it is too late to wish");
    }

    [Theory, OnEachDatabase]
    public async Task A_meeting_is_moved_by_hand_only_where_both_are_free_and_the_database_lets_nobody_sit_twice(Provider on)
    {
        using var house = new House(on).AtNow();
        var (of, links) = await ADay(house);
        await Wish(house, links[0], 0, 1, 2);
        var id = (Id<Event>)of;
        WhenWishesAreOver(house);
        await house.Send(new MakeTimetable(id));
        var meetings = await house.In((EventsDb db) => db.Set<MatchMeeting>().AsNoTracking().Include(m => m.Chairs).OrderBy(m => m.Round).ToListAsync());
        meetings.Select(m => m.Round).ShouldBe([1, 2], "the same one is in both");

        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new MoveMeeting(id, meetings[1].Id, 1, 2)))).Code.ShouldBe("match-busy");
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new MoveMeeting(id, meetings[1].Id, 4, 1)))).Code.ShouldBe("match-round");
        await house.Send(new MoveMeeting(id, meetings[1].Id, 3, 2));

        var people = await house.In((EventsDb db) => db.Set<MatchParticipant>().AsNoTracking().OrderBy(p => p.ShownAs).ToListAsync());
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new AddMeeting(id, people[2].Id, people[3].Id, 3, 1)))).Code.ShouldBe("match-busy");
        await house.Send(new AddMeeting(id, people[2].Id, people[3].Id, 2, 1));
        await Should.ThrowAsync<DbUpdateException>(() => house.In((EventsDb db) => Task.FromResult(db.Add(new MatchMeeting(id, 1, 2, people[0].Id, people[3].Id)))));
        (await house.In((EventsDb db) => db.Set<MatchMeeting>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Who_cancels_her_sign_up_is_planned_for_no_more_and_a_month_later_all_cards_are_gone()
    {
        using var house = new House().AtNow();
        var (of, links) = await ADay(house);
        await Wish(house, links[0], 0, 1, 2);
        await house.Stranger().Press(links[1][..^"/meetings".Length], "cancel-registration");
        WhenWishesAreOver(house);
        await house.Send(new MakeTimetable((Id<Event>)of));
        (await house.In((EventsDb db) => db.Set<MatchMeeting>().CountAsync())).ShouldBe(1);

        await house.Send(new ForgetMatched(house.Clock.Now.AddDays(45)));
        (await house.In((EventsDb db) => db.Set<MatchParticipant>().CountAsync())).ShouldBe(0);
        (await house.In((EventsDb db) => db.Set<MatchWish>().CountAsync())).ShouldBe(0);
    }
}
