namespace Yhdessa.Spaces.Bookings;

static class BookingAccess
{
    /// <summary>The booking, when it exists for the caller: who made it, who acts for its organization, and who handles bookings.</summary>
    public static async Task<Booking> Booking(this SpacesDb db, Id<Booking> id, ICurrentUser user, CancellationToken ct)
    {
        var booking = await db.Bookings.Include(b => b.Blocks).SingleOrDefaultAsync(b => b.Id == id, ct) ?? throw new NotFound("booking");
        return await booking.IsOf(user, ct) || user.Has(SpacesModule.Handle) ? booking : throw new NotFound("booking");
    }

    public static async Task<bool> IsOf(this Booking booking, ICurrentUser user, CancellationToken ct)
    {
        if (booking.PersonId is { } person && person == user.PersonId || booking.KeyId is { } key && key == user.KeyId) return true;
        return booking.OrganizationId is { } organization && await user.ActsFor(organization, ct);
    }
}
