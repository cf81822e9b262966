namespace Yhdessa.Kernel;

/// <summary>Keeps what is in a form on the server, so that nothing is lost when a session ends. Answers with the server's time.</summary>
/// <param name="Browser">Who it belongs to when nobody has signed in: the browser's own secret number.</param>
[OpenToAll]
public sealed record SaveDraft(string Form, string Body, Guid? Browser) : ICommand<DateTimeOffset>;

public sealed class SaveDraftValidator : AbstractValidator<SaveDraft>
{
    public SaveDraftValidator()
    {
        RuleFor(d => d.Form).NotEmpty().MaximumLength(200);
        RuleFor(d => d.Body).NotEmpty().MaximumLength(Draft.MaxBody);
    }
}

sealed class SaveDraftHandler(KernelDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<SaveDraft, DateTimeOffset>
{
    /// <summary>So that nobody fills the disk with drafts: the oldest give way.</summary>
    const int Most = 50;

    public async Task<DateTimeOffset> Handle(SaveDraft wish, CancellationToken cancellationToken)
    {
        var owner = DraftOwner.Of(user, wish.Browser).FirstOrDefault() ?? throw new SignInNeeded();
        var kept = await db.Drafts.Where(d => d.Owner == owner).OrderBy(d => d.SavedAt).ToListAsync(cancellationToken);
        var draft = kept.FirstOrDefault(d => d.Form == wish.Form);
        if (draft is null)
        {
            db.RemoveRange(kept.SkipLast(Most - 1));
            db.Add(draft = new() { Owner = owner, Form = wish.Form });
        }
        draft.Keep(wish.Body, clock.Now());
        return draft.SavedAt;
    }
}
