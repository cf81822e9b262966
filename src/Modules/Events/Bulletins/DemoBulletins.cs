namespace Yhdessa.Events;

/// <summary>Two made-up lines for the demonstration's screens.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoBulletins(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(EventsModule.Keep)]
sealed record RemoveDemoBulletins : ICommand<JobReport>;

/// <summary>What has lain in the bin for 30 days, and what was last shown a year ago, goes for good.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetOldBulletins(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoBulletinsHandler(EventsDb db) : IRequestHandler<LoadDemoBulletins, JobReport>, IRequestHandler<RemoveDemoBulletins, JobReport>, IRequestHandler<ForgetOldBulletins, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark;

    public async Task<JobReport> Handle(LoadDemoBulletins load, CancellationToken ct)
    {
        if (await db.Bulletins.AnyAsync(b => b.Mark == Mark, ct)) return new(0, "demo bulletins");
        var today = Helsinki.DateOf(load.Now);
        db.AddRange(
            new Bulletin(Id<Bulletin>.New(), new(new("Kahvi on tänään talon tarjous.", "Huset bjuder på kaffe i dag.", "Coffee is on the house today."), null, null, today, today.AddDays(14), 10, 2), Mark),
            new Bulletin(Id<Bulletin>.New(), new(new("Tulostin on toisessa kerroksessa. Kysy ohje aulasta.", "Skrivaren står i andra våningen. Fråga i aulan.", "The printer is upstairs. Ask at the desk."), null, null, today, today.AddDays(30), 20, 1), Mark));
        return new(2, "demo bulletins");
    }

    public async Task<JobReport> Handle(RemoveDemoBulletins remove, CancellationToken ct) => Gone(await db.Bulletins.Where(b => b.Mark == Mark).ToListAsync(ct), "demo bulletins");

    public async Task<JobReport> Handle(ForgetOldBulletins wish, CancellationToken ct)
    {
        var (binned, shown) = (wish.Now.AddDays(-30), Helsinki.DateOf(wish.Now).AddYears(-1));
        return Gone(await db.Bulletins.Where(b => b.DeletedAt < binned || b.LastDay < shown).ToListAsync(ct), "old bulletins");
    }

    JobReport Gone(List<Bulletin> rows, string what)
    {
        db.RemoveRange(rows);
        return new(rows.Count, what);
    }
}
