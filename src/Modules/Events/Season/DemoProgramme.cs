namespace Yhdessa.Events;

/// <summary>The made-up forum's programme and its workshops' groups, and the themes found in last week's answers. Everything is marked.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoProgramme(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoProgrammeHandler(EventsDb db) : IRequestHandler<LoadDemoProgramme, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark;

    public async Task<JobReport> Handle(LoadDemoProgramme load, CancellationToken ct)
    {
        if (await db.Sessions.AnyAsync(s => s.Mark == Mark, ct)) return new(0, "demo programme");
        var forum = await db.Events.Whole().SingleOrDefaultAsync(e => e.Slug == "esimerkki-kumppanuusfoorumi", ct);
        if (forum is { Start: not null }) await Programme(forum, ct);
        var evening = await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Slug == "esimerkki-jarjestoilta", ct);
        if (evening is not null) await Themes(evening, ct);
        return new(1, "demo programme");
    }

    async Task Programme(Event forum, CancellationToken ct)
    {
        var start = forum.Start!.Value;
        Session Part(string title, int from, int minutes, string place, params Speaker[] speakers) =>
            new Session(forum.Id, Mark).Describe(new(title, start.AddMinutes(from), start.AddMinutes(from + minutes)) { Place = place, Speakers = speakers }, forum);
        db.AddRange(Part("Avaus: mitä viime kerrasta on seurannut", 0, 15, "Ala-aula", new Speaker("järjestökoordinaattori")), Part("Työpajat kiertävät", 15, 90, "Yhteisöolkkari", new Speaker("Kumppanuustalo"), new Speaker("järjestöneuvottelukunta")), Part("Yhteenveto ja seuraavat askeleet", 105, 15, "Ala-aula"));
        foreach (var topic in (string[])["Varautuminen", "Järjestötieto", "Osallisuus"]) forum.WorkshopOn(topic);
        var rotation = db.Add(new Rotation(forum.Id)).Entity;
        rotation.Time(start.AddMinutes(15), minutes: 25, breakMinutes: 5);
        var parties = await db.Registrations.AsNoTracking().Where(r => r.EventId == forum.Id && r.Status == RegistrationStatus.Confirmed).OrderBy(r => r.Number).ToListAsync(ct);
        db.AddRange(GroupPlan.Share(parties.Select(p => (p.Id, p.GroupSize)), forum.Workshops.Count).Select(s => new GroupSeat(forum.Id, s.Key, s.Value)));
    }

    async Task Themes(Event evening, CancellationToken ct)
    {
        var answers = await db.Feedback.AsNoTracking().Where(f => f.EventId == evening.Id && f.Best != null).OrderBy(f => f.Id).ToListAsync(ct);
        var theme = db.Add(new FeedbackTheme(evening.Id, ThemeAbout.Best, "Kohtaamiset ja vertaistuki", Mark)).Entity;
        db.AddRange(answers.Where(a => a.Best!.Contains("Vertais", StringComparison.Ordinal) || a.Best.Contains("naapuri", StringComparison.Ordinal) || a.Best.Contains("vastaanotto", StringComparison.Ordinal)).Select(a => new ThemeMention(theme.Id, a.Id)));
    }
}

/// <summary>Takes them away again, also from an event that stays because somebody needs it.</summary>
[Requires(EventsModule.Keep)]
sealed record RemoveDemoProgramme : ICommand<JobReport>;

sealed class RemoveDemoProgrammeHandler(EventsDb db) : IRequestHandler<RemoveDemoProgramme, JobReport>
{
    public async Task<JobReport> Handle(RemoveDemoProgramme remove, CancellationToken ct)
    {
        var (sessions, themes) = (await db.Sessions.Where(s => s.Mark != null).ToListAsync(ct), await db.Set<FeedbackTheme>().Where(t => t.Mark != null).ToListAsync(ct));
        db.RemoveRange(sessions);
        db.RemoveRange(themes);
        return new(sessions.Count + themes.Count, "demo programme");
    }
}
