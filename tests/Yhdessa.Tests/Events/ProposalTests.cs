using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>What an organization hears of its proposal, and what becomes of an event in the bin.</summary>
public class ProposalTests
{
    [Fact]
    public async Task An_organization_hears_that_its_event_was_sent_back_and_that_it_was_published()
    {
        using var house = await EventsHouse.WithOrganizations();
        var person = await house.Send(new InvitePerson("ehdottaja@example.org", new([])) { Quietly = true });
        await house.Send(new GiveOrganizationRight(person, new(EventsHouse.Dila, "editor")));
        await house.DeliverEvents();
        var id = (Id<Event>)(await house.As(person).Made(EventsHouse.Wish())).Id();

        await house.Send(new SendEventBack(id));
        (await house.As(person).Act(id, "publish")).EnsureSuccessStatusCode();
        await house.Send(new PublishEvent(id));

        var letters = await house.In((MailDb db) => db.Letters.AsNoTracking().OrderBy(l => l.Key).ToListAsync());
        letters.Select(l => (l.Key.Split(':')[0], l.To)).ShouldBe([("events.proposal-published", "ehdottaja@example.org"), ("events.proposal-sent-back", "ehdottaja@example.org")]);
    }

    [Fact]
    public async Task Those_signed_up_read_why_an_event_is_called_off()
    {
        using var house = await EventsHouse.WithOrganizations();
        var id = (await house.Editor().Made(EventsHouse.Wish(other: ("capacity", 5)))).Id();
        (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{id}/registrations", new { name = "Aino", email = "aino@example.org", groupSize = 1 })).EnsureSuccessStatusCode();

        await house.Send(new CancelEvent((Id<Event>)id, "Puhuja on sairastunut"));
        await house.DeliverEvents();

        (await house.In((MailDb db) => db.Letters.AsNoTracking().SingleAsync(l => l.Key.StartsWith("events.calledOff:")))).Words!.Paragraphs.ShouldContain("Syy: Puhuja on sairastunut");
    }

    [Theory, OnEachDatabase]
    public async Task What_has_lain_in_the_bin_for_a_month_goes_with_its_sign_ups(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        var id = (await house.Editor().Made(EventsHouse.Wish(other: ("capacity", 5)))).Id();
        (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{id}/registrations", new { name = "Aino", email = "aino@example.org", groupSize = 1 })).EnsureSuccessStatusCode();
        await house.Send(new CancelEvent((Id<Event>)id, "Ei pidetä"));
        await house.Send(new RemoveEvent((Id<Event>)id, null));

        (await house.Send(new ForgetOldEvents(house.Clock.Now.AddDays(29)))).Done.ShouldBe(0);
        (await house.Send(new ForgetOldEvents(house.Clock.Now.AddDays(31)))).Done.ShouldBe(1);

        (await house.In((EventsDb db) => db.Events.CountAsync(e => e.Id == (Id<Event>)id))).ShouldBe(0);
        (await house.In((EventsDb db) => db.Registrations.CountAsync())).ShouldBe(0);
    }
}
