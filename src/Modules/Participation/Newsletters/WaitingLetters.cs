namespace Yhdessa.Participation.Newsletters;

/// <summary>How many issues wait for somebody: drafts, and those that were paused.</summary>
[Requires(ParticipationModule.WriteLetters)]
sealed record WaitingLetters : IQuery<int>;

sealed class WaitingLettersHandler(ParticipationDb db) : IRequestHandler<WaitingLetters, int>
{
    public Task<int> Handle(WaitingLetters ask, CancellationToken ct) => db.Issues.CountAsync(i => i.DeletedAt == null && i.Mark == null && (i.State == IssueState.Draft || i.State == IssueState.Paused), ct);
}
