using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Fairs;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What is held for somebody's yes is held until its own minute, not until the hour is full.</summary>
public class OfferEndTests
{
    [Theory, OnEachDatabase]
    public async Task An_offer_ends_at_its_own_minute_and_the_next_in_line_is_offered_the_place_then(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(1, 3));
        await house.Plan(of, new() { OfferHours = 24 });
        foreach (var who in (string[])["a", "b", "c", "d"]) await house.Stranger().Signed(of, $"{who}@example.org");
        house.Clock.Now = Now.AddMinutes(17);
        await house.Stranger().Press(await house.LinkOf("a@example.org"), "cancel-registration");
        await house.DeliverEvents();
        (await house.Send(new OutboxState())).Waiting.ShouldBe(0, "what ends tomorrow waits for nobody today");

        house.Clock.Now = Now.AddHours(24).AddMinutes(16);
        await house.DeliverEvents();
        (await house.StateOf("b@example.org")).ShouldBe("Offered");
        house.Clock.Now = Now.AddHours(24).AddMinutes(17);
        await Task.WhenAll(house.DeliverEvents(), house.DeliverEvents());

        (await house.StateOf("b@example.org"), await house.StateOf("c@example.org"), await house.StateOf("d@example.org")).ShouldBe(("Cancelled", "Offered", "Waiting"));
        (await house.LettersTo("b@example.org")).ShouldBe(["waiting", "offered", "lapsed"]);
        await house.Stranger().Press(await house.LinkOf("c@example.org"), "answer-place", ("answer", "yes"));
        house.Clock.Now = Now.AddDays(3);
        await house.DeliverEvents();
        (await house.StateOf("c@example.org")).ShouldBe("Confirmed", "a yes outlives the end of the offer");
        (await house.In((EventsDb db) => db.Set<LineEntry>().CountAsync(m => m.Move == LineMove.Lapsed))).ShouldBe(1);
    }

    [Theory, OnEachDatabase]
    public async Task A_stall_that_nobody_confirms_goes_to_the_line_when_its_day_is_over(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(null);
        await house.Send(new DrawFair((Id<Event>)of, "1"));
        var stall = await house.In((EventsDb db) => db.Set<Stall>().Select(s => s.Id).SingleAsync());
        TakeStall Wish(string email, Id<Stall>? place) => new(of.ToString()) { StallId = place, Exhibitor = "Kuoro", Name = "Aino Esimerkki", Email = email };
        await house.Send(Wish("a@example.org", stall));
        await house.Send(Wish("b@example.org", null));
        await house.Stranger().Press(await house.LinkOf("b@example.org"), "confirm-stall");

        house.Clock.Now = Now.AddHours(24);
        await house.DeliverEvents();

        (await house.Send(new Exhibitors((Id<Event>)of))).Select(r => (r.Email, r.Stall, r.Status)).ShouldBe([("b@example.org", 1, StallStatus.Standing)]);
        (await house.LettersTo("b@example.org")).ShouldBe(["stall-confirm", "stall-waiting", "stall-promoted"]);
    }
}
