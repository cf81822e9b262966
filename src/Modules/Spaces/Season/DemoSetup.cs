using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Houses;
using Yhdessa.Spaces.Setup;

namespace Yhdessa.Spaces.Season;

/// <summary>Three made-up things to ask for in the house, and coffee for the next three bookings there, the first of them promised.</summary>
static class DemoSetup
{
    public static IEnumerable<object> Of(IEnumerable<Booking> bookings, DateTimeOffset now, Id<House> house)
    {
        SetupOffering[] offered =
        [
            new(Id<SetupOffering>.New(), house, null, new("Kahvit", "Kaffe", "Coffee"), "Talon emäntä", null) { Mark = DemoWeek.Mark },
            new(Id<SetupOffering>.New(), house, null, new("Äänentoisto", "Ljud", "Sound"), "Talon tekniikka", null) { Mark = DemoWeek.Mark },
            new(Id<SetupOffering>.New(), house, null, new("Tuolit riveihin", "Stolar i rader", "Chairs in rows"), "Talonväki", null) { Mark = DemoWeek.Mark },
        ];
        foreach (var offering in offered) yield return offering;
        foreach (var (i, booking) in bookings.Where(b => b.Status is BookingStatus.Confirmed && b.Start > now).OrderBy(b => b.Start).Take(3).ToList().Index())
        {
            var task = new SetupTask(Id<SetupTask>.New(), booking.Id, offered[i].Id, booking.SpaceId, booking.Start, booking.Start, i == 0 ? "Kahvi 12 hengelle" : null);
            if (i == 0) task.Accept();
            task.Ask();
            yield return task;
        }
    }
}
