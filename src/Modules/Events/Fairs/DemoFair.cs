namespace Yhdessa.Events.Fairs;

/// <summary>The demonstration's showcase gets a floor plan with some exhibitors, one of whom waits, and two turns at our own stall.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoFair(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(EventsModule.Keep)]
sealed record RemoveDemoFair : ICommand<JobReport>;

sealed class DemoFairHandler(EventsDb db) : IRequestHandler<LoadDemoFair, JobReport>, IRequestHandler<RemoveDemoFair, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark;
    static readonly string[] names = ["Kylätoimikunta (esimerkki)", "Vertaistukiryhmä (esimerkki)", "Kuoro (esimerkki)"];

    public async Task<JobReport> Handle(LoadDemoFair load, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().SingleOrDefaultAsync(x => x.Slug == "esimerkki-yhdistysten-esittelyt", ct);
        if (e is null || await db.Set<FairPlan>().AnyAsync(p => p.Id == e.Id, ct)) return new(0, "demo fair");
        var plan = new FairPlan(e.Id, Mark);
        plan.Draw(new("1p 2p . 3 4\n5 6 . 7 8", null, ByAgreement: false, MostTables: 1), new HashSet<Id<Stall>>());
        db.Add(plan);
        foreach (var (i, name) in names.Index())
            db.Add(new StallBooking(e.Id, i + 1, new(name, null, "Aino Esimerkki", $"esimerkki-messut{i + 1}@example.org", "fi"), new(1, i == 0, i == 1, false, null), Mark).Take(plan.Stalls.Single(s => s.Number == i + 1).Id, confirmed: true, load.Now));
        if (e.Start is { } start) db.AddRange(Shift(e, start, "Neuvoja"), Shift(e, start.AddHours(1), "Vapaaehtoinen"));
        return new(names.Length, "demo fair");
    }

    public async Task<JobReport> Handle(RemoveDemoFair remove, CancellationToken ct)
    {
        var bookings = await db.Set<StallBooking>().Where(b => b.Mark == Mark).ToListAsync(ct);
        db.RemoveRange(bookings);
        db.RemoveRange(await db.Set<StallShift>().Where(s => s.Mark == Mark).ToListAsync(ct));
        var plans = await db.Set<FairPlan>().Include(p => p.Stalls).Where(p => p.Mark == Mark && !db.Set<StallBooking>().Any(b => b.EventId == p.Id && b.Mark == null)).ToListAsync(ct);
        db.RemoveRange(plans);
        return new(bookings.Count, "demo exhibitors");
    }

    static StallShift Shift(Event e, DateTimeOffset start, string who) => new(Id<StallShift>.New(), e.Id, start, start.AddHours(1), who, null) { Mark = Mark };
}
