namespace Yhdessa.Directory;

/// <summary>Two practices, four entries of the board that partly meet, a small pool with a drill that is over, and two guidances. All marked, all made up.</summary>
[Requires(DirectoryModule.Import)]
sealed record LoadDemoShared(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoSharedHandler(DirectoryDb db) : IRequestHandler<LoadDemoShared, JobReport>
{
    public const string Mark = "esimerkki";

    static readonly Id<Organization> one = (Id<Organization>)SeasonId.Of("org-dila"), two = (Id<Organization>)SeasonId.Of("org-mente"), three = (Id<Organization>)SeasonId.Of("org-verso");

    public async Task<JobReport> Handle(LoadDemoShared wish, CancellationToken ct)
    {
        Id<Organization>[] own = [one, two, three];
        if (await db.Practices.AnyAsync(p => p.Mark == Mark, ct) || await db.Published.CountAsync(o => own.Contains(o.Id), ct) < own.Length) return new(0, "demo board");
        Practices(wish.Now);
        Board(wish.Now);
        Pool(wish.Now);
        Guided(Helsinki.DateOf(wish.Now));
        return new(db.ChangeTracker.Entries<Aggregate>().Count(e => e.State is EntityState.Added), "demo board");
    }

    void Practices(DateTimeOffset now)
    {
        Practice("kahvitreffit-uusille-vapaaehtoisille", new()
        {
            Title = new("Kahvitreffit uusille vapaaehtoisille", "Kaffeträff för nya frivilliga", "Coffee with new volunteers"),
            Problem = new("Uusi vapaaehtoinen jää helposti yksin ensimmäisten viikkojen jälkeen."),
            Method = new("Kutsumme uudet vapaaehtoiset kahville kerran kuussa.\n\n- Mukana on aina yksi kokenut vapaaehtoinen.\n- Jokainen kertoo yhden asian, joka on ihmetyttänyt.\n- Sovimme seuraavan yhteisen vuoron."),
            Result = new("Useampi jatkaa ensimmäisen kuukauden jälkeen, ja kysymykset tulevat esiin ajoissa."),
            ContactRole = "vapaaehtoistoiminnan koordinaattori",
            Licence = Licences.By,
            Tags = ["volunteering"],
        }, now);
        Practice("yhteinen-varastokaappi", new()
        {
            OrganizationId = one,
            Title = new("Yhteinen varastokaappi", "Ett gemensamt förrådsskåp", "A shared storage cupboard"),
            Problem = new("Pienen yhdistyksen tavarat ovat hallituksen jäsenten kodeissa."),
            Method = new("Kolme yhdistystä vuokraa yhden kaapin ja pitää siitä yhteistä listaa."),
            ContactRole = "toiminnanjohtaja",
            Licence = Licences.Zero,
            Tags = [],
        }, now);
    }

    void Practice(string slug, PracticeForm form, DateTimeOffset now) => db.Practices.Add(new(Id<GoodPractice>.New(), $"esimerkki-{slug}", form, Mark)).Entity.Publish(now.AddDays(-20));

    void Board(DateTimeOffset now)
    {
        var today = Helsinki.DateOf(now);
        var offer = Entry(one, BoardKind.Offer, BoardMatter.Lend, "Äänentoisto ja kaksi mikrofonia lainaksi", "Pieni äänentoisto 60 hengen tilaan. Nouto sovitaan, ohjaus kuuluu mukaan.", today.AddMonths(5), today, "398");
        var need = Entry(two, BoardKind.Need, BoardMatter.Lend, "Äänentoistoa kesäjuhlaan", "Juhlimme ulkona noin 50 hengen kanssa. Sähköä on paikalla.", today.AddMonths(3), today, null);
        Entry(two, BoardKind.Offer, BoardMatter.PeerSupport, "Vertaisryhmä ottaa vastaan uusia", "Ryhmään ohjataan yhdistyksen kautta: kerro tarpeesta, niin otamme yhteyttä.", today.AddMonths(6), today, "398");
        Entry(three, BoardKind.Offer, BoardMatter.Teach, "Opetamme sovittelun alkeet", "Kahden tunnin esittely järjestön vapaaehtoisille.", today.AddDays(10), today, null);
        db.BoardMatches.Add(new() { OfferId = offer.Id, NeedId = need.Id, Words = ["äänentoisto"], At = now });
        db.BoardThanks.Add(new() { EntryId = offer.Id, At = now.AddDays(-3), Line = "Laitteet toimivat ja ohjaus auttoi.", ShownAt = now.AddDays(-3) });
    }

    BoardEntry Entry(Id<Organization> organization, BoardKind kind, BoardMatter matter, string title, string text, DateOnly until, DateOnly today, string? place) =>
        db.Board.Add(new(new BoardForm { OrganizationId = organization, Kind = kind, Matter = matter, Title = title, Text = text, Until = until, Municipality = place }, today, Mark)).Entity;

    void Pool(DateTimeOffset now)
    {
        var today = Helsinki.DateOf(now);
        PoolAsset[] assets =
        [
            Asset(one, AssetKind.Room, "Kokoustila keittiöllä", "398", 40, 2, today.AddMonths(-2)),
            Asset(two, AssetKind.People, "Keskusteluapuun koulutettuja vapaaehtoisia", "398", 12, 4, today.AddMonths(-1)),
            Asset(three, AssetKind.Skill, "Sovittelun koulutus", null, 3, 24, today.AddMonths(-14)),
        ];
        var drill = db.Drills.Add(new(Id<Drill>.New(), "Harjoitus: vesi on poikki keskustassa kuusi tuntia. Vastaa, onko voimavara käytettävissä tänä iltana.", false, Helsinki.At(today.AddDays(-30), new(10, 0)).ToUniversalTime()) { Mark = Mark }).Entity;
        foreach (var (i, asset) in assets.Index())
        {
            var call = db.DrillCalls.Add(new() { DrillId = drill.Id, AssetId = asset.Id, ByLetter = true }).Entity;
            if (i < 2) call.Reply(available: true, i == 0 ? 40 : 8, byPhone: i == 1, drill.StartedAt.AddMinutes(25 + 40 * i));
        }
        drill.Close(drill.StartedAt.AddDays(1));
    }

    PoolAsset Asset(Id<Organization> organization, AssetKind kind, string what, string? place, int capacity, int hours, DateOnly confirmed) =>
        db.AllAssets.Add(new(organization, new AssetForm { Kind = kind, What = what, Municipality = place, Capacity = capacity, ResponseHours = hours, ContactRole = "päivystävä koordinaattori", Email = "valmius@example.org" }, confirmed, Mark)).Entity;

    void Guided(DateOnly today)
    {
        db.Guidance.Add(new(new GuidanceForm { OrganizationId = one, On = today.AddDays(-12), ByRole = "järjestökoordinaattori", Topic = "own-page", People = 3, NextStep = "Katsotaan yhdessä tapahtumien ilmoittaminen", NextOn = today.AddDays(9) }, Mark));
        db.Guidance.Add(new(new GuidanceForm { OrganizationId = two, On = today.AddDays(-40), ByRole = "viestinnän asiantuntija", Topic = "communication", People = 6 }, Mark));
    }
}

/// <summary>Takes what was made up away again; what somebody has answered, and what a real call-out asked for, stays and is told.</summary>
[Requires(DirectoryModule.Import)]
sealed record RemoveDemoShared : ICommand<JobReport>;

sealed class RemoveDemoSharedHandler(DirectoryDb db) : IRequestHandler<RemoveDemoShared, JobReport>
{
    const string mark = LoadDemoSharedHandler.Mark;

    public async Task<JobReport> Handle(RemoveDemoShared wish, CancellationToken ct)
    {
        var practices = await db.Practices.Where(p => p.Mark == mark).ToListAsync(ct);
        var entries = await db.Board.Where(e => e.Mark == mark && !db.BoardAnswers.Any(a => a.EntryId == e.Id)).ToListAsync(ct);
        var drills = await db.Drills.Where(d => d.Mark == mark).ToListAsync(ct);
        var assets = await db.AllAssets.Where(a => a.Mark == mark && !db.DrillCalls.Any(c => c.AssetId == a.Id && db.Drills.Any(d => d.Id == c.DrillId && d.Mark == null))).ToListAsync(ct);
        var guidance = await db.Guidance.Where(g => g.Mark == mark).ToListAsync(ct);
        string[] kept = [.. await db.Board.Where(e => e.Mark == mark && db.BoardAnswers.Any(a => a.EntryId == e.Id)).Select(e => e.Title).ToListAsync(ct)];
        await db.Drop(entries, ct);
        db.RemoveRange(practices);
        db.RemoveRange(drills);
        db.RemoveRange(assets);
        db.RemoveRange(guidance);
        return new(practices.Count + entries.Count + drills.Count + assets.Count + guidance.Count, "demo board" + (kept.Length == 0 ? "" : $" (kept, because somebody has answered: {string.Join(", ", kept)})"));
    }
}
