using Yhdessa.Contracts.Directory;
using Yhdessa.Spaces.Season;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Two made-up rounds around now: one that takes applications, one whose results are told.</summary>
[Requires(SpacesModule.Keep)]
sealed record LoadDemoRounds(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(SpacesModule.Keep)]
sealed record RemoveDemoRounds : ICommand<JobReport>;

sealed class DemoRoundsHandler(SpacesDb db, KeepSlots slots, ISender sender) : IRequestHandler<LoadDemoRounds, JobReport>, IRequestHandler<RemoveDemoRounds, JobReport>
{
    static readonly string[] applicants = ["org-dila", "org-letk", "org-phlu", "org-frendy", "org-verso", "org-mente"];
    static readonly (DayOfWeek Day, int From)[] evenings = [(DayOfWeek.Monday, 16), (DayOfWeek.Monday, 18), (DayOfWeek.Tuesday, 18), (DayOfWeek.Wednesday, 16), (DayOfWeek.Thursday, 18)];

    public async Task<JobReport> Handle(LoadDemoRounds message, CancellationToken ct)
    {
        var spaces = await db.Spaces.Where(s => s.Mark == DemoWeek.Mark && s.ParentId == null).OrderBy(s => s.Name).Take(2).ToListAsync(ct);
        if (spaces.Count == 0 || await db.Set<SeasonalRound>().IgnoreQueryFilters().AnyAsync(r => r.Mark == DemoWeek.Mark, ct)) return new(0, "demo rounds");
        var facts = await sender.Send(new OrganizationFacts([.. applicants.Select(SeasonId.Of)]), ct);
        var known = applicants.Select(SeasonId.Of).Where(facts.ContainsKey).Select(id => facts[id]).ToList();
        var today = Helsinki.DateOf(message.Now);
        var open = ARound("Kevään vakiovuorot (esimerkki)", today.AddDays(-10), today.AddDays(14), today.AddDays(45), spaces);
        var told = ARound("Syksyn vakiovuorot (esimerkki)", today.AddDays(-120), today.AddDays(-90), today.AddDays(-60), spaces);
        open.Open();
        told.Open();
        foreach (var (i, organization) in known.Index()) db.Add(AnApplication(open, organization, spaces, i, draft: i == known.Count - 1));
        var sent = known.Take(4).Select((o, i) => AnApplication(told, o, spaces, i, draft: false)).ToList();
        db.AddRange(sent);
        told.Propose(Sharing.Of(told, sent), startOver: false, today);
        told.Publish(today.AddDays(21), null, today);
        told.Remark("Jokainen hakija sai vuoron. Vapaaksi jääneet ajat ovat kaikkien varattavissa.");
        await slots.Keep(told, sent, ct);
        return new(2 + known.Count + sent.Count, "demo rounds and applications");
    }

    public async Task<JobReport> Handle(RemoveDemoRounds message, CancellationToken ct)
    {
        var real = db.Set<SeasonalApplication>().Where(a => a.Mark == null).Select(a => a.RoundId);
        var rounds = await db.Set<SeasonalRound>().IgnoreQueryFilters().Include(r => r.Slots).Where(r => r.Mark == DemoWeek.Mark && !real.Contains(r.Id)).ToListAsync(ct);
        var kept = await db.Set<SeasonalRound>().IgnoreQueryFilters().CountAsync(r => r.Mark == DemoWeek.Mark, ct) - rounds.Count;
        Id<SeasonalRound>[] ids = [.. rounds.Select(r => r.Id)];
        var applications = await db.Set<SeasonalApplication>().Where(a => ids.Contains(a.RoundId)).ToListAsync(ct);
        db.RemoveRange(rounds.SelectMany(r => r.Slots));
        db.RemoveRange(applications);
        db.RemoveRange(rounds);
        return new(rounds.Count + applications.Count, kept == 0 ? "demo rounds and applications" : "demo rounds and applications (kept, because somebody has applied: a round)");
    }

    SeasonalRound ARound(string name, DateOnly opens, DateOnly closes, DateOnly from, List<Space> spaces)
    {
        var round = new SeasonalRound(Id<SeasonalRound>.New(), spaces[0].HouseId) { Mark = DemoWeek.Mark };
        round.Describe(new PlainRound { Name = name, OpensOn = opens, ClosesOn = closes, From = from, To = from.AddDays(120) });
        foreach (var space in spaces.Where(s => s.HouseId == round.HouseId))
            foreach (var (day, hour) in evenings) round.Offer(space.Id, day, new(hour, 0), new(hour + 2, 0));
        db.Add(round);
        return round;
    }

    static SeasonalApplication AnApplication(SeasonalRound round, OrganizationFact organization, List<Space> spaces, int i, bool draft)
    {
        string[] activities = ["Hallituksen kokoukset", "Vertaistukiryhmä", "Kuoroharjoitukset", "Käsityöilta", "Kielikahvila", "Lautapeli-ilta"];
        var application = new SeasonalApplication(Id<SeasonalApplication>.New(), round.Id, organization.Id) { Mark = DemoWeek.Mark };
        var wishes = Enumerable.Range(0, 3).Select(n => evenings[(i / 2 + n) % evenings.Length]).Select((e, n) =>
            new SlotWish(n == 0 ? [spaces[0].Id] : [.. spaces.Select(s => s.Id.Value)], e.Day, new(e.From, 0), new(e.From + 2, 0), Secondary: n == 2));
        application.Tell(new(1 + i % 2, 8 + 4 * i, activities[i % activities.Length], null, [.. wishes], draft), new(null, organization.HomeMunicipality, null), null);
        return application;
    }

    /// <summary>The made-up round's card.</summary>
    sealed record PlainRound : RoundCard;
}
