namespace Yhdessa.Spaces.Bookings;

/// <summary>Calls a booking off. The row stays, the time is free again.</summary>
[Requires(SpacesModule.Book)]
sealed record CancelBooking(Id<Booking> Id, string? Reason = null, int? Seen = null) : ICommand;

sealed class CancelBookingValidator : AbstractValidator<CancelBooking>
{
    public CancelBookingValidator() => RuleFor(c => c.Reason).PlainText(1000);
}

sealed class CancelBookingHandler(SpacesDb db, CancelRule rule, Waiting.WaitingLine line, ICurrentUser user, TimeProvider clock) : IRequestHandler<CancelBooking>
{
    public async Task Handle(CancelBooking message, CancellationToken ct)
    {
        var booking = await db.Booking(message.Id, user, ct);
        booking.MustBe(message.Seen);
        await rule.MustBeInTime([booking], ct);
        booking.Cancel(message.Reason, clock.Now());
        await line.Offer(clock.Now(), ct);
    }
}
