namespace Yhdessa.Events;

/// <summary>What stands around a page of events, read in as many questions for a page as for one: the campaign each is a part of, its own parts, and how many have a place.</summary>
sealed record LinkedAround(IReadOnlyDictionary<Guid, Event> Wholes, ILookup<Guid, Event> Parts, IReadOnlyDictionary<Guid, int> Taken)
{
    /// <summary>More parts than a campaign has.</summary>
    const int MostParts = 1000;

    public static async Task<LinkedAround> Of(EventsDb db, IReadOnlyList<Event> events, CancellationToken ct)
    {
        List<Id<Event>> ids = [.. events.Where(e => e.DeletedAt is null).Select(e => e.Id)], wholes = [.. events.Select(e => e.UmbrellaId).OfType<Id<Event>>().Distinct()];
        List<Id<Event>> campaigns = [.. events.Where(e => e.Type is EventType.Campaign).Select(e => e.Id)], limited = [.. events.Where(e => e.Capacity is not null).Select(e => e.Id)];
        var whole = wholes.Count == 0 ? [] : await db.Published.AsNoTracking().Where(e => wholes.Contains(e.Id)).ToListAsync(ct);
        var parts = campaigns.Count == 0 ? [] : await db.Published.AsNoTracking().Where(e => e.UmbrellaId != null && campaigns.Contains(e.UmbrellaId.Value)).OrderBy(e => e.SortKey).Take(MostParts).ToListAsync(ct);
        var taken = limited.Count == 0 ? [] : await db.Seats.Where(s => limited.Contains(s.EventId)).GroupBy(s => s.EventId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return new(whole.ToDictionary(e => e.Id.Value), parts.Where(p => ids.Contains(p.UmbrellaId!.Value)).ToLookup(e => e.UmbrellaId!.Value.Value), taken.ToDictionary(t => t.Key.Value, t => t.Count));
    }
}
