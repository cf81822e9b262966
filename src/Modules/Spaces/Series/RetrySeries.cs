using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Tries again for the dates that were not got: all that are ahead, or one. What still cannot be had keeps its place with the reason of today.</summary>
/// <param name="Date">One of the series' days. A date that the booker left out herself is tried only when it is named.</param>
[Requires(SpacesModule.Book)]
sealed record RetrySeries(Id<BookingSeries> Id, DateOnly? Date = null, int? Seen = null) : ICommand;

sealed class RetrySeriesHandler(SpacesDb db, SeriesDesk desk, SeriesPlanner planner, ICurrentUser user, TimeProvider clock) : IRequestHandler<RetrySeries>
{
    public async Task Handle(RetrySeries wish, CancellationToken ct)
    {
        var (series, bookings) = await db.SeriesOf(wish.Id, user, ct);
        series.MustBe(wish.Seen);
        var last = bookings[^1];
        if (last.OrganizationId is { } organization && !user.Has(SpacesModule.Handle)) await user.MustActFor(organization, ct);
        var missed = series.Dates.Where(d => d.BookingId is null && d.Start > clock.Now() && (wish.Date is null ? d.Reason != "chosen" : d.Day == wish.Date)).ToList();
        Rule.RequireOf("date", missed.Count > 0, "series-nothing-missed");

        var plan = await planner.Plan([.. missed.Select(d => new WishedDate(d.Day, d.SpaceId, d.Time))], last.Attendees, turn: true, ct);
        await desk.Take(series, last.Again(last.Time), plan, last.Booker(), Guid.CreateVersion7(), ct);
        series.Touch();
    }
}
