using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>A handler says yes to every date of a series that waits. One date alone is approved as a booking.</summary>
[Requires(SpacesModule.Handle)]
sealed record ApproveSeries(Id<BookingSeries> Id, int? Seen = null) : ICommand;

/// <summary>A handler says no to every date that waits, with a reason the booker reads.</summary>
[Requires(SpacesModule.Handle)]
sealed record DenySeries(Id<BookingSeries> Id, string Reason, int? Seen = null) : ICommand;

sealed class DenySeriesValidator : AbstractValidator<DenySeries>
{
    public DenySeriesValidator() => RuleFor(d => d.Reason).NotEmpty().PlainText(1000);
}

sealed class HandleSeriesHandler(SpacesDb db, SeriesLetters letters, Waiting.WaitingLine line, ICurrentUser user, TimeProvider clock) : IRequestHandler<ApproveSeries>, IRequestHandler<DenySeries>
{
    public async Task Handle(ApproveSeries message, CancellationToken ct)
    {
        var (series, waiting) = await Waiting(message.Id, message.Seen, ct);
        var coming = waiting.FindAll(b => b.End > clock.Now());
        Rule.Require(coming.Count > 0, "already-over");
        foreach (var booking in coming) booking.Together().Approve(clock.Now());
        await letters.Post(series, new("confirmed", Guid.CreateVersion7(), coming, []), ct);
    }

    public async Task Handle(DenySeries message, CancellationToken ct)
    {
        var (series, waiting) = await Waiting(message.Id, message.Seen, ct);
        await db.Blocks.Where(b => db.Bookings.Any(o => o.Id == b.BookingId && o.SeriesId == message.Id)).LoadAsync(ct);
        foreach (var booking in waiting) booking.Together().Deny(message.Reason, clock.Now());
        await line.Offer(clock.Now(), ct);
        await letters.Post(series, new("denied", Guid.CreateVersion7(), waiting, [], message.Reason), ct);
    }

    async Task<(BookingSeries Series, List<Booking> Waiting)> Waiting(Id<BookingSeries> id, int? seen, CancellationToken ct)
    {
        var (series, bookings) = await db.SeriesOf(id, user, ct);
        series.MustBe(seen);
        var waiting = bookings.FindAll(b => b.Status is BookingStatus.RequiresHandling);
        State.Require(waiting.Count > 0, "already-decided");
        series.Touch();
        return (series, waiting);
    }
}
