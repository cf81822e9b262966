using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Season;

/// <summary>Made-up capacities, hours and a week of bookings around now, on spaces of which nothing is known. Every row is marked, none claims a source.</summary>
[Requires(SpacesModule.Keep)]
sealed record LoadDemo(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoHandler(SpacesDb db) : IRequestHandler<LoadDemo, JobReport>
{
    public async Task<JobReport> Handle(LoadDemo message, CancellationToken ct)
    {
        var spaces = await db.Spaces.Where(s => s.OpeningHours == null && s.Capacity == null && s.TakesBookings).OrderBy(s => s.Name).ToListAsync(ct);
        if (await db.Bookings.AnyAsync(b => b.Mark == DemoWeek.Mark, ct) || spaces.Count == 0) return new(0, "demo spaces and bookings");
        foreach (var (i, space) in spaces.Index()) space.Pretend(DemoWeek.Card(space, i));
        var bookings = 0;
        foreach (var (space, wish) in DemoWeek.Around(message.Now, spaces))
        {
            var booking = Booking.Of(space, wish, new Booker(null, null, null), [space.Id]);
            if (wish.Time.Start < message.Now && booking.Status is BookingStatus.RequiresHandling) continue;
            db.Bookings.Add(booking);
            bookings++;
        }
        foreach (var wish in DemoWeek.Used(message.Now))
        {
            db.Bookings.Add(Booking.Quietly(Id<Booking>.New(), spaces[^1], wish, new Booker(DemoWeek.Partner, null, null), [spaces[^1].Id]));
            bookings++;
        }
        db.AddRange(spaces.Select((s, i) => DemoWeek.Price(s, i, message.Now)));
        db.Series.Add(DemoSeries.Of(spaces[spaces.Count > 1 ? 1 : 0], message.Now, out var evenings));
        db.Bookings.AddRange(evenings);
        db.AddRange(DemoSetup.Of(db.Bookings.Local, message.Now, spaces[0].HouseId));
        db.AddRange(DemoWaits.Of(spaces, message.Now, await db.Set<Waiting.SlotWait>().MaxAsync(w => (long?)w.Number, ct) ?? 0));
        return new(spaces.Count + bookings + evenings.Count, "demo spaces and bookings");
    }
}
