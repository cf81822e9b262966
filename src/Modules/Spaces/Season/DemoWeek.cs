using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Season;

/// <summary>The demonstration's everyday life, placed around a day.</summary>
static class DemoWeek
{
    public const string Mark = "esimerkki";

    static readonly OpeningHours eightToTwenty = new([.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, new(8, 0), new(20, 0)))], []);

    static readonly (int Capacity, string[] Equipment, string[] Layouts)[] rooms =
    [
        (60, ["näyttö", "äänentoisto"], ["seisten", "tori"]),
        (30, ["näyttö", "esittelypöydät"], ["pöytäryhmät", "teatteri"]),
        (20, ["videotykki", "fläppitaulu", "keittiö"], ["neuvottelu", "pöytäryhmät"]),
    ];

    static readonly (int Day, int Space, double From, double To, int People, string Title, bool Public)[] week =
    [
        (0, 1, 9, 11, 8, "Talopalaveri", true), (0, 2, 17, 19, 12, "Hallituksen kokous", false),
        (1, 0, 10, 14, 40, "Avoin kahvila", true), (1, 1, 13.5, 16, 25, "Järjestöjen verkostotapaaminen", true), (1, 2, 12, 14, 10, "Vertaistukiryhmä", false),
        (2, 1, 11, 15, 20, "Yhdistysten esittelyt", true), (2, 0, 9, 12, 15, "Yhdistysten neuvontapiste", true), (2, 2, 17, 20, 18, "Käsityöilta", true),
        (3, 1, 8, 10, 12, "Vapaaehtoisten aamukahvi", true), (3, 2, 16, 18, 9, "Jaoston kokous", false), (3, 0, 12, 15, 30, "Esittelytori", true),
        (4, 0, 9, 11, 16, "Digiapua kaikille", true), (4, 2, 13, 15.5, 14, "Koulutuksen suunnittelu", false),
        (5, 0, 11, 14, 35, "Perhepäivä", true),
    ];

    /// <summary>The organization whose made-up agreement has half of its free hours used: these bookings used them.</summary>
    public static readonly Guid Partner = SeasonId.Of("org-dila");

    /// <summary>Five open cafés of four hours, every second week back from a day; those of last year count for last year.</summary>
    public static IEnumerable<BookingWish> Used(DateTimeOffset now) =>
        from i in Enumerable.Range(1, 5)
        let start = Helsinki.At(Helsinki.DateOf(now).AddDays(-14 * i), new(12, 0))
        select new BookingWish("Avoin kahvila", true, new Slot(start, start.AddHours(4)), 25, null, null, "fi", Mark) { Terms = new("free", 4, 40, 40 - 4 * i) };

    public static PlainCard Card(Space space, int order)
    {
        var room = rooms[order % rooms.Length];
        return new()
        {
            Name = space.Name,
            ParentId = space.ParentId,
            Description = space.Description,
            Capacity = room.Capacity,
            Equipment = room.Equipment,
            Layouts = [.. room.Layouts.Select(l => new Layout(l))],
            Accessibility = new(StepFree: true, AccessibleToilet: true, HearingLoop: room.Capacity == 30 ? true : null),
            OpeningHours = eightToTwenty,
            Terms = new(RequiresHandling: room.Capacity >= 60) { ByLetter = room.Capacity <= 20 ? true : null },
        };
    }

    /// <summary>A list price for each, since a year ago.</summary>
    public static Use.SpacePrice Price(Space space, int order, DateTimeOffset now)
    {
        var price = new Use.SpacePrice(Id<Use.SpacePrice>.New(), space.Id, Helsinki.DateOf(now).AddYears(-1));
        price.Tell((order % rooms.Length) switch { 0 => 40m, 1 => 25m, _ => 12.5m }, null);
        return price;
    }

    /// <summary>From the Monday of the week for two weeks, so that there is a past and a future whatever the day.</summary>
    public static IEnumerable<(Space Space, BookingWish Wish)> Around(DateTimeOffset now, IReadOnlyList<Space> spaces) =>
        from weeks in Enumerable.Range(0, 2)
        from row in week
        let space = spaces[row.Space % spaces.Count]
        let day = Helsinki.Monday(Helsinki.DateOf(now)).AddDays(7 * weeks + row.Day)
        let time = new Slot(Helsinki.At(day.ToDateTime(TimeOnly.MinValue).AddHours(row.From)), Helsinki.At(day.ToDateTime(TimeOnly.MinValue).AddHours(row.To)))
        where space.OpeningHours!.OpenDuring(time).Any(o => o.Contains(time))
        select (space, new BookingWish(row.Title, row.Public, time, row.People, null, null, "fi", Mark));
}
