using Yhdessa.Host.Accounts;

namespace Yhdessa.Host.Statements.Feedback;

/// <summary>One piece of feedback to be answered, or with its answer.</summary>
[Requires(HostModule.AnswerFeedback)]
sealed record OneFeedback(Id<ServiceFeedback> Id) : IQuery<FeedbackQueue.Row>;

sealed class OneFeedbackHandler(HostDb db) : IRequestHandler<OneFeedback, FeedbackQueue.Row>
{
    public async Task<FeedbackQueue.Row> Handle(OneFeedback ask, CancellationToken ct) =>
        await db.Set<ServiceFeedback>().AsNoTracking().Where(f => f.Id == ask.Id)
            .Select(f => new FeedbackQueue.Row(f.Id, f.Topic, f.Text, f.Email, f.Language, f.ReceivedAt, f.DueOn, f.DoneAt, f.DoneBy, f.Answer, f.Revision)).SingleOrDefaultAsync(ct)
        ?? throw new NotFound("feedback");
}
