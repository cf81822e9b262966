namespace Yhdessa.Events;

/// <summary>A month after the event, or after it or the sign-up was called off, deletes the names, the addresses and the answers of those who signed up; the counts stay.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetSignedUp(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetSignedUpHandler(EventsDb db) : IRequestHandler<ForgetSignedUp, JobReport>
{
    /// <summary>More than the biggest event has: what is said to be gone on a day is gone on that day.</summary>
    const int AtOnce = 10_000;

    public async Task<JobReport> Handle(ForgetSignedUp job, CancellationToken ct)
    {
        var lastDay = Helsinki.DateOf(job.Now).AddDays(-Event.DaysAfter);
        var yearAgo = job.Now.AddDays(-365);   // where nobody ever told the day
        var month = job.Now.AddDays(-Event.DaysAfter);
        var due = await db.Registrations
            .Where(r => r.ForgottenAt == null && (r.Status == RegistrationStatus.Cancelled && r.ModifiedAt < month
                || db.Events.Any(e => e.Id == r.EventId && (e.Status == EventStatus.Cancelled && e.ModifiedAt < month || (e.LastDay != null ? e.LastDay < lastDay : r.CreatedAt < yearAgo)))))
            .OrderBy(r => r.CreatedAt).Take(AtOnce).ToListAsync(ct);
        foreach (var registration in due) registration.Forget(job.Now);
        return new(due.Count, "sign-ups forgotten");
    }
}
