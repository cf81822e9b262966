using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Events;
using Yhdessa.Events.Fairs;
using Yhdessa.Events.Matchmaking;
using Yhdessa.Events.Training;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Loop;

/// <summary>The letters of ordered trainings, fairs and matchmaking days.</summary>
static class EventExtraLetters
{
    public static async Task Write(House house, Guid eventId)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EventsDb>();
        var e = await db.Events.SingleAsync(x => x.Id == (Id<Event>)eventId);
        await Trainings(scope.ServiceProvider, db, house.Clock.Now);
        await Stalls(scope.ServiceProvider, db, e, house.Clock.Now);
        var day = new MatchDay(e.Id);
        day.Plan(2, 2, new(14, 0), 15, null);
        var own = await db.Registrations.FirstAsync(r => r.EventId == e.Id && r.Email != null);
        var card = new MatchParticipant(e.Id, own.Id, "Kylätoimikunta etsii tiloja.");
        db.AddRange(day, card);
        await scope.ServiceProvider.GetRequiredService<MatchLetters>().Post(new(e, day, [new(card, own)], [], []), new(card, own), 1, default);
        await db.SaveChangesAsync();
        await CalledOff(scope.ServiceProvider, db, house.Clock.Now);
    }

    /// <summary>Of an event of its own: no reminder of another one is taken back.</summary>
    static async Task CalledOff(IServiceProvider services, EventsDb db, DateTimeOffset now)
    {
        var fair = new Event(Id<Event>.New(), "peruttavat-messut").Describe(new(new("Peruttavat messut"), EventKind.Own, EventType.Fair, EventDate.Clock(now.AddDays(40), now.AddDays(40).AddHours(2)), now.Year));
        db.AddRange(fair, new FairPlan(fair.Id), new StallBooking(fair.Id, 1, new("Kylätoimikunta", null, "Aino", "perutut@example.org", "fi"), new(0, false, false, false, null)).Wait(confirmed: true));
        await db.SaveChangesAsync();
        await services.GetRequiredService<EventLetters>().CalledOff(fair, default);
        await db.SaveChangesAsync();
    }

    static async Task Trainings(IServiceProvider services, EventsDb db, DateTimeOffset now)
    {
        var today = Helsinki.DateOf(now);
        var order = new TrainingOrder(Id<TrainingOrder>.New(), new("Ensiapu", null, "398", null, "Keväällä", 1, 10, today.AddDays(30)));
        var join = order.Ask(new("Kylätoimikunta", null, "398", 3), "Aino", "koulutus@example.org", "fi", today, isFirst: true);
        db.Add(order);
        foreach (var what in (string[])["confirm", "joined", "agreed", "off"]) await services.GetRequiredService<TrainingLetters>().Post(order, join, what, null, default);
    }

    static async Task Stalls(IServiceProvider services, EventsDb db, Event e, DateTimeOffset now)
    {
        var plan = new FairPlan(e.Id);
        plan.Draw(new("1p 2", null, false, 1), new HashSet<Id<Stall>>());
        var booking = new StallBooking(e.Id, 1, new("Kylätoimikunta", null, "Aino", "messut@example.org", "fi"), new(1, true, false, false, null)).Take(plan.Stalls.First().Id, confirmed: true, now);
        db.AddRange(plan, booking);
        foreach (var what in (string[])["confirm", "standing", "waiting", "promoted", "off"]) await services.GetRequiredService<StallLetters>().Post(booking, e, 1, what, default);
    }
}
