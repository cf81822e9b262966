using Yhdessa.Mail;

namespace Yhdessa.Events;

/// <summary>Asks the makers of an event without an exact day for it, every few weeks until it is set. One on demand waits for nobody's day, and a season that is over is left in peace.</summary>
[Requires(EventsModule.Keep)]
sealed record RemindOpenDays(DateTimeOffset Now) : ICommand<JobReport>
{
    public const int Weeks = 4;
}

sealed class RemindOpenDaysHandler(EventsDb db, EventMakers makers, Texts texts) : IRequestHandler<RemindOpenDays, JobReport>
{
    const int Most = 500;

    /// <summary>Periods are counted from a Monday, so that one run a day and one an hour send the same letters.</summary>
    static readonly DateOnly begin = new(2024, 1, 1);

    public async Task<JobReport> Handle(RemindOpenDays job, CancellationToken ct)
    {
        var (today, old) = (Helsinki.DateOf(job.Now), job.Now.AddDays(-7 * RemindOpenDays.Weeks));
        var open = await db.Events.AsNoTracking().Where(e => e.DeletedAt == null && e.Mark == null && e.Status != EventStatus.Cancelled && e.Precision != DatePrecision.Exact && e.Precision != DatePrecision.OnDemand)
            .Where(e => e.CreatedAt < old && (e.LastDay >= today || e.LastDay == null && e.Year >= today.Year)).Where(e => e.Partners.Any() || db.DayKeepers.Any(k => k.EventId == e.Id)).OrderBy(e => e.Id).Take(Most).ToListAsync(ct);
        var period = begin.AddDays((today.DayNumber - begin.DayNumber) / (7 * RemindOpenDays.Weeks) * 7 * RemindOpenDays.Weeks);
        foreach (var e in open)
            foreach (var maker in await makers.Of(e, ct)) await db.Post(Letter(e, maker, period), ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "reminders of open days");
    }

    Letter Letter(Event e, EventMaker to, DateOnly period)
    {
        string Words(string key, params object?[] args) => texts.In(to.Language, key, args);
        var name = e.Name.For(to.Language).Words;
        return new(Reminder.Key($"events.day-open-{to.Id}", e.Id, Helsinki.Day(period).Start), to.Email, to.Language, Words("events.mail.day-open.subject", name), [Words("events.mail.day-open.lead", name), Words("events.mail.day-open.next", RemindOpenDays.Weeks)])
        {
            Button = new(Words("events.mail.day-open.button"), $"/my/events/{e.Id}"),
            PersonId = to.Id,
            UselessAfter = Helsinki.Day(period.AddDays(7 * RemindOpenDays.Weeks)).Start.ToUniversalTime(),
        };
    }
}
