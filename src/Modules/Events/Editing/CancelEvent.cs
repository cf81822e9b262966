namespace Yhdessa.Events;

/// <summary>It does not take place; its row, its page and its place in calendars stay.</summary>
[Requires(EventsModule.Tell)]
sealed record CancelEvent(Id<Event> Id, string Reason, int? Seen = null) : ICommand;

sealed class CancelEventValidator : AbstractValidator<CancelEvent>
{
    public CancelEventValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(400);
}

sealed class CancelEventHandler(EventsDb db, ICurrentUser user) : IRequestHandler<CancelEvent>
{
    public async Task Handle(CancelEvent wish, CancellationToken ct) => (await db.EventToEdit(wish.Id, wish.Seen, user, ct)).Cancel(wish.Reason.Trim());
}

/// <summary>It takes place after all.</summary>
[Requires(EventsModule.Tell)]
sealed record ResumeEvent(Id<Event> Id) : ICommand;

sealed class ResumeEventHandler(EventsDb db, EventLetters letters, ICurrentUser user) : IRequestHandler<ResumeEvent>
{
    public async Task Handle(ResumeEvent wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        held.Resume();
        await letters.Post(held, "resumed", ct);
    }
}
