namespace Yhdessa.Events;

/// <summary>Two years after it was given deletes what people wrote in their feedback; how many answered and their scores stay.</summary>
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
        return new(old.Count, "feedback words forgotten");
    }
}
