using System.Globalization;

namespace Yhdessa.Events;

/// <summary>Synthetic events over two years, one of them behind, of every type and in every municipality. Nobody is told. The same seed gives the same data.</summary>
[Requires(EventsModule.Keep)]
sealed record GenerateEvents(int Events, int Seed) : ICommand<JobReport>;

sealed class GenerateEventsHandler(EventsDb db, ISender sender, TimeProvider clock) : IRequestHandler<GenerateEvents, JobReport>
{
    public const string Mark = "generated";
    const int Days = 730;

    static readonly EventType[] types = [.. Enum.GetValues<EventType>()];
    static readonly string[] names = ["Avoin ilta", "Yhteinen työpaja", "Kyläjuhla", "Hyvinvointipäivä", "Vertaisryhmä", "Talkoot", "Luentosarja", "Perhetapahtuma", "Verkostotapaaminen", "Retki lähiluontoon"];

    public async Task<JobReport> Handle(GenerateEvents wish, CancellationToken ct)
    {
        var first = (Id<Event>)SeasonId.Of(Key(wish, 0));
        if (wish.Events == 0 || await db.Events.AnyAsync(e => e.Id == first, ct)) return new(0, "events");
        string[] towns = [.. (await sender.Send(new Contracts.Directory.Municipalities(), ct)).Select(m => m.Code)];
        var (random, begin) = (new Random(wish.Seed), Helsinki.Today(clock).AddDays(-Days / 2));
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(Enumerable.Range(0, wish.Events).Select(i => Made(wish, i, begin.AddDays((int)((long)i * Days / wish.Events)), towns, random)));
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return new(wish.Events, "events");
    }

    static Event Made(GenerateEvents wish, int i, DateOnly day, string[] towns, Random random)
    {
        var (type, hour) = (types[i % types.Length], random.Next(8, 19));
        var date = i % 10 == 9 ? EventDate.Days(day, day.AddDays(random.Next(0, 3))) : EventDate.Clock(Helsinki.At(day, new(hour, 0)), Helsinki.At(day, new(hour + random.Next(1, 4), 0)));
        var made = new Event((Id<Event>)SeasonId.Of(Key(wish, i)), Key(wish, i).Replace('/', '-'), Mark).Describe(new(new($"{names[random.Next(names.Length)]} {i + 1}"), EventKind.Own, type, date, day.Year)
        {
            Municipality = towns.Length == 0 ? null : towns[i % towns.Length],
            Organizer = $"Yhdistys {random.Next(1, 1000)}",
            Place = $"Kylätalo {random.Next(1, 200)}",
        });
        return i % 3 == 0 ? made.TakeSignUps(new(random.Next(1, 13) * 10, 10)) : made;
    }

    static string Key(GenerateEvents wish, int number) => string.Create(CultureInfo.InvariantCulture, $"generated/{wish.Seed}/event/{number}");
}
