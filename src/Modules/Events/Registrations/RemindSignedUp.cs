namespace Yhdessa.Events;

/// <summary>Reminds those with a place of tomorrow's events, and of today's that were missed yesterday; the letter's key keeps it to once for each time the event has had.</summary>
[Requires(EventsModule.Keep)]
sealed record RemindSignedUp(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindSignedUpHandler(EventsDb db, RegistrationLetters letters) : IRequestHandler<RemindSignedUp, JobReport>
{
    public async Task<JobReport> Handle(RemindSignedUp job, CancellationToken ct)
    {
        var today = Helsinki.DateOf(job.Now);
        var (tomorrow, midnight) = (today.AddDays(1), Helsinki.Day(today).Start.ToUniversalTime());
        var events = await db.Published.AsNoTracking().Where(e => e.Precision == DatePrecision.Exact && e.Status != EventStatus.Cancelled && (e.FirstDay == today || e.FirstDay == tomorrow)).ToListAsync(ct);
        var ahead = events.Where(e => e.Date.Begins > job.Now).ToDictionary(e => e.Id);
        Id<Event>[] ids = [.. ahead.Keys];
        var due = await db.Registrations.AsNoTracking().Where(r => ids.Contains(r.EventId) && r.Status == RegistrationStatus.Confirmed && r.Email != null && r.Mark == null).ToListAsync(ct);
        foreach (var registration in due.Where(r => ahead[r.EventId].FirstDay == tomorrow || r.CreatedAt < midnight)) await letters.Post(registration, ahead[registration.EventId], "reminder", ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "event reminders");
    }
}
