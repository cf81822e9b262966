namespace Yhdessa.Participation.Newsletters;

/// <summary>What a program is answered for every address: what was wished for, never whether it was known.</summary>
sealed record SubscriptionAsked(string Status, IReadOnlyList<string> Lists);

[OpenToAll]
sealed record SubscriptionAnswer(SubscriptionAsked Asked) : IQuery<SubscriptionAsked>;

sealed class SubscriptionAnswerHandler : IRequestHandler<SubscriptionAnswer, SubscriptionAsked>
{
    public Task<SubscriptionAsked> Handle(SubscriptionAnswer ask, CancellationToken ct) => Task.FromResult(ask.Asked);
}
