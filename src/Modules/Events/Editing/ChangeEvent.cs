namespace Yhdessa.Events;

/// <summary>All that is told of an event anew. Those signed up hear of another day or place.</summary>
[Requires(EventsModule.Tell)]
sealed record ChangeEvent : EventForm, ICommand
{
    public Id<Event> Id { get; init; }

    /// <summary>The revision the writer had before her.</summary>
    public int? Seen { get; init; }

    /// <summary>Given, even empty: when its name, day or place changes, events that then look like it or meet the same people are told first, except those named here.</summary>
    public IReadOnlyList<Guid>? DifferentFrom { get; init; }
}

sealed class ChangeEventValidator : AbstractValidator<ChangeEvent>
{
    public ChangeEventValidator() => this.FailsWith(EventFormRules.Broken);
}

sealed class ChangeEventHandler(EventsDb db, EventTeller teller, EventRewriter rewriter, EventTwins twins, FewerPlaces fewer, ICurrentUser user) : IRequestHandler<ChangeEvent>
{
    public async Task Handle(ChangeEvent change, CancellationToken ct)
    {
        var held = await db.EventToEdit(change.Id, change.Seen, user, ct);
        var told = await teller.Told(change, held, ct);
        if (change.DifferentFrom is { } different && EventTwins.IsNews(told, held)) await twins.MustBeNone(told, [.. different, held.Id], ct);
        await fewer.MustBeKnown([held], change.Capacity, change.KnownSignedUp, ct);
        await rewriter.Tell(held, change, told, change.Terms(), ct);
    }
}
