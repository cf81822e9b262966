namespace Yhdessa.Events;

/// <summary>Not on the day that was told; a new one is not known yet.</summary>
[Requires(EventsModule.Tell)]
sealed record PostponeEvent(Id<Event> Id, string? Reason = null, int? Seen = null) : ICommand;

sealed class PostponeEventValidator : AbstractValidator<PostponeEvent>
{
    public PostponeEventValidator() => RuleFor(p => p.Reason).MaximumLength(400);
}

sealed class PostponeEventHandler(EventsDb db, EventLetters letters, ICurrentUser user) : IRequestHandler<PostponeEvent>
{
    public async Task Handle(PostponeEvent wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, wish.Seen, user, ct);
        held.Postpone(wish.Reason);
        await letters.Post(held, "postponed", ct);
    }
}
