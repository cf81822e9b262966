using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Moves bookings of a series together: their own old times are no hindrance to them.</summary>
sealed class SeriesMover(SpacesDb db, SeriesPlanner planner, SeriesPreviews previews, Prices prices, Levels.BookerRules rules, ISender sender, ICurrentUser user)
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
        await db.Blocks.Where(b => b.BookingId != null && own.Contains(b.BookingId.Value)).ExecuteDeleteAsync(ct);   // first all out of the way, then all to their places
        await Place(wish, plan, byDay, ct);
        foreach (var (_, booking) in ahead.Where(a => missed.ContainsKey(a.Date.Day))) booking.Stay(plan.Space(booking.SpaceId), plan.HeldBy(booking.SpaceId));
        return [.. missed.Select(m => (byDay[m.Key].Booking.Time, m.Value))];
    }

    async Task Place(ChangeSeries wish, SeriesPlan plan, Dictionary<DateOnly, (SeriesDate Date, Booking Booking)> byDay, CancellationToken ct)
    {
        PlannedDate[] got = [.. plan.Got];
        if (got.Length == 0) return;
        var organization = byDay[got[0].Wish.Day].Booking.OrganizationId;
        var costs = new SeriesPrices(prices, sender, organization, [.. got.Select(d => byDay[d.Wish.Day].Booking.Id)]);
        var move = new Levels.QuotaMove([.. byDay.Values.Select(d => d.Booking.Id)], [.. byDay.Where(d => got.All(g => g.Wish.Day != d.Key)).Select(d => (plan.Space(d.Value.Booking.SpaceId), d.Value.Booking.Time))]);
        foreach (var date in got)
        {
            var (name, booking) = byDay[date.Wish.Day];
            Rule.RequireOf("spaceId", organization is not null || date.Space.Terms.ForResidents, "organizations-only", date.Space.Name);
            var terms = await costs.Of(date.Space, booking.OpenToAll, date.Wish.Time, ct);
            await rules.MustHaveLeft(date.Space, date.Wish.Time, booking.Booker(), ct, move);
            move.Put.Add((date.Space, date.Wish.Time));
            booking.Together().MoveTo(date.Space, date.Wish.Time, terms, plan.HeldBy(date.Space.Id), user.Has(SpacesModule.Handle));
            booking.Describe(null, null, wish.Attendees, null);
            name.Wish(date.Wish);
        }
    }
}
