namespace Yhdessa.Spaces.Bookings;

/// <summary>One booking, for those it exists for.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record BookingDetails(Id<Booking> Id) : IQuery<BookingRow>;

sealed class BookingDetailsHandler(SpacesDb db, ICurrentUser user) : IRequestHandler<BookingDetails, BookingRow>
{
    public async Task<BookingRow> Handle(BookingDetails question, CancellationToken ct) => BookingRow.Of(await db.Booking(question.Id, user, ct));
}
