using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Spaces.Bookings;

/// <summary>Writes to the booker what became of her booking. In a commit of its own, so a letter that can't be written never stops a booking. What is done to a whole series is told by the series' one letter.</summary>
sealed class TellBooker(SpacesDb db, BookingLetters letters) :
    INotificationHandler<SpaceBooked>, INotificationHandler<BookingRequested>, INotificationHandler<BookingDenied>, INotificationHandler<BookingCancelled>
{
    public Task Handle(SpaceBooked happened, CancellationToken ct) => happened.OfSeries ? Task.CompletedTask : Tell(happened.BookingId, "confirmed", ct);
    public Task Handle(BookingRequested happened, CancellationToken ct) => happened.OfSeries ? Task.CompletedTask : Tell(happened.BookingId, "requested", ct);
    public Task Handle(BookingDenied happened, CancellationToken ct) => happened.OfSeries ? Task.CompletedTask : Tell(happened.BookingId, "denied", ct);
    public Task Handle(BookingCancelled happened, CancellationToken ct) => happened.OfSeries ? Task.CompletedTask : Tell(happened.BookingId, "cancelled", ct);

    async Task Tell(Guid id, string what, CancellationToken ct)
    {
        var booking = await db.Bookings.AsNoTracking().IgnoreQueryFilters().SingleOrDefaultAsync(b => b.Id == (Id<Booking>)id, ct);
        if (booking is { Mark: null } && (what != "cancelled" || booking.Status is BookingStatus.Cancelled)) await letters.Post(booking, what, ct);
    }
}
