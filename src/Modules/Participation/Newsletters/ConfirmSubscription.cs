using Yhdessa.Mail;

namespace Yhdessa.Participation.Newsletters;

/// <summary>What a mailed link is of: the address as it stands. Asking changes nothing.</summary>
[OpenToAll]
sealed record LinkedSubscription(string Token, bool Leaving) : IQuery<LinkedSubscription.Answer>
{
    public sealed record Answer(IReadOnlyList<Translated> Lists, bool IsActive, bool HasLeft, string Language);
}

sealed class LinkedSubscriptionHandler(ParticipationDb db, SubscriptionLetters letters) : IRequestHandler<LinkedSubscription, LinkedSubscription.Answer>
{
    public async Task<LinkedSubscription.Answer> Handle(LinkedSubscription ask, CancellationToken ct)
    {
        var subscription = await db.Linked(ask.Leaving ? letters.LeftBy(ask.Token) : letters.ConfirmedBy(ask.Token), ct);
        var codes = subscription.Choices.Select(c => c.List).ToList();
        var names = await db.Lists.AsNoTracking().Where(l => codes.Contains(l.Code)).Select(l => l.Name).ToListAsync(ct);
        return new(names, subscription.Choices.Count > 0 && subscription.Choices.All(c => c.ConfirmedAt is not null), subscription.LeftAt is not null, subscription.Language);
    }
}

[OpenToAll]
sealed record ConfirmSubscription(string Token, string Language) : ICommand;

sealed class ConfirmSubscriptionValidator : AbstractValidator<ConfirmSubscription>
{
    public ConfirmSubscriptionValidator() => RuleFor(c => c.Language).Must(Texts.Languages.Contains).WithErrorCode("invalid");
}

sealed class ConfirmSubscriptionHandler(ParticipationDb db, SubscriptionLetters letters, TimeProvider clock) : IRequestHandler<ConfirmSubscription>
{
    public async Task Handle(ConfirmSubscription wish, CancellationToken ct) => (await db.Linked(letters.ConfirmedBy(wish.Token), ct)).Confirm("mail-link", wish.Language, clock.Now());
}

/// <summary>Ends all letters to an address, also those that wait to be sent. Twice is as once.</summary>
[OpenToAll]
sealed record Unsubscribe(string Token) : ICommand;

sealed class UnsubscribeHandler(ParticipationDb db, SubscriptionLetters letters, TimeProvider clock) : IRequestHandler<Unsubscribe>
{
    public async Task Handle(Unsubscribe wish, CancellationToken ct)
    {
        var subscription = await db.Linked(letters.LeftBy(wish.Token), ct);
        subscription.Leave(clock.Now());
        await db.Withdraw(IssueLetters.Key, $":{subscription.Id}", ct);
    }
}

static class LinkedSubscriptions
{
    public static async Task<Subscription> Linked(this ParticipationDb db, Id<Subscription> id, CancellationToken ct) =>
        await db.Subscriptions.Include(s => s.Choices).SingleOrDefaultAsync(s => s.Id == id, ct) is { Email: not null } found ? found : throw new RuleBroken("link-too-old");
}
