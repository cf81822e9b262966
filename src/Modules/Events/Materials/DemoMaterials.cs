namespace Yhdessa.Events.Materials;

/// <summary>Made-up materials of the demonstration's events: they lead to example.org, where nothing is.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoMaterials(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(EventsModule.Keep)]
sealed record RemoveDemoMaterials : ICommand<JobReport>;

sealed class DemoMaterialsHandler(EventsDb db) : IRequestHandler<LoadDemoMaterials, JobReport>, IRequestHandler<RemoveDemoMaterials, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark;

    public async Task<JobReport> Handle(LoadDemoMaterials load, CancellationToken ct)
    {
        if (await db.Set<Material>().AnyAsync(m => m.Mark == Mark, ct)) return new(0, "demo materials");
        var today = Helsinki.DateOf(load.Now);
        var evening = await db.Events.Where(e => e.Slug == "esimerkki-jarjestoilta").Select(e => (Id<Event>?)e.Id).SingleOrDefaultAsync(ct);
        Material[] made =
        [
            Made("esimerkki-tallenne", new(new("Järjestöillan tallenne", "Inspelning av kvällen", "Recording of the evening"), MaterialKind.Recording)
                { EventId = evening, Language = "fi", Captions = true, Licence = Licence.CcBy, Url = "https://video.example.org/jarjestoilta", PublicFrom = today.AddDays(-3), Views = 84, ViewsOn = today.AddDays(-1) }),
            Made("esimerkki-muistio", new(new("Illan muistio", "Kvällens anteckningar", "Notes of the evening"), MaterialKind.Link)
                { EventId = evening, Language = "fi", IsPlain = true, IsAccessible = true, Licence = Licence.CcBySa, Url = "https://example.org/muistio", PublicFrom = today.AddDays(14) }),
            Made("esimerkki-opas", new(new("Opas tapahtuman järjestäjälle", "Guide för evenemangsarrangörer", "Guide for organizers of events"), MaterialKind.Link)
                { Description = new("Muistilista ennen tapahtumaa, sen aikana ja sen jälkeen."), Language = "fi", IsAccessible = true, Url = "https://example.org/opas", PublicFrom = today.AddDays(-40) }),
        ];
        db.AddRange(made);
        return new(made.Length, "demo materials");
    }

    public async Task<JobReport> Handle(RemoveDemoMaterials remove, CancellationToken ct)
    {
        var season = ForumRest.MaterialKeys;
        var made = await db.Set<Material>().Where(m => m.Mark == Mark || season.Contains(m.Id)).ToListAsync(ct);
        db.RemoveRange(made);
        return new(made.Count, "demo materials");
    }

    static Material Made(string id, MaterialCard card) => new((Id<Material>)SeasonId.Of(id), card, Mark);
}
