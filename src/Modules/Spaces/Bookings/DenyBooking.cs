namespace Yhdessa.Spaces.Bookings;

/// <summary>A handler says no, with a reason the booker reads. The time is free again.</summary>
[Requires(SpacesModule.Handle)]
sealed record DenyBooking(Id<Booking> Id, string Reason, int? Seen = null) : ICommand;

sealed class DenyBookingValidator : AbstractValidator<DenyBooking>
{
    public DenyBookingValidator() => RuleFor(d => d.Reason).NotEmpty().PlainText(1000);
}

sealed class DenyBookingHandler(SpacesDb db, Waiting.WaitingLine line, ICurrentUser user, TimeProvider clock) : IRequestHandler<DenyBooking>
{
    public async Task Handle(DenyBooking message, CancellationToken ct)
    {
        var booking = await db.Booking(message.Id, user, ct);
        booking.MustBe(message.Seen);
        booking.Deny(message.Reason, clock.Now());
        await line.Offer(clock.Now(), ct);
    }
}
