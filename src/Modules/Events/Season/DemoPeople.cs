namespace Yhdessa.Events;

/// <summary>Made-up people at the demonstration's events. Their addresses lead nowhere, and nobody writes to them.</summary>
static class DemoPeople
{
    static readonly string[] roles = ["Aino Esimerkki", "Yhdistyksen sihteeri", "Kylätoimikunnan puheenjohtaja", "Kunnan yhdyshenkilö", "Väinö Esimerkki", "Vertaisohjaaja", "Hallituksen jäsen", "Vapaaehtoinen", "Neuvoja"];
    static readonly string[] diets = ["kasvis", "gluteeniton", "", "", ""];

    static readonly Sector?[] sectors = [Sector.Association, Sector.Association, Sector.Municipality, null, Sector.Resident];

    public static readonly Question Diet = new("ruokavalio", new("Ruokavalio", "Specialkost", "Diet"));

    /// <summary>Groups of these sizes, first those that have a place, then those who wait.</summary>
    public static IEnumerable<Registration> SignedUp(Event e, int[] withPlace, int[] waiting)
    {
        var seat = 0;
        foreach (var (i, size) in withPlace.Concat(waiting).Index())
        {
            var diet = diets[i % diets.Length];
            var card = new SignUpCard(roles[i % roles.Length], size, diet.Length > 0 && e.Questions.Count > 0 ? new Dictionary<string, string> { [Diet.Key] = diet } : []) { Sector = sectors[i % sectors.Length] };
            var made = new Registration(e, i + 1, card, $"esimerkki{i + 1}@example.org", "fi", LoadDemoEventsHandler.Mark);
            if (i < withPlace.Length) made.Confirm(Enumerable.Range(seat + 1, size));
            else made.Wait();
            seat += size;
            yield return made;
        }
    }

    /// <summary>What two of the groups eat, and what one needs to get in.</summary>
    public static IEnumerable<RegistrationNeeds> Needs(IReadOnlyList<Registration> people, DateTimeOffset now)
    {
        foreach (var (of, card) in new[] { (people[0], new NeedsCard(new Dictionary<string, int> { ["glutenFree"] = 1 }, Consent: true)), (people[1], new NeedsCard(new Dictionary<string, int> { ["vegan"] = 2, ["glutenFree"] = 1 }, "ei sieniä", "induktiosilmukka", Consent: true)) })
        {
            var needs = new RegistrationNeeds(of);
            needs.Tell(card, now);
            yield return needs;
        }
    }

    static readonly (int Score, string? Best, string? Idea)[] said =
    [
        (5, "Tapasin kolme naapuriyhdistystä, joiden kanssa voi tehdä yhdessä.", null), (4, "Selkeä aikataulu ja hyvä kahvi.", "Lisää aikaa pienryhmille."), (5, "Avoin keskustelu.", null),
        (3, null, "Ääni ei kuulunut takariviin."), (4, "Sain vastauksen avustushakemukseen.", null), (5, "Lämmin vastaanotto.", "Toivon seuraavaa jo keväälle."), (4, null, null), (5, "Vertaistuki.", null),
    ];

    public static IEnumerable<EventFeedback> Answered(Event e) => said.Select(s => new EventFeedback(e, s.Score, s.Best, s.Idea, LoadDemoEventsHandler.Mark));
}
