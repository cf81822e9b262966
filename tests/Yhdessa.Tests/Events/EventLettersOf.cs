using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>One letter of each kind that an event's makers get: the day is open, a task is due, the space was not got.</summary>
static class EventLettersOf
{
    public static async Task Write(House house)
    {
        var maker = await house.Somebody("tekija@example.org");
        using var client = house.As(maker, Roles.Editor);
        var today = Helsinki.DateOf(house.Clock.Now);
        await client.Made(EventsHouse.Wish("Avoin retki", ("datePrecision", "unconfirmed"), ("start", null), ("end", null), ("organizationIds", null)));
        var due = (await client.Made(EventsHouse.Wish("Pian pidettävä", ("start", Day(today.AddDays(7))), ("end", null), ("organizationIds", null)))).Id();
        await client.PostAsync(new Uri($"/api/v1/events/{due}/tasks", UriKind.Relative), System.Net.Http.Json.JsonContent.Create(new { title = new { fi = "Tilaa kahvit" }, daysBefore = 7 }));
        await house.In(async (EventsDb db) =>
        {
            var space = db.Add(new EventSpace((Id<Event>)due)).Entity;
            space.Want(await db.Events.FindAsync((Id<Event>)due) ?? throw new InvalidOperationException(), Guid.CreateVersion7(), house.Clock.Now.AddDays(7), house.Clock.Now.AddDays(7).AddHours(2), new(null, maker, null, "fi"));
            return true;
        });
        for (var n = 0; n < 3; n++) await house.DeliverEvents();   // the wish, its answer, the letter
        await house.Send(new RemindOpenDays(house.Clock.Now.AddDays(29)));
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
