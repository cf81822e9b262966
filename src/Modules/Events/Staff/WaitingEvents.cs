namespace Yhdessa.Events;

/// <summary>How many events wait for the house to look at them.</summary>
[Requires(EventsModule.EditAny)]
sealed record WaitingEvents : IQuery<int>;

/// <summary>How many of this year's and later events have no exact day yet.</summary>
[Requires(EventsModule.EditAny)]
sealed record EventsWithoutDay : IQuery<int>;

/// <summary>Whether the house has published an event that is neither the season's nor made up.</summary>
[Requires(EventsModule.EditAny)]
sealed record HasOwnEvent : IQuery<bool>;

sealed class WaitingEventsHandler(EventsDb db, ISender sender) : IRequestHandler<WaitingEvents, int>, IRequestHandler<EventsWithoutDay, int>, IRequestHandler<HasOwnEvent, bool>
{
    public Task<int> Handle(WaitingEvents ask, CancellationToken ct) => db.Events.CountAsync(e => e.DeletedAt == null && e.Publication == Publication.Waiting, ct);

    public async Task<int> Handle(EventsWithoutDay ask, CancellationToken ct) => (await sender.Send(new StaffEvents { DayOpen = true, PageSize = 1 }, ct)).Total;

    public Task<bool> Handle(HasOwnEvent ask, CancellationToken ct) => db.Events.AnyAsync(e => e.DeletedAt == null && e.Publication == Publication.Published && e.Source == null && e.Mark == null, ct);
}
