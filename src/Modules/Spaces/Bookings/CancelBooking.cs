namespace Yhdessa.Spaces.Bookings;

/// <summary>Calls a booking off. The row stays, the time is free again.</summary>
[Requires(SpacesModule.Book)]
sealed record CancelBooking(Id<Booking> Id, string? Reason = null, int? Seen = null) : ICommand;

sealed class CancelBookingValidator : AbstractValidator<CancelBooking>
{
    public CancelBookingValidator() => RuleFor(c => c.Reason).PlainText(1000);
}

sealed class CancelBookingHandler(SpacesDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<CancelBooking>
{
    public async Task Handle(CancelBooking message, CancellationToken ct)
    {
        var booking = await db.Booking(message.Id, user, ct);
        booking.MustBe(message.Seen);
        if (!user.Has(SpacesModule.Handle)) await MustBeInTime(booking, ct);
        booking.Cancel(message.Reason, clock.Now());
    }

    /// <summary>The house itself may call off when it must.</summary>
    async Task MustBeInTime(Booking booking, CancellationToken ct)
    {
        var hours = (await db.Spaces.AsNoTracking().IgnoreQueryFilters().SingleAsync(s => s.Id == booking.SpaceId, ct)).Terms.CancelHours;
        Rule.Require(hours == 0 || clock.Now() <= booking.Start.AddHours(-hours), "too-late-to-cancel", hours);
    }
}
