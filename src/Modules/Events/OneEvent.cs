namespace Yhdessa.Events;

/// <summary>One event by its id or the last part of its page's address. Those who may edit it see it before others do.</summary>
[OpenToAll]
sealed record OneEvent(string Id) : IQuery<EventAnswer>;

sealed class OneEventHandler(EventsDb db, ICurrentUser user) : IRequestHandler<OneEvent, EventAnswer>
{
    public async Task<EventAnswer> Handle(OneEvent ask, CancellationToken ct)
    {
        var found = await db.Events.AsNoTracking().ToShow(ask.Id, ct, user);
        return EventAnswer.Of(found).With(await db.CountsOf(found.Id, ct));
    }
}

static class Finding
{
    /// <summary>404 for what there never was or is not published yet, 410 for what has been deleted.</summary>
    public static async Task<Event> ToShow(this IQueryable<Event> events, string idOrSlug, CancellationToken ct, ICurrentUser? asking = null)
    {
        var found = Guid.TryParseExact(idOrSlug, "D", out var id)
            ? await events.SingleOrDefaultAsync(e => e.Id == (Id<Event>)id, ct)
            : await events.SingleOrDefaultAsync(e => e.Slug == idOrSlug, ct);
        return await (found ?? throw new NotFound("event")).Shown(asking, ct);
    }

    /// <summary>The same refusals for one that has been read already.</summary>
    public static async Task<Event> Shown(this Event found, ICurrentUser? asking, CancellationToken ct)
    {
        if (found.Publication is not Publication.Published && !(asking is not null && await asking.MayEdit(found, ct))) throw new NotFound("event");
        return found.DeletedAt is null ? found : throw new Gone();
    }
}
