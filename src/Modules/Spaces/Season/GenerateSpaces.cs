using System.Globalization;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Season;

/// <summary>Synthetic spaces and a year of bookings in them, half behind and half ahead. Nobody is told. The same seed gives the same data.</summary>
[Requires(SpacesModule.Keep)]
sealed record GenerateSpaces(int Spaces, int Bookings, int Seed) : ICommand<JobReport>;

sealed class GenerateSpacesHandler(SpacesDb db, TimeProvider clock) : IRequestHandler<GenerateSpaces, JobReport>
{
    public const string Mark = "generated";

    static readonly OpeningHours hours = new([.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, new(8, 0), new(20, 0)))], [], ClosedOnHolidays: false);

    public async Task<JobReport> Handle(GenerateSpaces wish, CancellationToken ct)
    {
        var first = (Id<Space>)SeasonId.Of(Key(wish, "space", 0));
        if (wish.Spaces == 0 || await db.Spaces.AnyAsync(s => s.Id == first, ct)) return new(0, "spaces and bookings");
        var random = new Random(wish.Seed);
        var house = new House((Id<House>)SeasonId.Of(Key(wish, "house", 0)), $"Talo {wish.Seed}", isPeer: false);
        var spaces = Enumerable.Range(0, wish.Spaces).Select(i => ASpace(wish, i, house, random)).ToList();
        var monday = Helsinki.Monday(Helsinki.Today(clock)).AddDays(-26 * 7);
        var times = Enumerable.Range(0, 364).SelectMany(day => spaces.SelectMany(s => Day(monday.AddDays(day), random).Select(time => (s, time)))).Take(wish.Bookings).ToList();

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Add(house);
        db.AddRange(spaces);
        db.AddRange(times.Select((t, i) => Booking.Quietly((Id<Booking>)SeasonId.Of(Key(wish, "booking", i)), t.s, AWish(t.time, random), new Booker(null, null, null), [t.s.Id])));
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return new(spaces.Count + times.Count, "spaces and bookings");
    }

    static Space ASpace(GenerateSpaces wish, int i, House house, Random random)
    {
        var name = $"Huone {i + 1}";
        var space = new Space((Id<Space>)SeasonId.Of(Key(wish, "space", i)), house.Id, name);
        space.Describe(new PlainCard { Name = name, Capacity = random.Next(1, 13) * 5, OpeningHours = hours });
        return space;
    }

    /// <summary>A day's bookings one after another, so they cannot overlap.</summary>
    static List<Slot> Day(DateOnly day, Random random)
    {
        var times = new List<Slot>();
        for (var half = 16 + random.Next(0, 4); half < 38; half += random.Next(0, 4))
        {
            var length = Math.Min(random.Next(2, 8), 40 - half);
            times.Add(new Slot(At(day, half), At(day, half += length)));
        }
        return times;
    }

    static DateTimeOffset At(DateOnly day, int halfHours) => Helsinki.At(day.ToDateTime(TimeOnly.MinValue).AddMinutes(30 * halfHours));

    static BookingWish AWish(Slot time, Random random) => new($"Tapaaminen {random.Next(1, 500)}", random.Next(3) == 0, time, random.Next(1, 30), null, null, "fi", Mark);

    static string Key(GenerateSpaces wish, string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"generated/{wish.Seed}/{kind}/{number}");
}
