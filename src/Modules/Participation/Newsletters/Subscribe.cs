using Yhdessa.Mail;

namespace Yhdessa.Participation.Newsletters;

/// <summary>Somebody wishes for letters. The answer and what is done are alike for an address we know and one we do not: the letter tells the rest.</summary>
[OpenToAll]
sealed record Subscribe(string Email, IReadOnlyList<string> Lists) : ICommand<SubscriptionAsked>;

sealed class SubscribeValidator : AbstractValidator<Subscribe>
{
    public SubscribeValidator()
    {
        RuleFor(s => s.Email).NotEmpty();
        RuleFor(s => s.Email).Must(e => EmailAddress.Is(e.Trim())).WithErrorCode("EmailValidator").When(s => !string.IsNullOrWhiteSpace(s.Email));
        RuleFor(s => s.Lists).NotEmpty();
        RuleFor(s => s.Lists.Count).LessThanOrEqualTo(20).OverridePropertyName("lists").When(s => s.Lists is not null);
    }
}

sealed class SubscribeHandler(ParticipationDb db, SubscriptionLetters letters, TimeProvider clock) : IRequestHandler<Subscribe, SubscriptionAsked>
{
    public async Task<SubscriptionAsked> Handle(Subscribe wish, CancellationToken ct)
    {
        var known = await db.Lists.Select(l => l.Code).ToListAsync(ct);
        Rule.RequireOf("lists", wish.Lists.All(known.Contains), "unknown-list");
        var (email, language) = (EmailAddress.Kept(wish.Email), Language());
        var subscription = await db.Subscriptions.Include(s => s.Choices).SingleOrDefaultAsync(s => s.Email == email, ct) ?? db.Subscriptions.Add(new(Id<Subscription>.New(), email, language)).Entity;
        subscription.Ask(wish.Lists.Distinct(), clock.Now());
        await letters.Confirm(subscription, language, ct);
        return new("confirmationSent", [.. wish.Lists.Distinct()]);
    }

    static string Language() => Texts.Language;
}
