namespace Yhdessa.Events;

/// <summary>Made-up events around now for the demonstration: one going on, three ahead, a forum next Thursday among them, and one last week that people have answered about. Every one is marked, none claims a source.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoEvents(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoEventsHandler(EventsDb db) : IRequestHandler<LoadDemoEvents, JobReport>
{
    public const string Mark = "esimerkki";

    public async Task<JobReport> Handle(LoadDemoEvents load, CancellationToken ct)
    {
        if (await db.Events.AnyAsync(e => e.Mark == Mark, ct)) return new(0, "demo events");
        var monday = Helsinki.Monday(Helsinki.DateOf(load.Now));
        Event[] made = [GoingOn(load.Now), Elsewhere(Showcase(monday.AddDays(9)), Helsinki.At(monday.AddDays(8), new(16, 0))), Forum(monday.AddDays(10)), Training(monday.AddDays(15), load.Now), Evening(monday.AddDays(-6))];
        db.AddRange(made);
        return new(made.Length, "demo events");
    }

    static EventFacts Free => new() { Price = new(Free: true), Languages = ["fi"], Accessibility = [new(AccessKind.StepFree, true), new(AccessKind.AccessibleToilet, true), new(AccessKind.SignLanguage, false)] };

    /// <summary>At whatever hour the demonstration is looked at.</summary>
    static Event GoingOn(DateTimeOffset now)
    {
        var (day, hour) = (Helsinki.DateOf(now), Helsinki.Local(now).Hour);
        return Made("esimerkki-avoin-kahvila", new("Avoin kahvila", "Öppet kafé", "Open café"), EventType.Activity, hour switch
        {
            < 19 => Clock(day, Math.Min(hour, 8), 20),
            < 22 => Clock(day, 17, 22),
            _ => EventDate.Days(day, day),   // no café closes at a minute to midnight
        });
    }

    static Event Showcase(DateOnly day) => Made("esimerkki-yhdistysten-esittelyt", new("Yhdistysten esittelyt", "Föreningar presenterar sig", "Associations introduce themselves"), EventType.Showcase, Clock(day, 12, 14)).TakeFacts(Free);

    /// <summary>Somebody else takes the sign-ups.</summary>
    Event Elsewhere(Event e, DateTimeOffset until)
    {
        db.Add(new SignUpPlan(e.Id).Tell(new() { ExternalUrl = "https://example.org/ilmoittautuminen", ExternalUntil = until }));
        return e;
    }

    /// <summary>31 of 40 places are taken.</summary>
    Event Forum(DateOnly day)
    {
        var forum = Made("esimerkki-kumppanuusfoorumi", new("Kumppanuusfoorumi", "Partnerskapsforum", "Partnership forum"), EventType.Forum, Clock(day, 14, 16)).TakeSignUps(new(40, 10, End: Helsinki.At(day.AddDays(-1), new(16, 0))) { Questions = [DemoPeople.Diet] }).TakeFacts(Free);
        db.AddRange(DemoPeople.SignedUp(forum, [2, 1, 3, 1, 4, 2, 1, 5, 2, 1, 3, 2, 1, 3], []));
        return forum;
    }

    /// <summary>Full, with three groups in the line, who are offered what becomes free; the kitchen and the mix of parties have something to show.</summary>
    Event Training(DateOnly day, DateTimeOffset now)
    {
        var training = Made("esimerkki-some-koulutus", new("Some-koulutus yhdistyksille", "Utbildning i sociala medier för föreningar", "Social media training for associations"), EventType.Training, Clock(day, 17, 19)).TakeSignUps(new(12, 8));
        db.Add(new SignUpPlan(training.Id).Tell(new() { OfferHours = 24, AsksDiet = true, AsksAccess = true, Targets = [new(Sector.Association, 6), new(Sector.County, 2)] }));
        List<Registration> people = [.. DemoPeople.SignedUp(training, [2, 3, 1, 2, 1, 3], [2, 1, 3])];
        db.AddRange(people);
        db.AddRange(DemoPeople.Needs(people, now));
        return training;
    }

    /// <summary>Last week: 24 had signed up, 19 came, eight answered.</summary>
    Event Evening(DateOnly day)
    {
        var evening = Made("esimerkki-jarjestoilta", new("Järjestöjen yhteinen ilta", "Organisationernas gemensamma kväll", "The organizations’ shared evening"), EventType.AssociationEvening, Clock(day, 17, 20)).TakeSignUps(new(30)).Pretend(came: 19);
        db.AddRange(DemoPeople.SignedUp(evening, [4, 2, 3, 5, 1, 2, 3, 4], []));
        db.AddRange(DemoPeople.Answered(evening));
        return evening;
    }

    static EventDate Clock(DateOnly day, int from, int until) => EventDate.Clock(Helsinki.At(day, new(from, 0)), Helsinki.At(day, new(until, 0)));

    static Event Made(string slug, Translated name, EventType type, EventDate date) =>
        new Event((Id<Event>)SeasonId.Of(slug), slug, Mark).Describe(new(name, type is EventType.Forum ? EventKind.Forum : EventKind.Own, type, date, date.FirstDay!.Value.Year)
        {
            Municipality = "398",
            Organizer = "Kumppanuustalo Fellmannia",
            Place = "Kumppanuustalo Fellmannia",
            HouseId = SeasonId.Of("house-fellmannia"),
        });
}
