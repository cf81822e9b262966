namespace Yhdessa.Governance;

/// <summary>Made-up meetings around now: one held a month ago with three decisions (one late, one open, one done), one next week with its agenda, and what waits in the queue. Every row is marked, none claims a source.</summary>
[Requires(GovernanceModule.Keep)]
sealed record LoadDemoMeetings(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoMeetingsHandler(GovernanceDb db) : IRequestHandler<LoadDemoMeetings, JobReport>
{
    const string Mark = "esimerkki", Place = "Kumppanuustalo Fellmannia";

    /// <summary>The made-up initiatives that these matters come from: Participation's demonstration gives its own the same ids.</summary>
    static readonly Guid waiting = SeasonId.Of("esimerkki-aloite-jonossa"), decided = SeasonId.Of("esimerkki-aloite-ratkaistu");

    public async Task<JobReport> Handle(LoadDemoMeetings load, CancellationToken ct)
    {
        var bodies = await db.Bodies.Where(b => b.Kind == BodyKinds.AssociationForum || b.Kind == BodyKinds.OrganizationAdvisoryBoard).ToDictionaryAsync(b => b.Kind, ct);
        if (bodies.Count < 2 || await db.Meetings.AnyAsync(m => m.Mark == Mark, ct)) return new(0, "demo meetings");
        var (forum, board, today) = (bodies[BodyKinds.AssociationForum], bodies[BodyKinds.OrganizationAdvisoryBoard], Helsinki.DateOf(load.Now));
        await Held(forum, today, load.Now, ct);
        await Coming(board, today, ct);
        db.Matters.AddRange(
            Waits(forum, "Yhteinen koulutuskalenteri", "Verkostojen koulutukset yhteen kalenteriin, jotta päällekkäisyydet näkyvät ajoissa.", today.AddDays(-34), today.AddDays(21)),
            Waits(forum, "Kokoustilojen ilta-ajat", "Yhdistykset toivovat iltavuoroja myös perjantaille.", today.AddDays(-9), null),
            Proposed(waiting, forum, "Yhteinen kalenteri talkoille", "Kaikki talkoot samaan kalenteriin, niin auttajat löytävät ne.", today.AddDays(-12)));
        db.Statements.Add(new(Id<GivenStatement>.New(), forum.Id, "Esimerkkilausunto hyvinvointisuunnitelmasta", "Yhdistysfoorumi pitää tärkeänä, että yhdistysten oma toiminta näkyy suunnitelman tavoitteissa ja seurannassa.", today.AddDays(-40)) { AskedBy = "Esimerkkikunta", Mark = Mark });
        return new(7, "demo meetings, matters and statements");
    }

    async Task Held(Body body, DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        var meeting = await Made(body, Helsinki.Monday(today).AddDays(-27), ct);
        Decide("Tapahtumien yhteinen tiedotus", "Kootaan yhdistysten tapahtumat viikoittain yhteen tiedotteeseen.", "Järjestökoordinaattori", today.AddDays(-6));
        Decide("Vapaaehtoisten kiitosilta", "Järjestetään vapaaehtoisille yhteinen kiitosilta.", "Vapaaehtoistyön verkosto", today.AddDays(16), db.Matters.Add(Proposed(decided, body, "Vapaaehtoisten kiitosilta", "Kiitetään vapaaehtoisia kerran vuodessa yhteisellä illalla.", today.AddDays(-45))).Entity);
        Decide("Tilojen käytön pelisäännöt", "Päivitetään tilojen käytön pelisäännöt ja viedään ne näkyville taloon.", "Talon henkilökunta", today.AddDays(-8)).Finish("Pelisäännöt ovat aulan taululla.", today.AddDays(-10));
        meeting.Hold(14, 0, db.Decisions.Local.Where(d => d.MeetingId == meeting.Id).ToDictionary(d => d.Id), now);

        ActionItem Decide(string title, string text, string owner, DateOnly due, Matter? from = null)
        {
            var item = meeting.Add(title, null, from);
            meeting.Write(item.Id, title, null, "Asiasta keskusteltiin, ja siitä oltiin yksimielisiä.");
            return db.Actions.Add(ActionItem.Of(db.Decisions.Add(meeting.Decide(item.Id, new(DecisionKind.Decided, text, owner, null, due), from, today)).Entity, null, null)).Entity;
        }
    }

    async Task Coming(Body body, DateOnly today, CancellationToken ct)
    {
        var meeting = await Made(body, Helsinki.Monday(today).AddDays(8), ct);
        meeting.Add("Edellisen kokouksen toimenpiteet", "Käydään läpi, mitä on tehty ja mikä on myöhässä.");
        meeting.Add("Ensi vuoden vuosikello", "Sovitaan vaiheet, kokousajat ja vastuut.");
        meeting.Add("Kumppanuusfoorumin työpajojen tuotokset", "Sovitaan, kuka vie kunkin asian eteenpäin ja mihin mennessä.");
    }

    async Task<Meeting> Made(Body body, DateOnly day, CancellationToken ct)
    {
        var (start, end) = (Helsinki.At(day, new(15, 0)).ToUniversalTime(), Helsinki.At(day, new(17, 0)).ToUniversalTime());
        var meeting = new Meeting(Id<Meeting>.New(), body, await db.NextNumber(body.Id, day.Year, ct), day, start) { Mark = Mark };
        return db.Meetings.Add(meeting.At(day, start, end, Place, true)).Entity;
    }

    static Matter Waits(Body body, string title, string text, DateOnly since, DateOnly? due) => new(Id<Matter>.New(), Matter.Manual, null, body, new(title, text, DueOn: due), since) { Mark = Mark };

    /// <summary>The body has 60 days to answer an initiative.</summary>
    static Matter Proposed(Guid initiative, Body body, string title, string text, DateOnly since) => new(Id<Matter>.New(), Matter.Initiative, initiative, body, new(title, text, DueOn: since.AddDays(60)), since) { Mark = Mark };
}
