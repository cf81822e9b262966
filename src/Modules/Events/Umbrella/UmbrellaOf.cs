namespace Yhdessa.Events;

/// <summary>The campaign that an event is a part of, and the parts of a campaign in their order: as everybody sees them.</summary>
[OpenToAll]
sealed record UmbrellaOf(Id<Event> Id) : IQuery<UmbrellaOf.Answer>
{
    public sealed record Answer(EventAnswer? Whole, IReadOnlyList<EventAnswer> Parts, int Total);
}

sealed class UmbrellaOfHandler(EventsDb db) : IRequestHandler<UmbrellaOf, UmbrellaOf.Answer>
{
    /// <summary>A week has no more than people can look through; the rest is counted.</summary>
    const int Most = 100;

    public async Task<UmbrellaOf.Answer> Handle(UmbrellaOf ask, CancellationToken ct)
    {
        var whole = await db.Published.AsNoTracking().SingleOrDefaultAsync(w => db.Events.Any(e => e.Id == ask.Id && e.UmbrellaId == w.Id), ct);
        var parts = db.Published.AsNoTracking().Where(e => e.UmbrellaId == ask.Id);
        var found = await parts.OrderBy(e => e.SortKey).Take(Most).ToListAsync(ct);
        return new(whole is null ? null : EventAnswer.Of(whole), found.ConvertAll(EventAnswer.Of), found.Count < Most ? found.Count : await parts.CountAsync(ct));
    }
}
