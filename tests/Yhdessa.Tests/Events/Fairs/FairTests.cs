using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Fairs;
using Yhdessa.Kernel;
using Yhdessa.Partnerships.Agreements;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.EventsHouse;
using static Yhdessa.Tests.Events.Fairs.FairHouse;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events.Fairs;

/// <summary>Places on a floor plan: who gets them, why not, and who is there.</summary>
public class FairTests
{
    static async Task<Guid> AFair(House house, string drawing = "1p 2 . 3\n4 5 . 6", bool byAgreement = false)
    {
        var of = await house.AnEvent(null);
        await house.Send(new DrawFair((Id<Event>)of, drawing, null, byAgreement));
        return of;
    }

    static TakeStall Wish(Guid of, Id<Stall>? stall, string email, Guid? organization = null) => new(of.ToString()) { StallId = stall, OrganizationId = organization, Exhibitor = "Kylätoimikunta", Name = "Aino Esimerkki", Email = email, Tables = 1 };

    static async Task<string> States(House house, Guid of) => string.Join(' ', (await house.Send(new Exhibitors((Id<Event>)of))).OrderBy(r => r.Number).Select(r => $"{r.Email!.Split('@')[0]}:{(r.Confirmed ? r.Status.ToString() : "Held")}{(r.Stall is { } s ? $"@{s}" : "")}"));

