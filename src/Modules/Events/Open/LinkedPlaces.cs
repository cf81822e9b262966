using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Events;

/// <summary>A place that events name: its id is made of its name and town, so it stays as long as they do.</summary>
sealed record LinkedPlace(string Id, string? Name, string? Municipality, int Events, bool HasComing)
{
    public static string? IdOf(string? name, string? municipality) => name is null && municipality is null ? null
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name?.ToUpperInvariant()}|{municipality}")).AsSpan(0, 8));
}

[OpenToAll]
sealed record LinkedPlaces : IQuery<IReadOnlyList<LinkedPlace>>;

sealed class LinkedPlacesHandler(EventsDb db, EventBoards boards, TimeProvider clock) : IRequestHandler<LinkedPlaces, IReadOnlyList<LinkedPlace>>
{
    public async Task<IReadOnlyList<LinkedPlace>> Handle(LinkedPlaces ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        var all = (await boards.Current(db, ct)).Rows.GroupBy(e => (e.Place, e.Municipality)).Select(g => (g.Key.Place, g.Key.Municipality, Count: g.Count(), Last: g.Max(e => e.Date.LastDay)));
        return [.. all.Where(p => p.Place is not null || p.Municipality is not null).GroupBy(p => LinkedPlace.IdOf(p.Place, p.Municipality)!)
            .Select(g => new LinkedPlace(g.Key, g.First().Place, g.First().Municipality, g.Sum(p => p.Count), g.Any(p => p.Last >= today))).OrderBy(p => p.Id, StringComparer.Ordinal)];
    }
}

/// <summary>How many published events there are of each type.</summary>
[OpenToAll]
sealed record LinkedKeywords : IQuery<IReadOnlyDictionary<EventType, int>>;

sealed class LinkedKeywordsHandler(EventsDb db) : IRequestHandler<LinkedKeywords, IReadOnlyDictionary<EventType, int>>
{
    public async Task<IReadOnlyDictionary<EventType, int>> Handle(LinkedKeywords ask, CancellationToken ct) =>
        await db.Published.AsNoTracking().GroupBy(e => e.Type).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
