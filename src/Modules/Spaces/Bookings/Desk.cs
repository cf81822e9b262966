namespace Yhdessa.Spaces.Bookings;

/// <summary>Where a wish becomes a booking: the space's rules, its turn, and what is already there.</summary>
sealed class Desk(SpacesDb db, Timetable timetable, Prices prices, Levels.BookerRules rules, Use.NoShows noShows, TimeProvider clock)
{
    public Task<Booking> Book(Id<Space> spaceId, BookingWish wish, Booker booker, CancellationToken ct) => Book(spaceId, wish, booker, SpaceRules.Broken, ct);

    /// <param name="rulesOfTime">What the space says of the time and the people: all of it, unless somebody stands at its door.</param>
    public async Task<Booking> Book(Id<Space> spaceId, BookingWish wish, Booker booker, Func<Space, Slot, int, DateTimeOffset, IEnumerable<RuleBroken>> rulesOfTime, CancellationToken ct)
    {
        var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == spaceId, ct) ?? throw new NotFound("space");
        await rules.MustSuit(space, wish, booker, ct);
        if (rulesOfTime(space, wish.Time, wish.Attendees, clock.Now()).FirstOrDefault() is { } broken) throw broken;

        var held = await timetable.Free(space, wish.Time, wish.Attendees, ct);
        await rules.MustHaveLeft(space, wish.Time, booker, ct);
        wish = wish with { NoShows = await noShows.TooMany(space, booker, ct), Terms = await prices.For(space, wish.OpenToAll, booker.Organization, wish.Time, ct) };
        var booking = Booking.Of(space, wish, booker, held).PromisedAnswer(space, clock.Now());
        db.Bookings.Add(booking);
        return booking;
    }
}
