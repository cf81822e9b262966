using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events.Fairs;

/// <summary>The demonstration's showcase gets a floor plan with some exhibitors, one of whom has a turn on the house's screen, and two turns at our own stall.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoFair(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(EventsModule.Keep)]
sealed record RemoveDemoFair : ICommand<JobReport>;

sealed class DemoFairHandler(EventsDb db, ISender sender, Texts texts) : IRequestHandler<LoadDemoFair, JobReport>, IRequestHandler<RemoveDemoFair, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark;
    static readonly string[] names = ["Kylätoimikunta (esimerkki)", "Vertaistukiryhmä (esimerkki)", "Kuoro (esimerkki)"];

    /// <summary>The partner whose made-up agreement grants a turn on the screen.</summary>
    static readonly Guid onScreen = SeasonId.Of("org-verso");

    public async Task<JobReport> Handle(LoadDemoFair load, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().SingleOrDefaultAsync(x => x.Slug == "esimerkki-yhdistysten-esittelyt", ct);
        if (e is null || await db.Set<FairPlan>().AnyAsync(p => p.Id == e.Id, ct)) return new(0, "demo fair");
        var plan = new FairPlan(e.Id, Mark);
        plan.Draw(new("1p 2p . 3 4\n5 6 . 7 8", null, ByAgreement: false, MostTables: 1), new HashSet<Id<Stall>>());
        db.Add(plan);
        foreach (var (i, name) in names.Index()) db.Add(At(plan, i + 1, name, null, load.Now));
        if ((await sender.Send(new OrganizationFacts([onScreen]), ct)).GetValueOrDefault(onScreen) is { } partner) OnScreen(db.Add(At(plan, names.Length + 1, $"{partner.Name} (esimerkki)", onScreen, load.Now)).Entity, e);
        if (e.Start is { } start) db.AddRange(Shift(e, start, "Neuvoja"), Shift(e, start.AddHours(1), "Vapaaehtoinen"));
        return new(names.Length, "demo fair");
    }

    static StallBooking At(FairPlan plan, int number, string name, Guid? organization, DateTimeOffset now) =>
        new StallBooking(plan.Id, number, new(name, organization, "Aino Esimerkki", $"esimerkki-messut{number}@example.org", "fi"), new(1, number == 1, number == 2, organization is not null, null), Mark)
            .Take(plan.Stalls.Single(s => s.Number == number).Id, confirmed: true, now);

    /// <summary>The screens ask of the agreement themselves, each day anew.</summary>
    void OnScreen(StallBooking booking, Event e) =>
        db.Add(new Bulletin(StallScreen.KeyOf(booking), StallScreen.Card(StallScreen.Words(texts, booking.Name, booking.Number, e), e, onScreen, e.LastDay!.Value), Mark));

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
