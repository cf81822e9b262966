namespace Yhdessa.Events;

/// <summary>
/// Reminds those with a place as many days before as the event says, a week and a day unless told otherwise; of today's events too where yesterday was missed.
/// The letter's key keeps each to once for each time the event has had.
/// </summary>
[Requires(EventsModule.Keep)]
sealed record RemindSignedUp(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindSignedUpHandler(EventsDb db, RegistrationLetters letters) : IRequestHandler<RemindSignedUp, JobReport>
{
    /// <summary>A far reminder that was missed is still worth sending for so many days.</summary>
    const int DaysLate = 2;

    public async Task<JobReport> Handle(RemindSignedUp job, CancellationToken ct)
    {
        var today = Helsinki.DateOf(job.Now);
        var farthest = today.AddDays(SignUpPlan.FarthestReminder);
        var events = await db.Published.AsNoTracking().Where(e => e.Precision == DatePrecision.Exact && e.Status != EventStatus.Cancelled && e.FirstDay >= today && e.FirstDay <= farthest
            && db.Registrations.Any(r => r.EventId == e.Id && r.Status == RegistrationStatus.Confirmed && r.Email != null && r.Mark == null)).ToListAsync(ct);
        Id<Event>[] ids = [.. events.Select(e => e.Id)];
        var told = await db.Plans.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.ReminderDays, ct);
        foreach (var e in events.Where(e => e.Date.Begins > job.Now))
            if (Due(told.GetValueOrDefault(e.Id) ?? SignUpPlan.UsualReminders, e.FirstDay!.Value.DayNumber - today.DayNumber) is { } days) await Remind(e, days, today, ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "event reminders");
    }

    /// <summary>Which reminder's day it is: a near one hides a farther one that was missed.</summary>
    static int? Due(IReadOnlyList<int> days, int left) => days.Where(d => d >= left && d - left <= (d == 1 ? 1 : DaysLate)).Order().Select(d => (int?)d).FirstOrDefault();

    /// <summary>Who has signed up since the reminder's own day knows; the day before all are reminded.</summary>
    async Task Remind(Event e, int days, DateOnly today, CancellationToken ct)
    {
        var day = e.FirstDay!.Value.AddDays(-days);
        var before = Helsinki.Day(days == 1 && day == today ? day.AddDays(1) : days == 1 ? today : day).Start.ToUniversalTime();
        var due = await db.Registrations.AsNoTracking().Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Confirmed && r.Email != null && r.Mark == null && r.CreatedAt < before).ToListAsync(ct);
        foreach (var registration in due) await letters.Post(registration, e, "reminder", ct, days);
    }
}
