using System.Globalization;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Series;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Turns each given slot into a series, one booking a week. A date that is closed or taken keeps its reason in the series, so that it can be tried again.</summary>
sealed class KeepSlots(SpacesDb db, Timetable timetable, TimeProvider clock)
{
    public async Task Keep(SeasonalRound round, IReadOnlyList<SeasonalApplication> applications, CancellationToken ct)
    {
        var given = round.Slots.Where(s => s.HolderId is not null).ToList();
        Id<Space>[] ids = [.. given.Select(s => s.SpaceId).Distinct()];
        var spaces = await db.Spaces.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        var tree = await timetable.Tree(round.HouseId, ct);
        await db.TakeTurn([.. ids.SelectMany(tree.WithParts).Distinct().OrderBy(i => i.Value)], ct);
        var season = new Slot(Helsinki.Day(round.From).Start, Helsinki.Day(round.To).End);
        var taken = await timetable.Taken(spaces.Values, season.WithPauses(), ct);
        var made = ids.SelectMany(tree.WithParts).Distinct().ToDictionary(id => id, _ => new List<Slot>());
        foreach (var slot in given)
        {
            var holder = applications.First(a => a.Id == slot.HolderId);
            if (!spaces.TryGetValue(slot.SpaceId, out var space) || Days(round, slot).ToList() is not { Count: > 0 } days) continue;
            var wish = Wish(round, holder, days[0]);
            var series = BookingSeries.Of(space.Id, wish, Weekly(round));
            var (kept, missed) = (0, 0);
            foreach (var day in days)
                if (Reason(round, day, space, taken[space.Id].Select(t => t.Held).Concat(tree.WithParts(space.Id).SelectMany(part => made[part]))) is { } why)
                {
                    series.Missed(day, why);
                    if (why is not ("holiday" or "exception")) missed++;   // a holiday was never promised
                }
                else
                {
                    foreach (var part in tree.WithParts(space.Id)) made[part].Add(space.Held(day.Time));
                    Book(series, space, wish with { Time = day.Time }, day, holder, tree);
                    kept++;
                }
            if (kept > 0) db.Series.Add(series);   // its bookings tell whose it is
            slot.Keep(kept, missed);
        }
    }

    /// <summary>Each week of the season that is still ahead; 17 o'clock is 17 by the clock on the wall.</summary>
    IEnumerable<WishedDate> Days(SeasonalRound round, RoundSlot slot)
    {
        for (var day = round.From; day <= round.To; day = day.AddDays(1))
            if (day.DayOfWeek == slot.Weekday && Helsinki.At(day, slot.From) > clock.Now())
                yield return new WishedDate(day, slot.SpaceId, new Slot(Helsinki.At(day, slot.From), Helsinki.At(day, slot.To)));
    }

    /// <summary>Why a date is not booked; null when it is.</summary>
    static string? Reason(SeasonalRound round, WishedDate day, Space space, IEnumerable<Slot> held) => day switch
    {
        _ when Holidays.On(day.Day) is not null => "holiday",
        _ when round.DaysOut.Contains(day.Day) => "exception",
        _ when !space.TakesBookings || space.OpeningHours is not { } hours || !hours.OpenDuring(day.Time).Any(open => open.Contains(day.Time)) => "outside-opening-hours",
        _ => held.Any(h => h.Overlaps(space.Held(day.Time))) ? "booked" : null,
    };

    static string Weekly(SeasonalRound round) => string.Create(CultureInfo.InvariantCulture, $"FREQ=WEEKLY;UNTIL={round.To:yyyyMMdd}");

    static BookingWish Wish(SeasonalRound round, SeasonalApplication holder, WishedDate first) => new(holder.Activity, Public: false, first.Time, holder.GroupSize, holder.More, null, "fi", round.Mark);

    void Book(BookingSeries series, Space space, BookingWish wish, WishedDate day, SeasonalApplication holder, SpaceTree tree)
    {
        var booking = Booking.Of(series, space, wish, new Booker(holder.OrganizationId, null, null), tree.WithParts(space.Id));   // no person: the round's one letter tells them all
        if (booking.Status is BookingStatus.RequiresHandling) booking.Approve(clock.Now());
        db.Bookings.Add(booking);
        series.Got(day, booking);
    }
}
