namespace Yhdessa.Directory;

/// <summary>An organization puts what it offers or needs on the board.</summary>
[Requires(DirectoryModule.Edit)]
sealed record PostEntry : BoardForm, ICommand<Id<BoardEntry>>;

/// <summary>An entry anew.</summary>
[Requires(DirectoryModule.Edit)]
sealed record ChangeEntry : BoardForm, ICommand
{
    public Id<BoardEntry> Id { get; init; }
    public int? Seen { get; init; }
}

abstract class BoardFormValidator<T> : AbstractValidator<T> where T : BoardForm
{
    protected BoardFormValidator()
    {
        RuleFor(e => e.OrganizationId).NotEmpty();
        RuleFor(e => e.Title).NotEmpty().PlainText(BoardForm.LongestTitle);
        RuleFor(e => e.Text).NotEmpty().PlainText(BoardForm.LongestText);
        RuleFor(e => e.Until).NotEmpty();
        RuleFor(e => e.Municipality).Must(m => m is null or "" || Region.IsMunicipality(m)).WithErrorCode("unknown-code");
        RuleFor(e => e.Tags).Custom((tags, context) => PracticeForm.BrokenTags(tags).ToList().ForEach(context.AddFailure));
    }
}

sealed class PostEntryValidator : BoardFormValidator<PostEntry>;

sealed class ChangeEntryValidator : BoardFormValidator<ChangeEntry>;

sealed class PostEntryHandler(DirectoryDb db, ICurrentUser user, Readers readers, BoardMatching matching, TimeProvider clock) : IRequestHandler<PostEntry, Id<BoardEntry>>
{
    public async Task<Id<BoardEntry>> Handle(PostEntry form, CancellationToken ct)
    {
        await user.MustShare((Id<Organization>)form.OrganizationId, ct);
        await db.MustBePublished((Id<Organization>)form.OrganizationId, ct);
        Rule.Require(await readers.Of((Id<Organization>)form.OrganizationId, ct) is not null, "no-contact");   // an entry nobody could answer
        var entry = new BoardEntry(form with { Tags = await db.CoreWork(form.Tags, kept: true, ct) }, Helsinki.Today(clock));
        db.Board.Add(entry);
        await matching.Propose(entry, ct);
        return entry.Id;
    }
}

sealed class ChangeEntryHandler(DirectoryDb db, ICurrentUser user, BoardMatching matching, TimeProvider clock) : IRequestHandler<ChangeEntry>
{
    public async Task Handle(ChangeEntry form, CancellationToken ct)
    {
        var entry = await db.EntryToEdit(form.Id, form.Seen, user, ct);
        await user.MustShare((Id<Organization>)form.OrganizationId, ct);
        await db.MustBePublished((Id<Organization>)form.OrganizationId, ct);
        entry.Describe(form with { Tags = await db.CoreWork(form.Tags, kept: true, ct) }, Helsinki.Today(clock));
        await matching.Propose(entry, ct);
    }
}

/// <summary>Off the board before its last day: it was found, or it is not needed any more.</summary>
[Requires(DirectoryModule.Edit)]
sealed record CloseEntry(Id<BoardEntry> Id) : ICommand;

[Requires(DirectoryModule.Edit)]
sealed record ReopenEntry(Id<BoardEntry> Id) : ICommand;

/// <summary>Into the bin, from where it can be taken back for 30 days.</summary>
[Requires(DirectoryModule.Edit)]
sealed record RemoveEntry(Id<BoardEntry> Id, int? Seen) : ICommand;

[Requires(DirectoryModule.Edit)]
sealed record TakeBackEntry(Id<BoardEntry> Id) : ICommand;

sealed class EntryLifeHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<CloseEntry>, IRequestHandler<ReopenEntry>, IRequestHandler<RemoveEntry>, IRequestHandler<TakeBackEntry>
{
    public async Task Handle(CloseEntry wish, CancellationToken ct) => (await db.EntryToEdit(wish.Id, seen: null, user, ct)).Close(clock.Now());

    public async Task Handle(ReopenEntry wish, CancellationToken ct) => (await db.EntryToEdit(wish.Id, seen: null, user, ct)).Reopen(Helsinki.Today(clock));

    public async Task Handle(RemoveEntry wish, CancellationToken ct) => (await db.EntryToEdit(wish.Id, wish.Seen, user, ct)).Delete(clock.Now());

    public async Task Handle(TakeBackEntry wish, CancellationToken ct)
    {
        var entry = await db.Board.SingleOrDefaultAsync(e => e.Id == wish.Id, ct) ?? throw new NotFound("boardEntry");
        await user.MustShare(entry.OrganizationId, ct);
        entry.Restore();
    }
}

static class BoardEditing
{
    public static async Task<BoardEntry> EntryToEdit(this DirectoryDb db, Id<BoardEntry> id, int? seen, ICurrentUser user, CancellationToken ct)
    {
        var entry = await db.Board.Living(id, ct);
        await user.MustShare(entry.OrganizationId, ct);
        entry.MustBe(seen);
        return entry;
    }
}
