namespace Yhdessa.Spaces.Bookings;

/// <summary>Takes a cancellation back, if nobody has taken the time meanwhile.</summary>
[Requires(SpacesModule.Book)]
sealed record RestoreBooking(Id<Booking> Id) : ICommand;

sealed class RestoreBookingHandler(SpacesDb db, Timetable timetable, Levels.BookerRules rules, ICurrentUser user, TimeProvider clock) : IRequestHandler<RestoreBooking>
{
    public async Task Handle(RestoreBooking message, CancellationToken ct)
    {
        var booking = await db.Booking(message.Id, user, ct);
        var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == booking.SpaceId, ct) ?? throw new NotFound("space");
        State.Require(booking.Status is BookingStatus.Cancelled, "already-decided");
        space.MustAllow(booking.Time, booking.Attendees, clock.Now());
        var held = await timetable.Free(space, booking.Time, booking.Attendees, ct);
        await rules.MustHaveLeft(space, booking.Time, new Booker(booking.OrganizationId, booking.PersonId, booking.KeyId), ct);
        booking.Restore(space, held);
    }
}
