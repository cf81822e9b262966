using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Takes back what one act called off: every date that is still free. The others stay called off.</summary>
/// <param name="Act">The act; without it the latest one.</param>
[Requires(SpacesModule.Book)]
sealed record RestoreSeries(Id<BookingSeries> Id, Guid? Act = null) : ICommand;

sealed class RestoreSeriesHandler(SpacesDb db, SeriesPlanner planner, SeriesPreviews previews, SeriesLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<RestoreSeries>
{
    public async Task Handle(RestoreSeries wish, CancellationToken ct)
    {
        var (series, bookings) = await db.SeriesOf(wish.Id, user, ct);
        var byId = bookings.ToDictionary(b => b.Id);
        var act = wish.Act ?? series.Dates.Max(d => d.CancelledBy);
        var off = series.Dates.Where(d => act is not null && d.CancelledBy == act && byId[d.BookingId!.Value] is { Status: BookingStatus.Cancelled } b && b.Start > clock.Now()).ToDictionary(d => d.Day);
        State.Require(off.Count > 0, "already-decided");

        var plan = await planner.Plan([.. off.Values.Select(d => byId[d.BookingId!.Value]).Zip(off.Keys, (b, day) => new WishedDate(day, b.SpaceId, b.Time))], bookings[^1].Attendees, turn: true, ct);
        if (!plan.Got.Any()) throw await previews.No(plan, bookings[^1].Attendees, ct);
        var back = new List<Booking>();
        foreach (var date in plan.Got)
        {
            var booking = byId[off[date.Wish.Day].BookingId!.Value];
            booking.Together().Restore(date.Space, plan.HeldBy(date.Space.Id));
            off[date.Wish.Day].Cancelled(null);
            back.Add(booking);
        }
        series.Touch();
        await letters.Post(series, new("restored", Guid.CreateVersion7(), back, [.. plan.Missed.Select(d => (d.Wish.Time, d.Reason ?? "chosen"))]), ct);
    }
}
