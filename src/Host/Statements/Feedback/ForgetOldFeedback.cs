using Yhdessa.Host.Accounts;

namespace Yhdessa.Host.Statements.Feedback;

/// <summary>After twelve months what people told us is deleted, words and addresses together.</summary>
[Requires(HostModule.AnswerFeedback)]
sealed record ForgetOldFeedback(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetOldFeedbackHandler(HostDb db) : IRequestHandler<ForgetOldFeedback, JobReport>
{
    public async Task<JobReport> Handle(ForgetOldFeedback wish, CancellationToken ct)
    {
        var since = wish.Now.AddMonths(-ServiceFeedback.MonthsKept);
        var old = await db.Set<ServiceFeedback>().Where(f => f.ReceivedAt < since).ToListAsync(ct);
        db.RemoveRange(old);
        return new(old.Count, "feedback forgotten");
    }
}
