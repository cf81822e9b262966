namespace Yhdessa.Events.Training;

/// <summary>A made-up order that two groups have joined and that still has room, and one that waits for the house.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoTrainings(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(EventsModule.Keep)]
sealed record RemoveDemoTrainings : ICommand<JobReport>;

sealed class DemoTrainingsHandler(EventsDb db) : IRequestHandler<LoadDemoTrainings, JobReport>, IRequestHandler<RemoveDemoTrainings, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark;

    public async Task<JobReport> Handle(LoadDemoTrainings load, CancellationToken ct)
    {
        if (await db.Set<TrainingOrder>().AnyAsync(o => o.Mark == Mark, ct)) return new(0, "demo trainings");
        var today = Helsinki.DateOf(load.Now);
        var open = Made("esimerkki-ensiapu", new("Ensiapu yhdistyksen tapahtumissa", "Käytännön harjoituksia, ei todistusta.", "111", "Kylätalo", "Arki-ilta", 12, 20, today.AddDays(30)), load.Now, ("Kylätoimikunta", "111", 5), ("Naapurikunnan kerho", "576", 4));
        var told = new Event((Id<Event>)SeasonId.Of("esimerkki-ensiapukoulutus"), "esimerkki-ensiapukoulutus", Mark).Describe(new(new(open.Topic), EventKind.Own, EventType.OnDemandTraining, EventDate.OnDemand, today.Year) { Municipality = "111", Place = "Kylätalo" });
        open.Open(told.Id);
        var waiting = Made("esimerkki-tietosuoja", new("Tietosuoja pienessä yhdistyksessä", null, "398", null, "Maaliskuussa", 8, 25, today.AddDays(60)), load.Now, ("Kerhojen yhteistyöryhmä", "398", 6));
        db.AddRange(told, open, waiting);
        return new(3, "demo trainings");
    }

    public async Task<JobReport> Handle(RemoveDemoTrainings remove, CancellationToken ct)
    {
        var made = await db.Set<TrainingOrder>().Include(o => o.Joins).Where(o => o.Mark == Mark).ToListAsync(ct);
        var gone = made.Where(o => o.Joins.All(j => j.Person == DemoOrderer.Person)).ToList();   // one that somebody real has joined stays
        db.RemoveRange(gone);
        return new(gone.Count, "demo trainings");
    }

    static TrainingOrder Made(string id, TrainingCard card, DateTimeOffset now, params (string Name, string Municipality, int People)[] groups)
    {
        var order = new TrainingOrder((Id<TrainingOrder>)SeasonId.Of(id), card, Mark);
        foreach (var (i, g) in groups.Index()) order.Confirm(order.Ask(new(g.Name, null, g.Municipality, g.People), DemoOrderer.Person, $"esimerkki-koulutus{i + 1}@example.org", "fi", Helsinki.DateOf(now), isFirst: true), now);
        return order;
    }
}

static class DemoOrderer
{
    public const string Person = "Aino Esimerkki";
}
