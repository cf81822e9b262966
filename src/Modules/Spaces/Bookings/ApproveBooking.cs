namespace Yhdessa.Spaces.Bookings;

/// <summary>A handler says yes to a booking that waits.</summary>
[Requires(SpacesModule.Handle)]
sealed record ApproveBooking(Id<Booking> Id, int? Seen = null) : ICommand;

sealed class ApproveBookingHandler(SpacesDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ApproveBooking>
{
    public async Task Handle(ApproveBooking message, CancellationToken ct)
    {
        var booking = await db.Booking(message.Id, user, ct);
        booking.MustBe(message.Seen);
        booking.Approve(clock.Now());
    }
}
