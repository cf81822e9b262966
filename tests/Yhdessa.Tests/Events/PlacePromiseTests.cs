using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What the database itself keeps of an event's places.</summary>
public class PlacePromiseTests
{
    [Theory, OnEachDatabase]
    public async Task No_seat_is_taken_beyond_the_places_whatever_writes_it_and_those_taken_stay_when_the_event_becomes_smaller(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(2));
        await house.Stranger().Signed(of, "a@example.org", 2);
        var mine = await house.In((EventsDb db) => db.Registrations.Select(r => r.Id).SingleAsync());

        await Should.ThrowAsync<DbUpdateException>(() => house.In((EventsDb db) => Task.FromResult(db.Add(new Seat((Id<Event>)of, 3, mine)))));

        await house.In(async (EventsDb db) => (await db.Events.SingleAsync(e => e.Id == (Id<Event>)of)).TakeSignUps(new(1)));
        (await house.In((EventsDb db) => db.Seats.CountAsync(s => s.EventId == (Id<Event>)of))).ShouldBe(2);
        await Should.ThrowAsync<DbUpdateException>(() => house.In((EventsDb db) => Task.FromResult(db.Add(new Seat((Id<Event>)of, 4, mine)))));

        var open = await house.AnEvent(new(Start: At(1, 8)));
        for (var i = 0; i < 3; i++) (await house.Stranger().Signed(open, $"b{i}@example.org", 20)).ShouldBe("confirmed", "as many as come fit in where nobody has said how many");
    }
}
