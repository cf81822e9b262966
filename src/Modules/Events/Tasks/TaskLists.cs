namespace Yhdessa.Events;

/// <summary>
/// The house's first lists. They are words of the program until somebody takes or changes one: only then it becomes a row, and a row is what
/// staff made of it, also in the bin. So a new house writes nothing it may never need, and what has been removed does not come back.
/// </summary>
static class TaskLists
{
    static readonly (EventType? Type, string Key, int Days, Translated Title)[] lists =
    [
        (null, "space", 56, new("Varaa tila", "Boka lokalen", "Book the space")),
        (null, "invite", 28, new("Kutsu ulos: kalenteri, uutiskirje, some", "Bjud in: kalender, nyhetsbrev, sociala medier", "Invite: calendar, newsletter, social media")),
        (null, "catering", 14, new("Tilaa tarjoilut, kerro ruokavaliot", "Beställ servering, berätta om dieter", "Order catering, pass on diets")),
        (null, "materials", 7, new("Valmistele materiaalit ja opasteet", "Förbered material och skyltar", "Prepare materials and signs")),
        (null, "technology", 1, new("Testaa tekniikka ja esteetön reitti", "Testa tekniken och den tillgängliga vägen", "Test the technology and the accessible route")),
        (null, "thanks", -3, new("Kiitä osallistujia ja jaa materiaalit", "Tacka deltagarna och dela materialet", "Thank the participants and share the materials")),
        (EventType.Forum, "speakers", 42, new("Sovi puhujat ja työpajojen vetäjät", "Kom överens med talare och ledare för verkstäder", "Agree with speakers and workshop leaders")),
        (EventType.Forum, "outputs", -7, new("Vie työpajojen tulokset toimielimille", "För verkstädernas resultat till organen", "Take the workshops’ outputs to the bodies")),
        (EventType.Fair, "exhibitors", 56, new("Kutsu esittelijät ja kerää pöytätoiveet", "Bjud in utställare och samla in önskemål om bord", "Invite exhibitors and collect their wishes for tables")),
        (EventType.Fair, "floor-plan", 10, new("Lähetä pohjakartta ja saapumisohje", "Skicka planritningen och ankomstinstruktioner", "Send the floor plan and arrival instructions")),
        (EventType.Market, "permits", 42, new("Tarkista luvat ja ilmoitukset", "Kontrollera tillstånd och anmälningar", "Check permits and notices")),
        (EventType.Market, "stalls", 28, new("Jaa myyntipaikat", "Dela ut försäljningsplatserna", "Allot the stalls")),
        (EventType.Training, "trainer", 42, new("Sovi kouluttaja ja sisältö", "Kom överens om utbildare och innehåll", "Agree on the trainer and the content")),
        (EventType.AssociationEvening, "municipality", 42, new("Sovi kunnan kanssa paikka ja teema", "Kom överens med kommunen om plats och tema", "Agree with the municipality on place and theme")),
        (EventType.Matchmaking, "wishes", 21, new("Kerää tapaamistoiveet", "Samla in mötesönskemål", "Collect wishes for meetings")),
        (EventType.Excursion, "transport", 42, new("Tilaa kuljetus ja laske paikat", "Beställ transport och räkna platserna", "Order transport and count the seats")),
        (EventType.ChildrensEvent, "safety", 21, new("Laadi turvallisuussuunnitelma", "Gör upp en säkerhetsplan", "Write a safety plan")),
    ];

    /// <summary>Every list as it stands: the rows, and what of the first lists has none yet. Those are not tracked; whoever needs one as a row adds it.</summary>
    public static async Task<IReadOnlyList<TaskTemplate>> AllTemplates(this EventsDb db, CancellationToken ct)
    {
        var rows = await db.TaskTemplates.OrderBy(t => t.Id).Take(Templates.Most).ToListAsync(ct);
        var known = rows.Select(t => t.Id).ToHashSet();
        return [.. rows, .. First().Where(t => !known.Contains(t.Id))];
    }

    /// <summary>The one to change, as a row.</summary>
    public static async Task<TaskTemplate> TemplateToChange(this EventsDb db, Id<TaskTemplate> id, CancellationToken ct) =>
        await db.TaskTemplates.SingleOrDefaultAsync(t => t.Id == id, ct) ?? db.Add(First().FirstOrDefault(t => t.Id == id) ?? throw new NotFound("task-template")).Entity;

    static IEnumerable<TaskTemplate> First() => lists.Select(l => new TaskTemplate((Id<TaskTemplate>)SeasonId.Of($"task-template/{l.Type}/{l.Key}"), l.Type).Tell(l.Title, l.Days, null));
}
