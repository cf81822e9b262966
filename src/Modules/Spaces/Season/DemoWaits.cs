using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Waiting;

namespace Yhdessa.Spaces.Season;

/// <summary>Two made-up groups that wait for next week's craft evening's time, the first of them also for another room.</summary>
static class DemoWaits
{
    public static IEnumerable<SlotWait> Of(IReadOnlyList<Space> spaces, DateTimeOffset now, long last)
    {
        var day = Helsinki.Monday(Helsinki.DateOf(now)).AddDays(9);
        var time = new Slot(Helsinki.At(day, new(17, 0)), Helsinki.At(day, new(20, 0)));
        var (room, other) = (spaces[2 % spaces.Count].Id, spaces[1 % spaces.Count].Id);
        BookingWish Wish(string title, int people) => new(title, false, time, people, null, null, "fi", DemoWeek.Mark);
        yield return SlotWait.Of(last + 1, Wish("Kuoron harjoitus", 16), new Booker(null, null, SeasonId.Of("demo-wait-1")), Needs.One, new[] { room, other }.Distinct().Select(id => (id, time)));
        yield return SlotWait.Of(last + 2, Wish("Lukupiiri", 8), new Booker(null, null, SeasonId.Of("demo-wait-2")), Needs.One, [(room, time)]);
    }
}
