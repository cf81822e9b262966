using Yhdessa.Host.Accounts;

namespace Yhdessa.Host.Statements.Feedback;

/// <summary>What waits for an answer, the one due first on top; or what has been answered, the latest on top.</summary>
[Requires(HostModule.AnswerFeedback)]
sealed record FeedbackQueue(bool Done, int Page, int Size = FeedbackQueue.PageSize) : IQuery<FeedbackQueue.Answer>
{
    public const int PageSize = 50;

    public sealed record Answer(IReadOnlyList<Row> Rows, int Total);
    public sealed record Row(Id<ServiceFeedback> Id, FeedbackTopic Topic, string Text, string? Email, string Language, DateTimeOffset ReceivedAt, DateOnly DueOn, DateTimeOffset? DoneAt, Guid? DoneBy, string? Reply, int Revision);
}

sealed class FeedbackQueueHandler(HostDb db) : IRequestHandler<FeedbackQueue, FeedbackQueue.Answer>
{
    public async Task<FeedbackQueue.Answer> Handle(FeedbackQueue ask, CancellationToken ct)
    {
        var all = db.Set<ServiceFeedback>().AsNoTracking().Where(f => f.DoneAt != null == ask.Done);
        var ordered = ask.Done ? all.OrderByDescending(f => f.DoneAt).ThenBy(f => f.Id) : all.OrderBy(f => f.DueOn).ThenBy(f => f.Id);
        var rows = await ordered.Skip((ask.Page - 1) * ask.Size).Take(ask.Size)
            .Select(f => new FeedbackQueue.Row(f.Id, f.Topic, f.Text, f.Email, f.Language, f.ReceivedAt, f.DueOn, f.DoneAt, f.DoneBy, f.Answer, f.Revision)).ToListAsync(ct);
        return new(rows, await all.CountAsync(ct));
    }
}
