namespace Yhdessa.Spaces.Bookings;

static class BookingAccess
{
    /// <summary>Who asks: for the organization named, for a key's own, or for herself. A program says who is to be told.</summary>
    public static async Task<Booker> Booker(this ICurrentUser user, Guid? organizationId, Contact? contact, CancellationToken ct)
    {
        var organization = organizationId ?? user.KeyOrganization;
        if (organization is { } actingFor) await user.MustActFor(actingFor, ct);
        Rule.RequireOf("contact", user.KeyId is null || contact is not null, "contact-needed");
        return new(organization, user.PersonId, user.KeyId);
    }

    /// <summary>The booking, when it exists for the caller: who made it, who acts for its organization, and who handles bookings.</summary>
    public static async Task<Booking> Booking(this SpacesDb db, Id<Booking> id, ICurrentUser user, CancellationToken ct)
    {
        var booking = await db.Bookings.Include(b => b.Blocks).SingleOrDefaultAsync(b => b.Id == id, ct) ?? throw new NotFound("booking");
        return await booking.IsOf(user, ct) || user.Has(SpacesModule.Handle) ? booking : throw new NotFound("booking");
    }

    /// <summary>The same without its blocks, which are then moved as a whole; what this request has just saved is not read again.</summary>
    public static async Task<Booking> BookingAlone(this SpacesDb db, Id<Booking> id, ICurrentUser user, CancellationToken ct)
    {
        var booking = await db.Bookings.FindAsync([id], ct) ?? throw new NotFound("booking");
        return await booking.IsOf(user, ct) || user.Has(SpacesModule.Handle) ? booking : throw new NotFound("booking");
    }

    /// <summary>What the same booker would ask for again.</summary>
    public static BookingWish Again(this Booking last, Slot time) =>
        new(last.Title, last.Public, time, last.Attendees, last.Purpose, last is { ContactName: { } name, ContactEmail: { } email } ? new Contact(name, email) : null, last.Language) { AcceptedTerms = last.AcceptedTerms, OpenToAll = last.OpenToAll };

    public static async Task<bool> IsOf(this Booking booking, ICurrentUser user, CancellationToken ct)
    {
        if (booking.PersonId is { } person && person == user.PersonId || booking.KeyId is { } key && key == user.KeyId) return true;
        return booking.OrganizationId is { } organization && await user.ActsFor(organization, ct);
    }
}
