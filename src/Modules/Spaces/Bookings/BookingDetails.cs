namespace Yhdessa.Spaces.Bookings;

/// <summary>One booking, for those it exists for: the booker, who acts for its organization, a handler. A key that may only write sees what it wrote.</summary>
[OpenToAll]
sealed record BookingDetails(Id<Booking> Id) : IQuery<BookingRow>;

sealed class BookingDetailsHandler(SpacesDb db, ICurrentUser user) : IRequestHandler<BookingDetails, BookingRow>
{
    public async Task<BookingRow> Handle(BookingDetails question, CancellationToken ct)
    {
        if (user is { IsSystem: false, PersonId: null, KeyId: null }) throw new SignInNeeded();
        if (!user.IsSystem && !user.Has(SpacesModule.SeeOwn) && !user.Has(SpacesModule.Book)) throw new Forbidden(SpacesModule.SeeOwn);
        return BookingRow.Of(await db.BookingAlone(question.Id, user, ct));
    }
}