    static async Task Confirm(House house, string email) => (await house.Stranger().Press(await house.LinkOf(email), "confirm-stall")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    static async Task Agreement(House house, bool stall, bool screen)
    {
        var id = await house.Send(new AddAgreement { OrganizationId = Dila, Types = ["space"], From = new(2026, 1, 1), Until = new(2026, 12, 31), Grants = new(Stall: stall, ScreenSlot: screen) });
        await house.Send(new ActivateAgreement(id));
    }

    [Theory, OnEachDatabase]
    public async Task However_many_want_a_place_at_once_it_is_one_exhibitors(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await AFair(house);
        var stall = await Stall(house, of, 1);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            try { return (await house.Send(Wish(of, stall, $"e{i}@example.org"))).Id.ToString(); }
            catch (Conflict no) { return no.Code; }
        }));

        answers.Count(a => a == "stall-taken").ShouldBe(7);
        (await house.In((EventsDb db) => db.Set<StallBooking>().CountAsync(b => b.StallId == stall))).ShouldBe(1);
        await Should.ThrowAsync<DbUpdateException>(() => house.In((EventsDb db) => Task.FromResult(db.Add(new StallBooking((Id<Event>)of, 99, new("Toinen", null, "Aino", "toinen@example.org", "fi"), new(0, false, false, false, null)).Take(stall, true, house.Clock.Now)))));
    }

    [Theory, OnEachDatabase]
    public async Task A_place_given_up_goes_to_the_first_in_the_line_who_is_told(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await AFair(house, "1");
        await house.Send(Wish(of, await Stall(house, of, 1), "a@example.org"));
        (await States(house, of)).ShouldBe("a:Held@1", "it waits for the address to answer");
        await Confirm(house, "a@example.org");
        foreach (var who in (string[])["b", "c"])
        {
            await house.Send(Wish(of, null, $"{who}@example.org"));
            await Confirm(house, $"{who}@example.org");
        }
        (await States(house, of)).ShouldBe("a:Standing@1 b:Waiting c:Waiting");

        (await house.Stranger().Press(await house.LinkOf("a@example.org"), "give-up-stall")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await States(house, of)).ShouldBe("b:Standing@1 c:Waiting");
        (await house.LettersTo("b@example.org")).ShouldBe(["stall-confirm", "stall-waiting", "stall-promoted"]);
        (await house.LettersTo("c@example.org")).ShouldBe(["stall-confirm", "stall-waiting"]);
    }

    [Fact]
    public async Task What_nobody_confirms_in_a_day_is_anothers_to_take()
    {
        using var house = new House().AtNow();
        var of = await AFair(house, "1");
        var stall = await Stall(house, of, 1);
        await house.Send(Wish(of, stall, "a@example.org"));
        (await Should.ThrowAsync<Conflict>(() => house.Send(Wish(of, stall, "b@example.org")))).Code.ShouldBe("stall-taken");

        house.Clock.Now = house.Clock.Now.AddHours(25);
        await house.Send(Wish(of, stall, "b@example.org"));
        await Confirm(house, "b@example.org");
        (await States(house, of)).ShouldBe("b:Standing@1");
    }

    [Fact]
    public async Task An_agreement_gives_a_stall_and_a_turn_on_the_screen_and_without_one_the_refusal_says_why()
    {
        using var house = await WithOrganizations();
        await house.Send(new Yhdessa.Partnerships.Season.ImportPartnerships(Yhdessa.Tests.Directory.Season.File));
        var of = await AFair(house, byAgreement: true);
        var (stall, secretary) = (await Stall(house, of, 1), await house.SecretaryOf(Dila));
        var slug = await house.In((EventsDb db) => db.Events.Where(e => e.Id == (Id<Event>)of).Select(e => e.Slug).SingleAsync());

        Task<HttpResponseMessage> Take() => secretary.Press($"/events/{slug}/stalls", "take-stall", ("Wish.StallId", stall.ToString()), ("Wish.OrganizationId", Dila.ToString()), ("Wish.Exhibitor", "Järjestö"), ("Wish.Name", "Aino"), ("Wish.Email", "dila@example.org"), ("Wish.Tables", "1"), ("Wish.ScreenSlot", "true"));

        var refused = await Take();
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("joka antaa messupaikan");

        await Agreement(house, stall: true, screen: false);
        (await secretary.GetStringAsync(new Uri($"/events/{slug}/stalls", UriKind.Relative))).ShouldContain("Sopimus antaa yhden messupaikan");
        (await (await Take()).Content.ReadAsStringAsync()).ShouldContain("joka antaa näyttövuoron");

        await Agreement(house, stall: true, screen: true);
        (await Take()).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await States(house, of)).ShouldBe("dila:Standing@1", "who acts for the organization has it at once");
        (await Should.ThrowAsync<Conflict>(() => house.Send(Wish(of, null, "toinen@example.org", Dila)))).Code.ShouldBe("already-exhibitor");
    }

    [Fact]
    public async Task The_house_sees_the_needs_summed_gives_places_and_takes_the_list_as_a_file()
    {
        using var house = new House().AtNow();
        var of = await AFair(house);
        await house.Send(Wish(of, await Stall(house, of, 1), "a@example.org") with { Power = true, RollUp = true });
        await house.Send(Wish(of, null, "b@example.org"));
        foreach (var who in (string[])["a", "b"]) await Confirm(house, $"{who}@example.org");
        var staff = house.As(Guid.CreateVersion7(), Roles.Editor);
        var booking = (await house.Send(new Exhibitors((Id<Event>)of))).Single(r => r.Email == "b@example.org").Id;

        (await staff.Press($"/staff/events/{of}/stalls", "place-exhibitor", ("booking", booking.ToString()), ("stall", "3"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await States(house, of)).ShouldBe("a:Standing@1 b:Standing@3");
        var page = await PageForm.Read(await staff.GetAsync(new Uri($"/staff/events/{of}/stalls", UriKind.Relative)));
        page.QuerySelectorAll("dl.kv dd").Select(d => d.TextContent.Trim()).ShouldBe(["2", "1", "1", "0"]);
        (await staff.GetStringAsync(new Uri($"/staff/events/{of}/stalls/list.csv", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);

        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new DrawFair((Id<Event>)of, "2 3")))).Code.ShouldBe("stall-taken-stays");
        await house.Send(new DrawFair((Id<Event>)of, "3 1\n7"));
        (await States(house, of)).ShouldBe("a:Standing@1 b:Standing@3", "who stands there stays when the plan is drawn anew");
        var plan = await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/events/{await house.In((EventsDb db) => db.Events.Select(e => e.Slug).SingleAsync())}/stalls", UriKind.Relative)));
        plan.QuerySelectorAll("main ul.rows h4").Length.ShouldBe(3, "the list is the plan's twin");
    }

    [Theory, InlineData("1 2 x", "fair-drawing"), InlineData("1 1", "stall-number-twice"), InlineData(". .", "fair-drawing")]
    public async Task A_plan_that_cannot_be_read_is_refused(string drawing, string code)
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(null);
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new DrawFair((Id<Event>)of, drawing)))).Code.ShouldBe(code);
    }

    [Fact]
    public async Task An_exhibitor_changes_place_and_needs_by_the_letters_link()
    {
        using var house = new House().AtNow();
        var of = await AFair(house);
        await house.Send(Wish(of, await Stall(house, of, 1), "a@example.org"));
        await Confirm(house, "a@example.org");

        var answer = await house.Stranger().Press(await house.LinkOf("a@example.org"), "change-stall", ("Wish.StallId", (await Stall(house, of, 4)).ToString()), ("Wish.Tables", "1"), ("Wish.Power", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        (await house.Send(new Exhibitors((Id<Event>)of))).Single().ShouldSatisfyAllConditions(r => r.Stall.ShouldBe(4), r => r.Needs.Power.ShouldBeTrue());
    }

    [Fact]
    public async Task Turns_at_our_stall_are_told_by_role_and_an_organizations_people_see_their_own()
    {
        using var house = await WithOrganizations();
        var of = await house.AnEvent(null);
        var shift = await house.Send(new AddStallShift((Id<Event>)of, new(2026, 3, 10), new(14, 0), new(15, 0), "Vapaaehtoinen", Dila));
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new AddStallShift((Id<Event>)of, new(2026, 3, 11), new(14, 0), new(15, 0), "Neuvoja")))).Code.ShouldBe("shift-other-day");

        (await (await house.SecretaryOf(Dila)).GetStringAsync(new Uri("/my/stall-shifts", UriKind.Relative))).ShouldContain("Vapaaehtoinen");
        (await (await house.SecretaryOf(Mente)).GetStringAsync(new Uri("/my/stall-shifts", UriKind.Relative))).ShouldNotContain("Vapaaehtoinen");
        var staff = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        (await staff.Press($"/staff/events/{of}/stall-shifts", $"remove-{shift.Value}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Send(new StallShifts((Id<Event>)of))).ShouldBeEmpty();
        await house.Send(new TakeBackStallShift(shift));
        (await house.Send(new StallShifts((Id<Event>)of))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_month_after_the_fair_nobodys_address_is_left()
    {
        using var house = new House().AtNow();
        var of = await AFair(house);
        await house.Send(Wish(of, await Stall(house, of, 1), "a@example.org"));
        await Confirm(house, "a@example.org");
        await house.Send(new ForgetExhibitors(house.Clock.Now.AddDays(45)));
        (await house.In((EventsDb db) => db.Set<StallBooking>().AsNoTracking().SingleAsync())).ShouldSatisfyAllConditions(b => b.Email.ShouldBeNull(), b => b.Contact.ShouldBeNull(), b => b.Name.ShouldBe("Kylätoimikunta"));
    }
}
