namespace Yhdessa.Events;

/// <summary>Made-up news for the demonstration, an event that waits for the house, and the forum's place in its series. Everything is marked.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoNews(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoNewsHandler(EventsDb db) : IRequestHandler<LoadDemoNews, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark;

    public async Task<JobReport> Handle(LoadDemoNews load, CancellationToken ct)
    {
        if (await db.News.AnyAsync(n => n.Mark == Mark, ct)) return new(0, "demo news");
        db.AddRange(News(load.Now));
        db.Add(Waiting(Helsinki.DateOf(load.Now)));
        var forum = await db.Events.AsSplitQuery().Include(e => e.Partners).Include(e => e.Workshops).ThenInclude(w => w.Outputs).SingleOrDefaultAsync(e => e.Slug == "esimerkki-kumppanuusfoorumi", ct);
        if (await db.Series.SingleOrDefaultAsync(s => s.Slug == "kumppanuusfoorumi", ct) is { } series) forum?.Follow(series.Id);
        return new(3, "demo news");
    }

    static IEnumerable<NewsItem> News(DateTimeOffset now) =>
    [
        Made("esimerkki-uutinen-foorumi", now.AddDays(-2), new("Kumppanuusfoorumi kokoontuu ensi viikolla", "Partnerskapsforumet samlas nästa vecka", "The partnership forum meets next week"),
            "Foorumissa palataan siihen, mitä viime kerralla sovittiin.", "Foorumi alkaa siitä, mihin edellinen jäi.\n\n- Mitä työpajojen tuloksille on tapahtunut?\n- Mikä on vielä ilman vastuutahoa?\n\nIlmoittaudu tapahtuman sivulla."),
        Made("esimerkki-uutinen-kahvila", now.AddDays(-9), new("Avoin kahvila on auki joka arkipäivä", "Öppna kaféet är öppet varje vardag", "The open café is open every weekday"),
            "Kahvilaan voi tulla ilman ilmoittautumista.", "Kumppanuustalon kahvila on kaikkien yhteinen paikka. Tule yksin tai ryhmän kanssa."),
    ];

    static NewsItem Made(string slug, DateTimeOffset at, Translated title, string lead, string text) =>
        new NewsItem((Id<NewsItem>)SeasonId.Of(slug), slug, new(title, new(lead), new(text)), Mark).Publish(at);

    static Event Waiting(DateOnly today)
    {
        var day = Helsinki.Monday(today).AddDays(17);
        var waiting = Event.Draft((Id<Event>)SeasonId.Of("esimerkki-talkoopaiva"), "esimerkki-talkoopaiva", Mark).Tell(new(new("Talkoopäivä kylätalolla"), EventKind.Organization, EventType.Activity, EventDate.Clock(Helsinki.At(day, new(10, 0)), Helsinki.At(day, new(14, 0))), day.Year)
        {
            Summary = new("Siivotaan piha ja juodaan kahvit. Kaikki ovat tervetulleita."),
            Municipality = "398",
            Place = "Kylätalo",
        });
        waiting.Propose();
        return waiting;
    }
}

/// <summary>Takes the demonstration's news away again; its events go with the others.</summary>
[Requires(EventsModule.Keep)]
sealed record RemoveDemoNews : ICommand<JobReport>;

sealed class RemoveDemoNewsHandler(EventsDb db) : IRequestHandler<RemoveDemoNews, JobReport>
{
    public async Task<JobReport> Handle(RemoveDemoNews remove, CancellationToken ct)
    {
        var news = await db.News.Where(n => n.Mark != null).ToListAsync(ct);
        db.RemoveRange(news);
        return new(news.Count, "demo news");
    }
}
