namespace Yhdessa.Events;

/// <summary>Two years after it was given deletes what people wrote in their feedback; how many answered and their scores stay. The phones' marks go as soon as the feedback is closed.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetFeedback(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetFeedbackHandler(EventsDb db) : IRequestHandler<ForgetFeedback, JobReport>
{
    const int AtOnce = 2000;

    public async Task<JobReport> Handle(ForgetFeedback job, CancellationToken ct)
    {
        var since = job.Now.AddMonths(-EventFeedback.MonthsKept);
        var old = await db.Feedback.Where(f => f.CreatedAt < since && (f.Best != null || f.Idea != null)).OrderBy(f => f.CreatedAt).Take(AtOnce).ToListAsync(ct);
        foreach (var feedback in old) feedback.Forget();
        await ForgetDevices(job.Now.AddDays(-EventFeedback.DaysDeviceKept), ct);
        return new(old.Count, "feedback words forgotten");
    }

    /// <summary>Once the feedback is closed nobody can answer twice any more.</summary>
    async Task ForgetDevices(DateTimeOffset since, CancellationToken ct)
    {
        var closed = await db.Feedback.Where(f => f.Device != null && f.CreatedAt < since).OrderBy(f => f.CreatedAt).Take(AtOnce).ToListAsync(ct);
        foreach (var feedback in closed) feedback.ForgetDevice();
    }
}
