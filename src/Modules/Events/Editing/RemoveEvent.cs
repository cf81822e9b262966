namespace Yhdessa.Events;

/// <summary>Into the bin: it should never have been here. What does not take place is cancelled instead.</summary>
[Requires(EventsModule.Tell)]
sealed record RemoveEvent(Id<Event> Id, int? Seen) : ICommand;

sealed class RemoveEventHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveEvent>
{
    public async Task Handle(RemoveEvent wish, CancellationToken ct) => (await db.EventToEdit(wish.Id, wish.Seen, user, ct)).Remove(clock.Now());
}

[Requires(EventsModule.Tell)]
sealed record TakeBackEvent(Id<Event> Id) : ICommand;

sealed class TakeBackEventHandler(EventsDb db, ICurrentUser user) : IRequestHandler<TakeBackEvent>
{
    public async Task Handle(TakeBackEvent wish, CancellationToken ct) => (await db.EventToEdit(wish.Id, seen: null, user, ct, inBin: true)).TakeBack();
}
