using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Moves bookings of a series together: their own old times are no hindrance to them.</summary>
sealed class SeriesMover(SpacesDb db, SeriesPlanner planner, SeriesPreviews previews, Prices prices, ISender sender, ICurrentUser user)
{
    /// <summary>Answers those that could not be moved and stay where they were, with the reason.</summary>
    public async Task<IReadOnlyList<(Slot Time, string Reason)>> Move(ChangeSeries wish, IReadOnlyList<(SeriesDate Date, Booking Booking)> ahead, CancellationToken ct)
    {
        var byDay = ahead.ToDictionary(a => a.Date.Day);
        var wishes = ahead.Select(a => wish.Moved(a.Date.Day, a.Booking.SpaceId, a.Booking.Time)).ToList();
        Id<Booking>[] own = [.. ahead.Select(a => a.Booking.Id)];
        var people = wish.Attendees ?? ahead[^1].Booking.Attendees;
        var plan = await planner.Plan(wishes, people, turn: true, ct, own, [.. ahead.Select(a => a.Booking.SpaceId)]);
        SeriesPreviews.MustFit(plan);
        if (plan.Missed.Any() && (wish.OnConflict is OnConflict.Fail || !plan.Got.Any())) throw await previews.No(plan, people, ct);

        var missed = new Dictionary<DateOnly, string>();
        while (plan.Missed.ToList() is { Count: > 0 } more)   // one that stays may be in another's way: then that one stays too
        {
            foreach (var date in more) missed[date.Wish.Day] = date.Reason!;
            plan = plan.Anew(wishes.Where(w => !missed.ContainsKey(w.Day)), missed.Keys.Select(day => (byDay[day].Booking.SpaceId, byDay[day].Booking.Time)));
        }
        await db.Blocks.Where(b => own.Contains(b.BookingId)).ExecuteDeleteAsync(ct);   // first all out of the way, then all to their places
        await Place(wish, plan, byDay, ct);
        foreach (var (_, booking) in ahead.Where(a => missed.ContainsKey(a.Date.Day))) booking.Stay(plan.Space(booking.SpaceId), plan.HeldBy(booking.SpaceId));
        return [.. missed.Select(m => (byDay[m.Key].Booking.Time, m.Value))];
    }

    async Task Place(ChangeSeries wish, SeriesPlan plan, Dictionary<DateOnly, (SeriesDate Date, Booking Booking)> byDay, CancellationToken ct)
    {
        PlannedDate[] got = [.. plan.Got];
        if (got.Length == 0) return;
        var organization = byDay[got[0].Wish.Day].Booking.OrganizationId;
        var costs = organization is { } id ? new SeriesPrices(prices, sender, id, [.. got.Select(d => byDay[d.Wish.Day].Booking.Id)]) : null;
        foreach (var date in got)
        {
            var (name, booking) = byDay[date.Wish.Day];
            Rule.RequireOf("spaceId", organization is not null || date.Space.Terms.ForResidents, "organizations-only", date.Space.Name);
            var terms = costs is null ? null : await costs.Of(date.Wish.Time, ct);
            booking.Together().MoveTo(date.Space, date.Wish.Time, terms, plan.HeldBy(date.Space.Id), user.Has(SpacesModule.Handle));
            booking.Describe(null, null, wish.Attendees, null);
            name.Wish(date.Wish);
        }
    }
}
