namespace Yhdessa.Spaces.Waiting;

/// <summary>Takes what is offered: it becomes a booking.</summary>
[Requires(SpacesModule.Book)]
sealed record AcceptOffer(Id<SlotWait> Id) : ICommand;

/// <summary>Lets it go to the next in line.</summary>
[Requires(SpacesModule.Book)]
sealed record DeclineOffer(Id<SlotWait> Id) : ICommand;

/// <summary>Out of line, by oneself or by a handler. What is offered goes to the next one.</summary>
[Requires(SpacesModule.Book)]
sealed record LeaveLine(Id<SlotWait> Id) : ICommand;

/// <summary>The offer of a letter's link; null when the link is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedOffer(string Token) : IQuery<WaitLine?>;

/// <summary>Yes or no, by the letter's link. The answer says whether it became a booking.</summary>
[OpenToAll]
sealed record AnswerOffer(string Token, bool Accept) : ICommand<bool>;

sealed class AnswerOfferHandler(SpacesDb db, OfferDesk desk, MailedLinks links, WaitLines lines, ICurrentUser user) :
    IRequestHandler<AcceptOffer>, IRequestHandler<DeclineOffer>, IRequestHandler<LeaveLine>, IRequestHandler<LinkedOffer, WaitLine?>, IRequestHandler<AnswerOffer, bool>
{
    public async Task Handle(AcceptOffer message, CancellationToken ct)
    {
        var wait = await db.Wait(message.Id, user, ct);
        if (!await wait.IsOf(user, ct)) throw new Forbidden("acting-for-another");   // a handler sees it, but the answer is hers who waits
        await desk.Accept(wait, ct);
    }

    public async Task Handle(DeclineOffer message, CancellationToken ct) => await desk.Decline(await db.Wait(message.Id, user, ct), ct);

    public async Task Handle(LeaveLine message, CancellationToken ct) => await desk.Leave(await db.Wait(message.Id, user, ct), ct);

    public async Task<WaitLine?> Handle(LinkedOffer ask, CancellationToken ct) =>
        links.Read(OfferLetters.Link, ask.Token) is { } id && await db.Set<SlotWait>().AsNoTracking().AnyAsync(w => w.Id == (Id<SlotWait>)id, ct) ? (await lines.Of([id], ct))[0] : null;

    public async Task<bool> Handle(AnswerOffer answer, CancellationToken ct)
    {
        if (links.Read(OfferLetters.Link, answer.Token) is not { } id || await db.Set<SlotWait>().Include(w => w.Times).SingleOrDefaultAsync(w => w.Id == (Id<SlotWait>)id, ct) is not { } wait) throw new RuleBroken("link-too-old");
        await (answer.Accept ? desk.Accept(wait, ct) : desk.Decline(wait, ct));
        return answer.Accept;
    }
}
