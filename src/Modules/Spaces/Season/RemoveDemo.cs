namespace Yhdessa.Spaces.Season;

/// <summary>Takes the demonstration away: made-up bookings and facts, then the season's spaces and houses. What a real booking hangs on stays, and is told.</summary>
[Requires(SpacesModule.Keep)]
sealed record RemoveDemo : ICommand<JobReport>;

sealed class RemoveDemoHandler(SpacesDb db) : IRequestHandler<RemoveDemo, JobReport>
{
    public async Task<JobReport> Handle(RemoveDemo message, CancellationToken ct)
    {
        db.RemoveRange(await db.Set<Waiting.SlotWait>().Where(w => w.Mark == DemoWeek.Mark).Include(w => w.Times).ToListAsync(ct));
        var offered = db.Set<Setup.SetupOffering>().IgnoreQueryFilters().Where(o => o.Mark == DemoWeek.Mark && !db.Set<Setup.SetupTask>().Any(t => t.OfferingId == o.Id && db.Bookings.IgnoreQueryFilters().Any(b => b.Id == t.BookingId && b.Mark != DemoWeek.Mark)));
        db.RemoveRange(await db.Set<Setup.SetupTask>().Where(t => offered.Any(o => o.Id == t.OfferingId) || db.Bookings.IgnoreQueryFilters().Any(b => b.Id == t.BookingId && b.Mark == DemoWeek.Mark)).ToListAsync(ct));
        db.RemoveRange(await offered.ToListAsync(ct));
        var bookings = await db.Bookings.IgnoreQueryFilters().Include(b => b.Blocks).Where(b => b.Mark == DemoWeek.Mark).ToListAsync(ct);
        foreach (var booking in bookings) booking.Forget("booking", booking.Id);
        db.Bookings.RemoveRange(bookings);
        db.Series.RemoveRange(await db.Series.IgnoreQueryFilters().Include(s => s.Dates).Where(s => s.Mark == DemoWeek.Mark && !db.Bookings.IgnoreQueryFilters().Any(b => b.SeriesId == s.Id && b.Mark != DemoWeek.Mark)).ToListAsync(ct));

        db.RemoveRange(await db.Set<Use.SpacePrice>().Where(p => db.Spaces.IgnoreQueryFilters().Any(s => s.Id == p.SpaceId && s.Mark == DemoWeek.Mark)).ToListAsync(ct));
        var spaces = await db.Spaces.IgnoreQueryFilters().ToListAsync(ct);
        var real = await db.Bookings.IgnoreQueryFilters().Where(b => b.Mark != DemoWeek.Mark).Select(b => b.SpaceId).Distinct().ToListAsync(ct);
        real.AddRange(await db.Set<Rounds.RoundSlot>().Select(s => s.SpaceId).Distinct().ToListAsync(ct));
        real.AddRange(await db.Leases.IgnoreQueryFilters().Select(l => l.SpaceId).Concat(db.Access.IgnoreQueryFilters().Select(c => c.SpaceId)).Distinct().ToListAsync(ct));
        real.AddRange(await db.Set<Showcases.ShowcaseDay>().Select(d => d.SpaceId).Distinct().ToListAsync(ct));
        real.AddRange(await db.Set<Advice.AdviceDesk>().IgnoreQueryFilters().Where(d => d.SpaceId != null).Select(d => d.SpaceId!.Value).Distinct().ToListAsync(ct));
        real.AddRange(await db.Set<Waiting.SlotWait>().Where(w => w.Mark != DemoWeek.Mark).SelectMany(w => w.Times).Select(t => t.SpaceId).Distinct().ToListAsync(ct));
        real.AddRange(await db.Set<Setup.SetupOffering>().IgnoreQueryFilters().Where(o => o.Mark != DemoWeek.Mark && o.SpaceId != null).Select(o => o.SpaceId!.Value).ToListAsync(ct));
        real.AddRange(await db.DoorDevices.Select(d => d.SpaceId).Distinct().ToListAsync(ct));
        var gone = spaces.Where(s => s.FromSeason && (s.Mark == DemoWeek.Mark || s.OpeningHours is null) && !real.Contains(s.Id)).ToList();
        gone.RemoveAll(s => spaces.Any(part => part.ParentId == s.Id && !gone.Contains(part)));
        db.Spaces.RemoveRange(gone);

        var kept = spaces.Except(gone).ToList();
        var houses = await db.Houses.IgnoreQueryFilters().Where(h => h.FromSeason).ToListAsync(ct);
        var rounds = await db.Set<Rounds.SeasonalRound>().IgnoreQueryFilters().Select(r => r.HouseId).Distinct().ToListAsync(ct);
        rounds.AddRange(await db.Set<Setup.SetupOffering>().IgnoreQueryFilters().Where(o => o.Mark != DemoWeek.Mark).Select(o => o.HouseId).Distinct().ToListAsync(ct));
        rounds.AddRange(await db.Set<Showcases.ShowcaseList>().IgnoreQueryFilters().Select(l => l.HouseId).Distinct().ToListAsync(ct));
        var keyed = await db.Keys.IgnoreQueryFilters().Select(k => k.HouseId).Distinct().ToListAsync(ct);
        var empty = houses.Where(h => kept.All(s => s.HouseId != h.Id) && !rounds.Contains(h.Id) && !keyed.Contains(h.Id)).ToList();
        var levels = empty.Select(h => Levels.TermsLevel.Of(h.Id)).ToList();
        db.Levels.RemoveRange(await db.Levels.Where(l => levels.Contains(l.Id)).ToListAsync(ct));
        db.Houses.RemoveRange(empty);
        return new(bookings.Count + gone.Count + empty.Count, What([.. kept.Where(s => s.FromSeason).Select(s => s.Name), .. houses.Except(empty).Select(h => h.Name)]));
    }

    static string What(string[] kept) => "demo bookings, spaces and houses" + (kept.Length == 0 ? "" : $" (kept, because somebody needs them: {string.Join(", ", kept)})");
}
