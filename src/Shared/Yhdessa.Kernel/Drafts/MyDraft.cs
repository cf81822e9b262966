namespace Yhdessa.Kernel;

/// <summary>The latest draft of a form: her own, or what her browser kept before she signed in. Null when there is none.</summary>
[OpenToAll]
public sealed record MyDraft(string Form, Guid? Browser) : IQuery<MyDraft.Row?>
{
    public sealed record Row(string Body, DateTimeOffset SavedAt);
}

sealed class MyDraftHandler(KernelDb db, ICurrentUser user) : IRequestHandler<MyDraft, MyDraft.Row?>
{
    public async Task<MyDraft.Row?> Handle(MyDraft asked, CancellationToken cancellationToken)
    {
        var owners = DraftOwner.Of(user, asked.Browser);
        return owners.Length == 0 ? null : await db.Drafts.AsNoTracking()
            .Where(d => d.Form == asked.Form && owners.Contains(d.Owner))
            .OrderByDescending(d => d.SavedAt)
            .Select(d => new MyDraft.Row(d.Body, d.SavedAt))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
