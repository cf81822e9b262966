using System.Globalization;
using Yhdessa.Participation.Newsletters;

namespace Yhdessa.Participation.Season;

/// <summary>Synthetic confirmed subscribers, so many by seed. The same seed gives the same addresses.</summary>
[Requires(ParticipationModule.Keep)]
sealed record GenerateSubscribers(int Subscribers, int Seed) : ICommand<JobReport>;

sealed class GenerateSubscribersHandler(ParticipationDb db, TimeProvider clock) : IRequestHandler<GenerateSubscribers, JobReport>
{
    public async Task<JobReport> Handle(GenerateSubscribers wish, CancellationToken ct)
    {
        var first = Id(wish, 0);
        if (wish.Subscribers == 0 || await db.Subscriptions.AnyAsync(s => s.Id == first, ct)) return new(0, "subscribers");
        var now = clock.Now();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        for (var i = 0; i < wish.Subscribers; i++)
        {
            var one = new Subscription(Id(wish, i), string.Create(CultureInfo.InvariantCulture, $"tilaaja-{wish.Seed}-{i}@example.org"), i % 20 == 0 ? "sv" : i % 20 == 1 ? "en" : "fi");
            one.Ask([NewsletterList.Weekly], now);
            one.Confirm("generated", one.Language, now);
            db.Subscriptions.Add(one);
        }
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return new(wish.Subscribers, "subscribers");
    }

    static Id<Subscription> Id(GenerateSubscribers wish, int number) => (Id<Subscription>)SeasonId.Of(string.Create(CultureInfo.InvariantCulture, $"generated/{wish.Seed}/subscriber/{number}"));
}
