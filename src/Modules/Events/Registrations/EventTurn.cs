namespace Yhdessa.Events;

static class EventTurn
{
    /// <summary>
    /// The event, once nobody else is giving or taking its places or counting its answers. Without the turn two would read the same free seats,
    /// and the seats' unique key would throw one of them out again and again. SQLite has one writer anyway.
    /// </summary>
    public static async Task<Event> InTurn(this EventsDb db, Id<Event> id, CancellationToken ct)
    {
        switch (db.Provider)
        {
            case Provider.PostgreSql:
                await db.Database.ExecuteSqlAsync($"select 1 from events.events where id = {id.Value} for no key update", ct);
                break;
            case Provider.SqlServer:
                await db.Database.ExecuteSqlAsync($"update events.events set revision = revision where id = {id.Value}", ct);
                break;
        }
        return await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) ?? throw new NotFound("event");
    }

    /// <summary>One that has not been deleted.</summary>
    public static async Task<Event> LivingInTurn(this EventsDb db, Id<Event> id, CancellationToken ct) => await db.InTurn(id, ct) is { DeletedAt: null } e ? e : throw new Gone();

    /// <summary>One that everybody sees, by id or slug, read once.</summary>
    public static async Task<Event> InTurnToShow(this EventsDb db, string idOrSlug, CancellationToken ct)
    {
        var id = Guid.TryParseExact(idOrSlug, "D", out var told) ? (Id<Event>)told
            : await db.Events.Where(e => e.Slug == idOrSlug).Select(e => (Id<Event>?)e.Id).SingleOrDefaultAsync(ct) ?? throw new NotFound("event");
        return await (await db.InTurn(id, ct)).Shown(null, ct);
    }
}
