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
        var forum = await db.Events.Whole().SingleOrDefaultAsync(e => e.Slug == "esimerkki-kumppanuusfoorumi", ct);
        if (await db.Series.SingleOrDefaultAsync(s => s.Slug == "kumppanuusfoorumi", ct) is { } series) forum?.Follow(series.Id);
        return new(3, "demo news");
    }

    static IEnumerable<NewsItem> News(DateTimeOffset now) =>
    [
        Made("esimerkki-uutinen-foorumi", now.AddDays(-2), new("Kumppanuusfoorumi kokoontuu ensi viikolla", "Partnerskapsforumet samlas nästa vecka", "The partnership forum meets next week"),
            new("Foorumissa palataan siihen, mitä viime kerralla sovittiin.", "På forumet återkommer vi till det som avtalades senast.", "The forum returns to what was agreed last time."),
            new("Foorumi alkaa siitä, mihin edellinen jäi.\n\n- Mitä työpajojen tuloksille on tapahtunut?\n- Mikä on vielä ilman vastuutahoa?\n\nIlmoittaudu tapahtuman sivulla.",
                "Forumet börjar där det förra slutade.\n\n- Vad har hänt med verkstädernas resultat?\n- Vad saknar ännu en ansvarig?\n\nAnmäl dig på evenemangets sida.",
                "The forum begins where the last one ended.\n\n- What has become of the workshops’ outputs?\n- What still has no owner?\n\nSign up on the event’s page.")),
        Made("esimerkki-uutinen-kahvila", now.AddDays(-9), new("Avoin kahvila on auki joka arkipäivä", "Öppna kaféet är öppet varje vardag", "The open café is open every weekday"),
            new("Kahvilaan voi tulla ilman ilmoittautumista.", "Du kan komma till kaféet utan anmälan.", "You can come to the café without signing up."),
            new("Kumppanuustalon kahvila on kaikkien yhteinen paikka. Tule yksin tai ryhmän kanssa.", "Partnerskapshusets kafé är en plats för alla. Kom ensam eller med en grupp.", "The café of the partnership house is a place for everybody. Come alone or with a group.")),
    ];

    static NewsItem Made(string slug, DateTimeOffset at, Translated title, Translated lead, Translated text) =>
        new NewsItem((Id<NewsItem>)SeasonId.Of(slug), slug, new(title, lead, text), Mark).Publish(at);

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
