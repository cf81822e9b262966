namespace Yhdessa.Spaces.Bookings;

/// <summary>Where a wish becomes a booking: the space's rules, its turn, and what is already there.</summary>
sealed class Desk(SpacesDb db, Timetable timetable, Prices prices, Levels.BookerRules rules, TimeProvider clock)
{
    public async Task<Booking> Book(Id<Space> spaceId, BookingWish wish, Booker booker, CancellationToken ct)
    {
        var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == spaceId, ct) ?? throw new NotFound("space");
        await rules.MustSuit(space, wish, booker, ct);
        space.MustAllow(wish.Time, wish.Attendees, clock.Now());

        var held = await timetable.Free(space, wish.Time, wish.Attendees, ct);
        await rules.MustHaveLeft(space, wish.Time, booker, ct);
        if (booker.Organization is { } organization) wish = wish with { Terms = await prices.For(organization, wish.Time, ct) };
        var booking = Booking.Of(space, wish, booker, held);
        db.Bookings.Add(booking);
        return booking;
    }
}
