namespace Yhdessa.Events;

/// <summary>A month after the event deletes the names, the addresses and the answers of those who signed up; the counts stay.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetSignedUp(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetSignedUpHandler(EventsDb db) : IRequestHandler<ForgetSignedUp, JobReport>
{
    const int AtOnce = 2000;

    public async Task<JobReport> Handle(ForgetSignedUp job, CancellationToken ct)
    {
        var lastDay = Helsinki.DateOf(job.Now).AddDays(-Event.DaysAfter);
        var yearAgo = job.Now.AddDays(-365);   // where nobody ever told the day
        var due = await db.Registrations
            .Where(r => r.ForgottenAt == null && db.Events.Any(e => e.Id == r.EventId && (e.LastDay != null ? e.LastDay < lastDay : r.CreatedAt < yearAgo)))
            .OrderBy(r => r.CreatedAt).Take(AtOnce).ToListAsync(ct);
        foreach (var registration in due) registration.Forget(job.Now);
        return new(due.Count, "sign-ups forgotten");
    }
}
