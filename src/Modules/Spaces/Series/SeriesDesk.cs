using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Where dates of a series become bookings: the plan in its turn, a price for each, and one letter.</summary>
sealed class SeriesDesk(SpacesDb db, SeriesPlanner planner, SeriesPreviews previews, Prices prices, Levels.BookerRules rules, SeriesLetters letters, Use.NoShows noShows, ISender sender, TimeProvider clock)
{
    public async Task<BookingSeries> Book(BookingSeries series, BookingWish wish, IReadOnlyList<WishedDate> dates, Booker booker, OnConflict onConflict, CancellationToken ct)
    {
        var plan = await planner.Plan(dates, wish.Attendees, turn: true, ct);
        SeriesPreviews.MustFit(plan);
        if (onConflict is OnConflict.Fail && plan.Dates.Any(d => d.IsWanted && !d.IsFree)) throw await previews.No(plan, wish.Attendees, ct);
        db.Series.Add(series);
        await Take(series, wish, plan, booker, Guid.CreateVersion7(), ct);
        return series;
    }

    /// <summary>Books what can be had, and keeps the rest with its reason. With nothing to be had it is refused.</summary>
    public async Task Take(BookingSeries series, BookingWish wish, SeriesPlan plan, Booker booker, Guid act, CancellationToken ct)
    {
        if (!plan.Got.Any()) throw plan.Dates.Any(d => d.IsWanted) ? await previews.No(plan, wish.Attendees, ct) : new RuleBroken("series-without-dates");
        var costs = new SeriesPrices(prices, sender, booker.Organization, []);
        foreach (var space in plan.Got.Select(d => d.Space).DistinctBy(s => s.Id)) await rules.MustSuit(space, wish, booker, ct);
        var missed = await noShows.TooMany([.. plan.Got.Select(d => d.Space).DistinctBy(s => s.Id)], booker, ct);
        var got = new List<Booking>();
        foreach (var date in plan.Got)
        {
            await rules.MustHaveLeft(date.Space, date.Wish.Time, booker, ct);
            var one = wish with { Time = date.Wish.Time, Terms = await costs.Of(date.Space, wish.OpenToAll, date.Wish.Time, ct), NoShows = missed.GetValueOrDefault(date.Space.Id) };
            var booking = Booking.Of(series, date.Space, one, booker, plan.HeldBy(date.Space.Id)).PromisedAnswer(date.Space, clock.Now());
            series.Got(date.Wish, booking);
            db.Bookings.Add(booking);   // at once: the next date's quota counts it
            got.Add(booking);
        }
        foreach (var date in plan.Missed) series.Missed(date.Wish, date.Reason ?? "chosen");
        var news = new SeriesNews(got.TrueForAll(b => b.Status is BookingStatus.RequiresHandling) ? "requested" : "confirmed", act, got, [.. plan.Missed.Select(d => (d.Wish.Time, d.Reason ?? "chosen"))]);
        await letters.Post(series, news, ct);
    }
}
