using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Calls off one date, it and those after it, or all that are ahead. Answers the act, by which it is taken back as a whole.</summary>
[Requires(SpacesModule.Book)]
sealed record CancelSeries(Id<BookingSeries> Id, SeriesScope Scope, DateOnly? Date = null, string? Reason = null, int? Seen = null) : ICommand<Guid>;

sealed class CancelSeriesValidator : AbstractValidator<CancelSeries>
{
    public CancelSeriesValidator() => RuleFor(c => c.Reason).PlainText(1000);
}

sealed class CancelSeriesHandler(SpacesDb db, SeriesLetters letters, CancelRule rule, Waiting.WaitingLine line, ICurrentUser user, TimeProvider clock) : IRequestHandler<CancelSeries, Guid>
{
    public async Task<Guid> Handle(CancelSeries wish, CancellationToken ct)
    {
        var of = await db.SeriesOf(wish.Id, user, ct);
        of.Series.MustBe(wish.Seen);
        var ahead = of.Ahead(wish.Scope, wish.Date, clock.Now());
        State.Require(ahead.Count > 0, "series-nothing-ahead");
        await rule.MustBeInTime([.. ahead.Select(a => a.Booking)], ct);
        await db.Blocks.Where(b => db.Bookings.Any(o => o.Id == b.BookingId && o.SeriesId == wish.Id)).LoadAsync(ct);
        var act = Guid.CreateVersion7();
        foreach (var (date, booking) in ahead)
        {
            booking.Together().Cancel(wish.Reason, clock.Now());
            date.Cancelled(act);
        }
        of.Series.Touch();
        await line.Offer(clock.Now(), ct);
        await letters.Post(of.Series, new("cancelled", act, [.. ahead.Select(a => a.Booking)], [], wish.Reason), ct);
        return act;
    }
}
