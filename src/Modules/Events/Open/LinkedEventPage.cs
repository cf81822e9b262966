using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Events;

/// <summary>A page of published events in their order of time; with ShowDeleted also those that were taken away, which tell only that.</summary>
[OpenToAll]
sealed record LinkedEventPage(int Page, int Size, DateTimeOffset? ModifiedSince, bool ShowDeleted, DateOnly? From, DateOnly? To, Id<Event>? Id = null) : IQuery<LinkedEventPage.Answer>
{
    internal sealed record Answer(int Total, IReadOnlyList<Event> Events);
}

sealed class LinkedEventPageHandler(EventsDb db) : IRequestHandler<LinkedEventPage, LinkedEventPage.Answer>
{
    public async Task<LinkedEventPage.Answer> Handle(LinkedEventPage ask, CancellationToken ct)
    {
        var wanted = db.Events.AsNoTracking().IgnoreQueryFilters().Where(e => e.Publication == Publication.Published && (ask.ShowDeleted || e.DeletedAt == null));
        if (ask.Id is { } id) wanted = wanted.Where(e => e.Id == id);
        if (ask.ModifiedSince is { } since) wanted = wanted.Where(e => e.ModifiedAt >= since);
        if (ask.From is { } from) wanted = wanted.Where(e => e.LastDay >= from);
        if (ask.To is { } to) wanted = wanted.Where(e => e.FirstDay <= to);
        return new(await wanted.CountAsync(ct), await wanted.OrderBy(e => e.SortKey).Skip((ask.Page - 1) * ask.Size).Take(ask.Size).ToListAsync(ct));
    }
}

/// <summary>A place that events name: its id is made of its name and town, so it stays as long as they do.</summary>
sealed record LinkedPlace(string Id, string? Name, string? Municipality, int Events)
{
    public static string? IdOf(string? name, string? municipality) => name is null && municipality is null ? null
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name?.ToUpperInvariant()}|{municipality}")).AsSpan(0, 8));
}

[OpenToAll]
sealed record LinkedPlaces : IQuery<IReadOnlyList<LinkedPlace>>;

sealed class LinkedPlacesHandler(EventsDb db) : IRequestHandler<LinkedPlaces, IReadOnlyList<LinkedPlace>>
{
    public async Task<IReadOnlyList<LinkedPlace>> Handle(LinkedPlaces ask, CancellationToken ct)
    {
        var all = await db.Published.AsNoTracking().GroupBy(e => new { e.Place, e.Municipality }).Select(g => new { g.Key.Place, g.Key.Municipality, Count = g.Count() }).Take(5000).ToListAsync(ct);
        return [.. all.Where(p => p.Place is not null || p.Municipality is not null).GroupBy(p => LinkedPlace.IdOf(p.Place, p.Municipality)!)
            .Select(g => new LinkedPlace(g.Key, g.First().Place, g.First().Municipality, g.Sum(p => p.Count))).OrderBy(p => p.Id, StringComparer.Ordinal)];
    }
}
