using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Puts events under a campaign. One level: a whole is nobody's part, so nothing can go round in a circle.</summary>
sealed class UmbrellaDesk(EventsDb db)
{
    public async Task Join(Event part, Guid? umbrella, CancellationToken ct)
    {
        if (part.UmbrellaId == (Id<Event>?)umbrella) return;
        if (umbrella is not { } id)
        {
            part.LeaveUmbrella();
            return;
        }
        var whole = await db.Events.Whole().SingleOrDefaultAsync(e => e.Id == (Id<Event>)id && e.DeletedAt == null, ct);
        Rule.RequireOf("umbrellaId", whole is { Type: EventType.Campaign }, "unknown-umbrella");
        part.Join(whole, hasParts: await db.Events.AnyAsync(e => e.UmbrellaId == part.Id, ct));
    }
}

sealed partial class Event
{
    /// <summary>The campaign that it is a part of.</summary>
    public Id<Event>? UmbrellaId { get; private set; }

    /// <summary>The whole's revision grows too: two that would become each other's parts at once meet there, and one of them is refused.</summary>
    public void Join(Event whole, bool hasParts)
    {
        Rule.RequireOf("umbrellaId", whole.Id != Id && whole.UmbrellaId is null && !hasParts, "umbrella-in-umbrella");
        UmbrellaId = whole.Id;
        whole.Changed();
    }

    public void LeaveUmbrella() => UmbrellaId = null;
}

static class UmbrellaChoices
{
    const int Most = 100;

    /// <summary>Campaigns that are not over, the nearest first.</summary>
    public static async Task<IReadOnlyList<Choice>> Umbrellas(this EventsDb db, CancellationToken ct)
    {
        var found = await db.Events.AsNoTracking().Where(e => e.Type == EventType.Campaign && e.DeletedAt == null && e.UmbrellaId == null && e.Status != EventStatus.Cancelled && e.Publication != Publication.Draft)
            .OrderByDescending(e => e.SortKey).Take(Most).Select(e => new { e.Id, e.Name, e.Year }).ToListAsync(ct);
        return [.. found.Select(e => new Choice(e.Id.ToString(), $"{e.Name} {e.Year}"))];
    }
}
