namespace Yhdessa.Events;

/// <summary>Where an event came from; null when it was told here.</summary>
[OpenToAll]
sealed record OriginOf(Id<Event> Id) : IQuery<OriginOf.Answer?>
{
    /// <param name="Source">The source's name here.</param>
    /// <param name="VanishedAt">Since when the source tells of it no more.</param>
    internal sealed record Answer(string Source, string Address, DateTimeOffset? VanishedAt);
}

sealed class OriginOfHandler(EventsDb db) : IRequestHandler<OriginOf, OriginOf.Answer?>
{
    public async Task<OriginOf.Answer?> Handle(OriginOf ask, CancellationToken ct) =>
        await db.Harvested.AsNoTracking().Where(h => h.EventId == ask.Id).Join(db.HarvestSources, h => h.SourceId, s => s.Id, (h, s) => new OriginOf.Answer(s.Name, h.Address, h.VanishedAt)).SingleOrDefaultAsync(ct);
}

/// <summary>What has come from elsewhere and needs a person's eye: it looks like one that is here already, or its source tells of it no more.</summary>
[Requires(EventsModule.EditAny)]
sealed record HarvestToLookAt : IQuery<IReadOnlyList<HarvestToLookAt.Row>>
{
    /// <param name="Twin">The one it looks like.</param>
    internal sealed record Row(Guid Id, Translated Name, DateOnly? Day, string Source, DateTimeOffset? VanishedAt, Guid? Twin, Translated? TwinName);
}

sealed class HarvestToLookAtHandler(EventsDb db, TimeProvider clock) : IRequestHandler<HarvestToLookAt, IReadOnlyList<HarvestToLookAt.Row>>
{
    const int Most = 100;

    /// <summary>A twin is looked at while it waits; what has vanished as long as it would still take place and stands as if it did.</summary>
    public async Task<IReadOnlyList<HarvestToLookAt.Row>> Handle(HarvestToLookAt ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        var rows = await (
            from h in db.Harvested.AsNoTracking()
            join e in db.Events on h.EventId equals e.Id
            join s in db.HarvestSources on h.SourceId equals s.Id
            where e.DeletedAt == null && (h.TwinId != null && e.Publication == Publication.Waiting || h.VanishedAt != null && e.LastDay >= today && e.Status != EventStatus.Cancelled)
            orderby e.SortKey, e.Id
            select new { e.Id, e.Name, e.FirstDay, Source = s.Name, h.VanishedAt, h.TwinId, TwinName = db.Events.Where(t => t.Id == h.TwinId).Select(t => t.Name).FirstOrDefault() }).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new HarvestToLookAt.Row(r.Id, r.Name, r.FirstDay, r.Source, r.VanishedAt, r.TwinName is null ? null : r.TwinId?.Value, r.TwinName))];
    }
}
