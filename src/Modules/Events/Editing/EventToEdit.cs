namespace Yhdessa.Events;

/// <summary>An event as those who may edit it see it.</summary>
[Requires(EventsModule.Tell)]
sealed record EventToEdit(Id<Event> Id) : IQuery<EventAnswer>;

sealed class EventToEditHandler(EventsDb db, ICurrentUser user) : IRequestHandler<EventToEdit, EventAnswer>
{
    public async Task<EventAnswer> Handle(EventToEdit ask, CancellationToken ct) => EventAnswer.Of(await db.EventToEdit(ask.Id, seen: null, user, ct));
}

/// <summary>The events of the organizations a person acts for, the latest first; what waits or is a draft too.</summary>
[Requires(EventsModule.Tell)]
sealed record MyEvents(int Page = 1) : IQuery<Listed<EventAnswer>>;

sealed class MyEventsHandler(EventsDb db, ISender sender, ICurrentUser user) : IRequestHandler<MyEvents, Listed<EventAnswer>>
{
    public const int OnPage = 50;

    public async Task<Listed<EventAnswer>> Handle(MyEvents ask, CancellationToken ct)
    {
        IReadOnlyList<Guid> own = user.PersonId is { } person ? [.. (await sender.Send(new Yhdessa.Contracts.Directory.OrganizationsOf(person), ct)).Select(o => o.Id)] : [];
        var mine = db.Events.AsNoTracking().Where(e => e.DeletedAt == null && e.Partners.Any(p => own.Contains(p.OrganizationId)));
        var total = await mine.CountAsync(ct);
        var found = await mine.OrderByDescending(e => e.SortKey).Skip((ask.Page - 1) * OnPage).Take(OnPage).ToListAsync(ct);
        return new(found.ConvertAll(EventAnswer.Of), ask.Page, OnPage, total);
    }
}
