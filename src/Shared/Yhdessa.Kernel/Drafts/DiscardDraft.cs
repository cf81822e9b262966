namespace Yhdessa.Kernel;

/// <summary>The form was sent, or its writer does not want the draft any more.</summary>
[OpenToAll]
public sealed record DiscardDraft(string Form, Guid? Browser) : ICommand;

sealed class DiscardDraftHandler(KernelDb db, ICurrentUser user) : IRequestHandler<DiscardDraft>
{
    public async Task Handle(DiscardDraft wish, CancellationToken cancellationToken)
    {
        var owners = DraftOwner.Of(user, wish.Browser);
        db.RemoveRange(await db.Drafts.Where(d => d.Form == wish.Form && owners.Contains(d.Owner)).ToListAsync(cancellationToken));
    }
}

/// <summary>Drafts nobody has touched for 30 days go.</summary>
[Requires(KernelModule.Clean)]
sealed record ForgetOldDrafts(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetOldDraftsHandler(KernelDb db) : IRequestHandler<ForgetOldDrafts, JobReport>
{
    public async Task<JobReport> Handle(ForgetOldDrafts wish, CancellationToken cancellationToken)
    {
        var old = wish.Now.AddDays(-30);
        var drafts = await db.Drafts.Where(d => d.SavedAt < old).ToListAsync(cancellationToken);
        db.RemoveRange(drafts);
        return new(drafts.Count, "drafts");
    }
}
