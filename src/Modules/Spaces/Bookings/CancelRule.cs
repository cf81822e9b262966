namespace Yhdessa.Spaces.Bookings;

/// <summary>A booking is called off or moved away in good time, whichever way it is done; the house itself may whenever it must.</summary>
sealed class CancelRule(SpacesDb db, ICurrentUser user, TimeProvider clock)
{
    public async Task MustBeInTime(IReadOnlyCollection<Booking> bookings, CancellationToken ct)
    {
        if (user.IsSystem || user.Has(SpacesModule.Handle)) return;
        Id<Booking>?[] own = [.. bookings.Select(b => (Id<Booking>?)b.Id)];
        Rule.Require(!await db.Set<Showcases.ShowcaseDay>().AnyAsync(d => own.Contains(d.BookingId), ct), "showcase-cancel-there");
        Id<Space>[] ids = [.. bookings.Select(b => b.SpaceId).Distinct()];
        var terms = (await db.Spaces.AsNoTracking().IgnoreQueryFilters().Where(s => ids.Contains(s.Id)).ToListAsync(ct)).ToDictionary(s => s.Id, s => s.Terms);
        foreach (var booking in bookings.OrderBy(b => b.Start))
            Rule.Require(terms[booking.SpaceId].MayCancel(booking.Start, clock.Now()), "too-late-to-cancel", terms[booking.SpaceId].CancelHours, When.Of(booking.Time));
    }
}
