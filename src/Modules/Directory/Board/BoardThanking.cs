namespace Yhdessa.Directory;

/// <summary>What the link in an answerer's copy shows; null when it is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedThanks(string Token) : IQuery<LinkedThanks.Answer?>
{
    public sealed record Answer(Guid EntryId, string Title, bool IsThanked);
}

/// <summary>"Kiitos, auttoi", said by who answered. Pressed twice it is said once.</summary>
[OpenToAll]
sealed record ThankByLink(string Token, string? Line) : ICommand;

sealed class ThankByLinkValidator : AbstractValidator<ThankByLink>
{
    public ThankByLinkValidator() => RuleFor(t => t.Line).PlainText(BoardThanks.LongestLine);
}

sealed class LinkedThanksHandler(DirectoryDb db, MailedLinks links) : IRequestHandler<LinkedThanks, LinkedThanks.Answer?>
{
    public async Task<LinkedThanks.Answer?> Handle(LinkedThanks ask, CancellationToken ct)
    {
        if (links.Read(BoardAnswer.ThanksLink, ask.Token) is not { } id) return null;
        return await (from a in db.BoardAnswers where a.Id == id join e in db.ShownEntries on a.EntryId equals e.Id select new LinkedThanks.Answer(e.Id, e.Title, db.BoardThanks.Any(t => t.EntryId == e.Id && t.AnswerId == id))).SingleOrDefaultAsync(ct);
    }
}

sealed class ThankByLinkHandler(DirectoryDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<ThankByLink>
{
    public async Task Handle(ThankByLink wish, CancellationToken ct)
    {
        if (links.Read(BoardAnswer.ThanksLink, wish.Token) is not { } id || await db.BoardAnswers.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } answer) throw new RuleBroken("link-too-old");
        if (await db.BoardThanks.AnyAsync(t => t.EntryId == answer.EntryId && t.AnswerId == id, ct)) return;
        db.BoardThanks.Add((await db.Board.SingleAsync(e => e.Id == answer.EntryId, ct)).Thank(id, wish.Line.Told(), clock.Now()));
    }
}

/// <summary>The entry's own people say that they got help, with a line for everybody if they like.</summary>
[Requires(DirectoryModule.Edit)]
sealed record ThankForHelp(Id<BoardEntry> Id, string? Line) : ICommand;

sealed class ThankForHelpValidator : AbstractValidator<ThankForHelp>
{
    public ThankForHelpValidator() => RuleFor(t => t.Line).PlainText(BoardThanks.LongestLine);
}

/// <summary>A line of somebody who answered may be seen by everybody; or may not after all.</summary>
[Requires(DirectoryModule.Edit)]
sealed record ShowThanks(Id<BoardEntry> Id, Guid ThanksId, bool Shown = true) : ICommand;

sealed class ThankForHelpHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ThankForHelp>, IRequestHandler<ShowThanks>
{
    public async Task Handle(ThankForHelp wish, CancellationToken ct)
    {
        var entry = await db.EntryToEdit(wish.Id, seen: null, user, ct);
        State.Require(!await db.BoardThanks.AnyAsync(t => t.EntryId == entry.Id && t.AnswerId == Guid.Empty, ct), "already-thanked");
        db.BoardThanks.Add(entry.Thank(answer: Guid.Empty, wish.Line.Told(), clock.Now(), isShown: true));
    }

    public async Task Handle(ShowThanks wish, CancellationToken ct)
    {
        var entry = await db.EntryToEdit(wish.Id, seen: null, user, ct);
        var thanks = await db.BoardThanks.SingleOrDefaultAsync(t => t.Id == wish.ThanksId && t.EntryId == entry.Id, ct) ?? throw new NotFound("boardThanks");
        thanks.ShownAt = wish.Shown ? clock.Now() : null;
    }
}
