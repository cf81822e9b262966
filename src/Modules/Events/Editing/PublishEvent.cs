namespace Yhdessa.Events;

/// <summary>Everybody may see it from now on; an organization's own waits for the house first.</summary>
[Requires(EventsModule.Tell)]
sealed record PublishEvent(Id<Event> Id, int? Seen = null) : ICommand;

sealed class PublishEventHandler(EventsDb db, ProposalLetters letters, Trust trust, ICurrentUser user) : IRequestHandler<PublishEvent>
{
    public async Task Handle(PublishEvent wish, CancellationToken ct)
    {
        var told = await db.EventToEdit(wish.Id, wish.Seen, user, ct);
        var waited = told.Publication is Publication.Waiting;
        await trust.Publish(told, ct);
        if (waited && told.Publication is Publication.Published) await letters.Post(told, "published", ct);
    }
}

/// <summary>The house does not publish it as it is: it is its teller's draft again.</summary>
[Requires(EventsModule.EditAny)]
sealed record SendEventBack(Id<Event> Id) : ICommand;

sealed class SendEventBackHandler(EventsDb db, ProposalLetters letters, ICurrentUser user) : IRequestHandler<SendEventBack>
{
    public async Task Handle(SendEventBack wish, CancellationToken ct)
    {
        var told = await db.EventToEdit(wish.Id, seen: null, user, ct);
        told.SendBack();
        await letters.Post(told, "sent-back", ct);
    }
}
