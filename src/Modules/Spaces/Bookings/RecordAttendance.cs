namespace Yhdessa.Spaces.Bookings;

/// <summary>Tells how many came. Counted is not the same as asked for.</summary>
[Requires(SpacesModule.Book)]
sealed record RecordAttendance(Id<Booking> Id, int People, int? Seen = null) : ICommand;

sealed class RecordAttendanceValidator : AbstractValidator<RecordAttendance>
{
    public RecordAttendanceValidator() => RuleFor(a => a.People).InclusiveBetween(0, 100_000);
}

sealed class RecordAttendanceHandler(SpacesDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordAttendance>
{
    public async Task Handle(RecordAttendance message, CancellationToken ct)
    {
        var booking = await db.Booking(message.Id, user, ct);
        booking.MustBe(message.Seen);
        booking.Count(message.People, clock.Now());
    }
}
