namespace Yhdessa.Events;

/// <summary>Not on the day that was told; a new one is not known yet.</summary>
[Requires(EventsModule.Tell)]
sealed record PostponeEvent(Id<Event> Id, string? Reason = null, int? Seen = null) : ICommand;

sealed class PostponeEventValidator : AbstractValidator<PostponeEvent>
{
    public PostponeEventValidator() => RuleFor(p => p.Reason).PlainText(400);
}

sealed class PostponeEventHandler(EventsDb db, SpaceWishes spaces, EventLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<PostponeEvent>
{
    public async Task Handle(PostponeEvent wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, wish.Seen, user, ct);
        var was = held.Standing(clock.Now());
        held.Postpone(wish.Reason.Told());
        held.Remember(was, held.Publication is Publication.Published);
        await spaces.Release(held, ct);
        await letters.Post(held, "postponed", ct);
    }
}
