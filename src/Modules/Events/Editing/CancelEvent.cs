namespace Yhdessa.Events;

/// <summary>It does not take place; its row, its page and its place in calendars stay.</summary>
[Requires(EventsModule.Tell)]
sealed record CancelEvent(Id<Event> Id, string Reason, int? Seen = null) : ICommand;

sealed class CancelEventValidator : AbstractValidator<CancelEvent>
{
    public CancelEventValidator() => RuleFor(c => c.Reason).NotEmpty().PlainText(400);
}

sealed class CancelEventHandler(EventsDb db, SpaceWishes spaces, ICurrentUser user, TimeProvider clock) : IRequestHandler<CancelEvent>
{
    public async Task Handle(CancelEvent wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, wish.Seen, user, ct);
        var was = held.Standing(clock.Now());
        held.Cancel(wish.Reason.Trim());
        held.Remember(was, held.Publication is Publication.Published);
        await spaces.Release(held, ct);
    }
}

/// <summary>It takes place after all.</summary>
[Requires(EventsModule.Tell)]
sealed record ResumeEvent(Id<Event> Id) : ICommand;

sealed class ResumeEventHandler(EventsDb db, SpaceWishes spaces, EventLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<ResumeEvent>
{
    public async Task Handle(ResumeEvent wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        var was = held.Standing(clock.Now());
        held.Resume();
        held.Remember(was, held.Publication is Publication.Published);
        await spaces.AskAgain(held, ct);
        await letters.Post(held, "resumed", ct);
    }
}
