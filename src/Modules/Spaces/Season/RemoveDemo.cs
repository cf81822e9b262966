namespace Yhdessa.Spaces.Season;

/// <summary>Takes the demonstration away: made-up bookings and facts, then the season's spaces and houses. What a real booking hangs on stays, and is told.</summary>
[Requires(SpacesModule.Keep)]
sealed record RemoveDemo : ICommand<JobReport>;

sealed class RemoveDemoHandler(SpacesDb db) : IRequestHandler<RemoveDemo, JobReport>
{
    public async Task<JobReport> Handle(RemoveDemo message, CancellationToken ct)
    {
        var bookings = await db.Bookings.IgnoreQueryFilters().Include(b => b.Blocks).Where(b => b.Mark == DemoWeek.Mark).ToListAsync(ct);
        foreach (var booking in bookings) booking.Forget("booking", booking.Id);
        db.Bookings.RemoveRange(bookings);
        db.Series.RemoveRange(await db.Series.IgnoreQueryFilters().Include(s => s.Dates).Where(s => s.Mark == DemoWeek.Mark && !db.Bookings.IgnoreQueryFilters().Any(b => b.SeriesId == s.Id && b.Mark != DemoWeek.Mark)).ToListAsync(ct));

        var spaces = await db.Spaces.IgnoreQueryFilters().ToListAsync(ct);
        var real = await db.Bookings.IgnoreQueryFilters().Where(b => b.Mark != DemoWeek.Mark).Select(b => b.SpaceId).Distinct().ToListAsync(ct);
        real.AddRange(await db.Set<Rounds.RoundSlot>().Select(s => s.SpaceId).Distinct().ToListAsync(ct));
        var gone = spaces.Where(s => s.FromSeason && (s.Mark == DemoWeek.Mark || s.OpeningHours is null) && !real.Contains(s.Id)).ToList();
        gone.RemoveAll(s => spaces.Any(part => part.ParentId == s.Id && !gone.Contains(part)));
        db.Spaces.RemoveRange(gone);

        var kept = spaces.Except(gone).ToList();
        var houses = await db.Houses.IgnoreQueryFilters().Where(h => h.FromSeason).ToListAsync(ct);
        var rounds = await db.Set<Rounds.SeasonalRound>().IgnoreQueryFilters().Select(r => r.HouseId).Distinct().ToListAsync(ct);
        var empty = houses.Where(h => kept.All(s => s.HouseId != h.Id) && !rounds.Contains(h.Id)).ToList();
        var levels = empty.Select(h => Levels.TermsLevel.Of(h.Id)).ToList();
        db.Levels.RemoveRange(await db.Levels.Where(l => levels.Contains(l.Id)).ToListAsync(ct));
        db.Houses.RemoveRange(empty);
        return new(bookings.Count + gone.Count + empty.Count, What([.. kept.Where(s => s.FromSeason).Select(s => s.Name), .. houses.Except(empty).Select(h => h.Name)]));
    }

    static string What(string[] kept) => "demo bookings, spaces and houses" + (kept.Length == 0 ? "" : $" (kept, because somebody needs them: {string.Join(", ", kept)})");
}
