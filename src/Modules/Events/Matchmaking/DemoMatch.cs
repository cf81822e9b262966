namespace Yhdessa.Events.Matchmaking;

/// <summary>A made-up matchmaking day in three weeks: eight who have told what they look for, whom each wishes to meet, and the timetable made of it.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoMatch(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(EventsModule.Keep)]
sealed record RemoveDemoMatch : ICommand<JobReport>;

sealed class DemoMatchHandler(EventsDb db) : IRequestHandler<LoadDemoMatch, JobReport>, IRequestHandler<RemoveDemoMatch, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark, Slug = "esimerkki-kohtaamispaiva";
    const int Rounds = 4, Tables = 4, Minutes = 15;

    static readonly string[] cards =
    [
        "Kylätoimikunta: etsimme soittajia ja tilaa talven iltoihin.", "Kuoro: meillä on esityksiä, etsimme yleisöä.", "Kunnan liikuntapalvelut: haemme yhdistyksiä kokeilemaan lajeja.",
        "Vertaistukiryhmä: tarvitsemme kouluttajan ja rauhallisen huoneen.", "Digiopastajat: tulemme yhdistyksen iltaan opastamaan.", "Omaishoitajien yhdistys: etsimme kumppania retkeen.",
        "Nuorten teatteri: kaipaamme aikuisia taustajoukkoihin.", "Hyvinvointialueen järjestökoordinaattori: kerron avustuksista.",
    ];

    /// <summary>Who wishes to meet whom; some of it mutual.</summary>
    static readonly (int Wisher, int Wished)[] wishes = [(0, 1), (1, 0), (0, 7), (2, 5), (5, 2), (3, 4), (4, 3), (3, 7), (4, 0), (5, 6), (6, 5), (6, 7), (7, 6), (7, 2), (1, 6), (2, 4)];

    public async Task<JobReport> Handle(LoadDemoMatch load, CancellationToken ct)
    {
        if (await db.Events.AnyAsync(e => e.Slug == Slug, ct)) return new(0, "demo matchmaking");
        var e = db.Add(Made(Helsinki.Monday(Helsinki.DateOf(load.Now)).AddDays(22))).Entity;
        List<Registration> people = [.. DemoPeople.SignedUp(e, [1, 1, 2, 1, 1, 1, 2, 1], [])];
        db.AddRange(people);
        var day = db.Add(new MatchDay(e.Id, Mark)).Entity;
        day.Plan(Rounds, Tables, new(13, 0), Minutes, wishUntil: Helsinki.DateOf(load.Now).AddDays(-1));
        day.Tell(load.Now);   // nobody is written to: the addresses lead nowhere
        Meet(e, [.. people.Zip(cards, (p, card) => new MatchParticipant(e.Id, p.Id, card))]);
        return new(people.Count, "demo matchmaking");
    }

    void Meet(Event e, List<MatchParticipant> people)
    {
        db.AddRange(people);
        db.AddRange(wishes.Select(w => new MatchWish(people[w.Wisher].Id, people[w.Wished].Id)));
        db.AddRange(Timetable.Of(people.Count, wishes, Rounds, Tables).Select(m => new MatchMeeting(e.Id, m.Round, m.Table, people[m.One].Id, people[m.Other].Id)));
    }

    static Event Made(DateOnly on) => new Event((Id<Event>)SeasonId.Of(Slug), Slug, Mark)
        .Describe(new(new("Järjestöt ja kunta kohtaavat", "Föreningar och kommunen möts", "Associations and the municipality meet"), EventKind.Own, EventType.Matchmaking, EventDate.Clock(Helsinki.At(on, new(13, 0)), Helsinki.At(on, new(15, 0))), on.Year)
        {
            Municipality = "398",
            Organizer = "Kumppanuustalo Fellmannia",
            Place = "Kumppanuustalo Fellmannia",
            HouseId = SeasonId.Of("house-fellmannia"),
        }).TakeSignUps(new(20));

    /// <summary>What a real person's card hangs on stays.</summary>
    public async Task<JobReport> Handle(RemoveDemoMatch remove, CancellationToken ct)
    {
        var made = await db.Set<MatchParticipant>().Where(p => db.Registrations.Any(r => r.Id == p.RegistrationId && r.Mark == Mark)).ToListAsync(ct);
        var ids = made.ConvertAll(p => p.Id);
        db.RemoveRange(await db.Set<MatchMeeting>().Include(m => m.Chairs).Where(m => m.Chairs.Any(c => ids.Contains(c.ParticipantId))).ToListAsync(ct));
        db.RemoveRange(await db.Set<MatchWish>().Where(w => ids.Contains(w.WisherId) || ids.Contains(w.WishedId)).ToListAsync(ct));
        db.RemoveRange(made);
        db.RemoveRange(await db.Set<MatchDay>().Where(d => d.Mark == Mark && !db.Set<MatchParticipant>().Any(p => p.EventId == d.Id && !ids.Contains(p.Id))).ToListAsync(ct));
        return new(made.Count, "demo matchmaking");
    }
}
