namespace Yhdessa.Events;

/// <summary>Made-up events around now for the demonstration: one today, three ahead, a forum next Thursday among them. Every one is marked, none claims a source.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoEvents(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoEventsHandler(EventsDb db) : IRequestHandler<LoadDemoEvents, JobReport>
{
    public const string Mark = "esimerkki";

    /// <summary>Days from this week's Monday, so that all but the one going on fall on working days ahead.</summary>
    static readonly (string Slug, string Name, EventType Type, int Days, int From, int Until)[] made =
    [
        ("esimerkki-yhdistysten-esittelyt", "Yhdistysten esittelyt", EventType.Showcase, 9, 12, 14),
        ("esimerkki-kumppanuusfoorumi", "Kumppanuusfoorumi", EventType.Forum, 10, 14, 16),
        ("esimerkki-some-koulutus", "Some-koulutus yhdistyksille", EventType.Training, 15, 17, 19),
    ];

    public async Task<JobReport> Handle(LoadDemoEvents load, CancellationToken ct)
    {
        if (await db.Events.AnyAsync(e => e.Mark == Mark, ct)) return new(0, "demo events");
        var today = Helsinki.DateOf(load.Now);
        db.Add(Made("esimerkki-avoin-kahvila", "Avoin kahvila", EventType.Activity, today, 8, 20));
        db.AddRange(made.Select(m => Made(m.Slug, m.Name, m.Type, Helsinki.Monday(today).AddDays(m.Days), m.From, m.Until)));
        return new(made.Length + 1, "demo events");
    }

    static Event Made(string slug, string name, EventType type, DateOnly day, int from, int until) =>
        new Event((Id<Event>)SeasonId.Of(slug), slug, Mark).Describe(new(new(name), type is EventType.Forum ? EventKind.Forum : EventKind.Own, type, EventDate.Clock(Helsinki.At(day, new(from, 0)), Helsinki.At(day, new(until, 0))), day.Year)
        {
            Municipality = "398",
            Organizer = "Kumppanuustalo Fellmannia",
            Place = "Kumppanuustalo Fellmannia",
        });
}

/// <summary>Takes the demonstration's and the season's events away again.</summary>
[Requires(EventsModule.Keep)]
sealed record RemoveDemoEvents : ICommand<JobReport>;

sealed class RemoveDemoEventsHandler(EventsDb db) : IRequestHandler<RemoveDemoEvents, JobReport>
{
    public async Task<JobReport> Handle(RemoveDemoEvents remove, CancellationToken ct)
    {
        var events = await db.Events.AsSplitQuery().Include(e => e.Partners).Include(e => e.Workshops).ThenInclude(w => w.Outputs).Where(e => e.Source != null || e.Mark != null).ToListAsync(ct);
        var series = await db.Series.Where(s => !db.Events.Any(e => e.SeriesId == s.Id && e.Source == null && e.Mark == null)).ToListAsync(ct);
        var activities = await db.Activities.ToListAsync(ct);
        db.RemoveRange(events);
        db.RemoveRange(activities);
        db.RemoveRange(series);
        return new(events.Count + series.Count + activities.Count, "events, series and activities of the season");
    }
}
