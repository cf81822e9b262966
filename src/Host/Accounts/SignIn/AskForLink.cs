namespace Yhdessa.Host.Accounts;

/// <summary>Mails a link that signs in once within 15 minutes. The answer and the work are alike whether or not anybody has the address.</summary>
[OpenToAll]
sealed record AskForLink(string Email, string? ReturnTo = null) : ICommand;

sealed class AskForLinkValidator : AbstractValidator<AskForLink>
{
    public AskForLinkValidator() => RuleFor(w => w.Email).NotEmpty().EmailAddress().MaximumLength(254);
}

sealed class AskForLinkHandler(HostDb db, SignInLetters letters, TimeProvider clock) : IRequestHandler<AskForLink>
{
    /// <summary>As many may lie in the inbox at once, each of them good: nobody can flood it, and nobody can keep its owner out.</summary>
    const int Open = 5;

    public async Task Handle(AskForLink wish, CancellationToken ct)
    {
        var now = clock.Now();
        var person = await db.Welcome(wish.Email, ct);
        Guid? id = person?.Id.Value;
        var open = await db.Links.CountAsync(l => l.PersonId == id && l.Purpose == LinkPurpose.SignIn && l.UsedAt == null && l.ExpiresAt > now, ct);
        var (link, token) = OneTimeLink.New(LinkPurpose.SignIn, id, now, Ui.Address.Local(wish.ReturnTo, "/"));
        if (person is not null && open >= Open) return;

        db.Links.Add(link);
        if (person is not null) await letters.SignIn(person, link, token, ct);
    }
}
