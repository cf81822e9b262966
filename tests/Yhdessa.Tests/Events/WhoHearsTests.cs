using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Fairs;
using Yhdessa.Events.Training;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>Whoever plans by an event hears when it moves, is called off or is held after all; nobody hears of what has been.</summary>
public class WhoHearsTests
{
    static async Task<(Guid Fair, string Exhibitor)> AFair(House house, EventDate? date = null)
    {
        var of = await house.AnEvent(new(10), date);
        await house.Send(new DrawFair((Id<Event>)of, "1 2"));
        var stall = await house.In((EventsDb db) => db.Set<Stall>().Where(s => s.EventId == (Id<Event>)of && s.Number == 1).Select(s => s.Id).SingleAsync());
        await house.Send(new TakeStall(of.ToString()) { StallId = stall, Exhibitor = "Kylätoimikunta", Name = "Aino Esimerkki", Email = "messut@example.org", Tables = 1 });
        (await house.Stranger().Press(await house.LinkOf("messut@example.org"), "confirm-stall")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return (of, "messut@example.org");
    }

    static async Task<IReadOnlyList<string>> Newest(House house, string email, int skip) => [.. (await house.LettersTo(email)).Skip(skip)];

    [Fact]
    public async Task A_fair_of_two_days_is_told_with_both_to_exhibitors_and_to_those_signed_up()
    {
        using var house = new House().AtNow();
        var (of, _) = await AFair(house, EventDate.Days(new(2026, 3, 10), new(2026, 3, 11)));
        (await house.Stranger().Signed(of, "aino@example.org")).ShouldBe("confirmed");

        (await house.Letters()).Select(l => string.Join('\n', l.Words!.Paragraphs)).ShouldAllBe(words => words.Contains("10.\u2060–\u206011.3.2026", StringComparison.Ordinal));
    }

    [Theory, OnEachDatabase]
    public async Task An_exhibitor_hears_that_the_fair_moves_is_called_off_and_is_held_after_all(Provider on)
    {
        using var house = new House(on).AtNow();
        var (of, exhibitor) = await AFair(house);
        using var editor = house.Editor();
        var before = (await house.LettersTo(exhibitor)).Count;

        (await editor.Patch(of, new { place = "Sibeliustalo" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await editor.Act(of, "cancel", new { reason = "Sairastapaus" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.DeliverEvents();
        await house.Send(new ResumeEvent((Id<Event>)of));

        (await Newest(house, exhibitor, before)).ShouldBe(["moved", "called-off", "resumed"], ignoreOrder: true);
        var off = (await house.Letters()).Single(l => l.Key.StartsWith("events.called-off:", StringComparison.Ordinal)).Words!;
        off.Subject.ShouldStartWith("Peruttu: ");
        off.Paragraphs.ShouldContain("Syy: Sairastapaus");
    }

    [Fact]
    public async Task Groups_of_a_training_hear_when_its_event_is_called_off_and_nobody_can_join_it_any_more()
    {
        using var house = (await EventsHouse.WithOrganizations()).AtNow();
        var id = await house.Send(new OrderTraining { Topic = "Ensiapu", LeastGroup = 2, MostGroup = 20, Group = "Kylätoimikunta", Municipality = "398", People = 5, Name = "Aino Esimerkki", Email = "tilaaja@example.org" });
        (await house.Stranger().Press(await house.LinkOf("tilaaja@example.org"), "confirm-training")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.Send(new OpenTraining(id));
        var of = await house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync(e => e.Slug == "ensiapu"));

        await house.Send(new CancelEvent(of.Id, "Kouluttaja on poissa"));
        await house.DeliverEvents();

        (await house.LettersTo("tilaaja@example.org")).ShouldBe(["training-confirm", "training-joined", "called-off"], ignoreOrder: true);
        (await house.Stranger().GetStringAsync(new Uri("/api/v1/trainings", UriKind.Relative))).ShouldNotContain("Ensiapu");
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new JoinTraining { Id = id, Group = "Naapurit", Municipality = "111", People = 2, Name = "Aino", Email = "myohassa@example.org" }))).Code.ShouldBe("training-closed");
        await house.Send(new CallOffTraining(id));
        await house.DeliverEvents();
        (await house.LettersTo("tilaaja@example.org")).Count(k => k == "called-off").ShouldBe(1, "the house's own word on the order is another letter");
    }

    [Theory, OnEachDatabase]
    public async Task An_organization_with_turns_at_the_stall_hears_of_each_event_that_it_moves_or_is_called_off_and_none_is_just_gone(Provider on)
    {
        using var house = (await EventsHouse.WithOrganizations(on)).AtNow();
        var person = await house.Send(new InvitePerson("vuorot@example.org", new([])) { Quietly = true });
        await house.Send(new GiveOrganizationRight(person, new(EventsHouse.Dila, "editor")));
        await house.DeliverEvents();
        using var editor = house.Editor();
        Guid[] events = [await house.AnEvent(null), await house.AnEvent(null)];
        foreach (var of in events)
        {
            await house.Send(new AddStallShift((Id<Event>)of, new(2026, 3, 10), new(14, 0), new(15, 0), "Vapaaehtoinen", EventsHouse.Dila));
            (await editor.Patch(of, new { place = "Sibeliustalo" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new RemoveEvent((Id<Event>)events[0], null)))).Code.ShouldBe("event-has-people");
        (await editor.Act(events[0], "cancel", new { reason = "Sairastapaus" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.DeliverEvents();

        (await house.LettersTo("vuorot@example.org")).Where(k => k is "moved" or "called-off").ShouldBe(["moved", "moved", "called-off"], ignoreOrder: true);
        (await house.As(person).Sees("/my/stall-shifts")).QuerySelectorAll(".rows h2").Length.ShouldBe(1, "nobody stands at what is not held");
        var off = (await house.Letters()).Single(l => l.Key.StartsWith("events.called-off:", StringComparison.Ordinal)).Words!;
        string.Join('\n', off.Paragraphs).ShouldContain("vuoroja esittelypisteellä");
        (off.Button!.Path, off.Calendar).ShouldBe(("/my/stall-shifts", null));
    }

    [Fact]
    public async Task A_mended_place_of_what_has_been_is_nobodys_news()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10));
        await house.Stranger().Signed(of, "aino@example.org");
        using var editor = house.Editor();
        house.Clock.Now = At(12, 9).ToUniversalTime();

        (await editor.Patch(of, new { place = "Lahden kaupunginkirjasto" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await house.LettersTo("aino@example.org")).ShouldBe(["confirmed"]);
    }

    [Fact]
    public async Task The_letter_of_a_move_leads_to_ones_own_place_by_a_link_that_lasts_to_the_new_day()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10));
        await house.Stranger().Signed(of, "aino@example.org");
        var old = await house.LinkOf("aino@example.org");
        using var editor = house.Editor();
        (await editor.Patch(of, new { start = "2026-06-10T09:00:00Z", end = "2026-06-10T12:00:00Z" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Clock.Now = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

        (await house.Stranger().GetStringAsync(new Uri(old, UriKind.Relative))).ShouldContain("vanhentunut", Case.Insensitive);
        var link = await house.LinkOf("aino@example.org");
        (await house.Letters()).Last().Secret.ShouldBeTrue();
        (await house.Stranger().Press(link, "cancel-registration")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.StateOf("aino@example.org")).ShouldBe("Cancelled");
    }

    [Theory, OnEachDatabase]
    public async Task What_people_are_coming_to_is_called_off_before_it_is_taken_away(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10));
        await house.Stranger().Signed(of, "aino@example.org");
        using var editor = house.Editor();

        var no = await editor.Press($"/staff/events/{of}", "remove-event");
        no.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await no.Content.ReadAsStringAsync()).ShouldContain("Peru tapahtuma ensin");
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new RemoveEvent((Id<Event>)of, null)))).Code.ShouldBe("event-has-people");
        await house.Send(new CancelEvent((Id<Event>)of, "Ei pidetä"));
        await house.DeliverEvents();
        await house.Send(new RemoveEvent((Id<Event>)of, null));

        (await house.LettersTo("aino@example.org")).ShouldBe(["confirmed", "calledOff"], ignoreOrder: true);
        var empty = await house.AnEvent(new(10));
        await house.Send(new RemoveEvent((Id<Event>)empty, null));
    }
}
