using System.Globalization;

namespace Yhdessa.Events;

/// <summary>Made up for the demonstration: a theme week with an evening in it, and singing every Wednesday, one time moved and one called off. Every one is marked, none claims a source.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoWeekly(DateTimeOffset Now) : ICommand<JobReport>;

/// <summary>Takes the singing and its plan away; one time that somebody real has answered about stays, and its plan with it.</summary>
[Requires(EventsModule.Keep)]
sealed record RemoveDemoWeekly : ICommand<JobReport>;

sealed class DemoWeeklyHandler(EventsDb db) : IRequestHandler<LoadDemoWeekly, JobReport>, IRequestHandler<RemoveDemoWeekly, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark, Slug = "esimerkki-lauluilta";
    const int Times = 6;

    static readonly Translated evening = new("Lauluilta", "Sångkväll", "Singing evening"), week = new("Vapaaehtoisten viikko", "De frivilligas vecka", "Volunteers’ week");

    public async Task<JobReport> Handle(LoadDemoWeekly load, CancellationToken ct)
    {
        if (await db.Events.AnyAsync(e => e.Slug.StartsWith(Slug), ct)) return new(0, "weekly demo events");
        var monday = Helsinki.Monday(Helsinki.DateOf(load.Now)).AddDays(21);
        var plan = WeeklyPlan.Of(evening, string.Create(CultureInfo.InvariantCulture, $"FREQ=WEEKLY;BYDAY=WE;UNTIL={monday.AddDays(2 + 7 * (Times - 1)):yyyyMMdd}"), monday.AddDays(2), new(17, 0), new(19, 0));
        var whole = Made("esimerkki-vapaaehtoisten-viikko", week, EventType.Campaign, EventDate.Days(monday, monday.AddDays(6)));
        Event[] times = [.. Enumerable.Range(0, Times).Select(n => Time(plan, monday.AddDays(2 + 7 * n), n))];
        times[0].Join(whole, hasParts: false);
        db.AddRange([plan, whole, .. times]);
        return new(Times + 1, "weekly demo events");
    }

    public async Task<JobReport> Handle(RemoveDemoWeekly remove, CancellationToken ct)
    {
        var times = await db.Events.Whole()
            .Where(e => e.Mark == Mark && e.WeeklyId != null && !db.Feedback.Any(f => f.EventId == e.Id) && !db.Registrations.Any(r => r.EventId == e.Id)).ToListAsync(ct);
        Id<Event>[] ids = [.. times.Select(e => e.Id)];
        Id<WeeklyPlan>?[] plans = [.. times.Select(e => e.WeeklyId).Distinct()];
        var gone = await db.WeeklyPlans.Where(p => plans.Contains(p.Id) && !db.Events.Any(e => e.WeeklyId == p.Id && !ids.Contains(e.Id))).ToListAsync(ct);
        db.RemoveRange([.. times, .. gone]);
        return new(times.Count + gone.Count, "weekly demo events");
    }

    /// <summary>The third is held a day later, the fifth not at all.</summary>
    static Event Time(WeeklyPlan plan, DateOnly day, int n)
    {
        var on = n == 2 ? day.AddDays(1) : day;
        var made = Made(string.Create(CultureInfo.InvariantCulture, $"{Slug}-{day:yyyy-MM-dd}"), evening, EventType.Activity, EventDate.Clock(Helsinki.At(on, new(17, 0)), Helsinki.At(on, new(19, 0)))).OfPlan(plan.Id, day);
        if (n == 4) made.Cancel("Laulattaja on matkoilla.");
        return made;
    }

    static Event Made(string slug, Translated name, EventType type, EventDate date) =>
        new Event((Id<Event>)SeasonId.Of(slug), slug, Mark).Describe(new(name, EventKind.Own, type, date, date.FirstDay!.Value.Year) { Municipality = "398", Organizer = "Kumppanuustalo Fellmannia", Place = "Kumppanuustalo Fellmannia" });
}
