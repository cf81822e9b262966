using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>The booking a letter's link means, as its booker sees it: shown, and nothing else. Null for a link that is nobody's or has grown old.</summary>
[OpenToAll]
sealed record BookingByLink(string Token) : IQuery<BookingByLink.Answer?>
{
    /// <param name="IsHeld">It waits for its answer, and the time has not run out.</param>
    /// <param name="CanChange">It stands, is ahead, and the terms let her call it off still.</param>
    public sealed record Answer(BookingRow Booking, SpaceRow Space, DateTimeOffset? HeldUntil, bool IsHeld, bool CanChange, bool CanRestore);
}

sealed class BookingByLinkHandler(SpacesDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<BookingByLink, BookingByLink.Answer?>
{
    public async Task<BookingByLink.Answer?> Handle(BookingByLink ask, CancellationToken ct)
    {
        if (links.Read(BookingLinks.Purpose, ask.Token) is not { } id || await db.Bookings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == (Id<Booking>)id && b.ByLetter, ct) is not { } booking) return null;
        var (now, row) = (clock.Now(), BookingRow.Of(booking));
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().Where(s => s.Id == booking.SpaceId).Select(SpaceRow.From(db.Houses.IgnoreQueryFilters())).SingleAsync(ct);
        var inTime = now < booking.End && space.Terms.MayCancel(booking.Start, now);
        return new(row, space, booking.HeldUntil, booking.HeldUntil > now, booking.Stands && inTime, booking.Status is BookingStatus.Cancelled && now < booking.Start);
    }
}
