namespace Yhdessa.Events.Materials;

/// <summary>A material as lists and the API show it. Unknown is absent.</summary>
/// <param name="Host">Whose site it leads to, when it is not ours: nothing is loaded from there before a reader chooses to go.</param>
sealed record MaterialRow(Guid Id, Translated Title, Translated? Description, MaterialKind Kind, string? Topic, Guid? EventId, Licence Licence, string? Language, bool? Captions, bool Plain, bool Accessible, string? Host, DateOnly? PublicFrom, int? Views, DateOnly? ViewsOn)
{
    /// <summary>Where it lies, when that is another's site.</summary>
    public string? Url { get; init; }
    public string? EventSlug { get; init; }
    public Translated? EventName { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    [System.Text.Json.Serialization.JsonIgnore] public bool IsDraft { get; init; }
    [System.Text.Json.Serialization.JsonIgnore] public bool IsExample { get; init; }

    public static MaterialRow Of(Material m) => new(m.Id, m.Title, m.Description, m.Kind, m.Topic, m.EventId?.Value, m.Licence, m.Language, m.Captions, m.IsPlain, m.IsAccessible, HostOf(m.Url), m.PublicFrom, m.Views, m.ViewsOn)
    {
        Url = m.Url,
        ModifiedAt = m.ModifiedAt,
        IsDraft = m.IsDraft,
        IsExample = m.Mark is not null,
    };

    static string? HostOf(string? url) => url is null ? null : new Uri(url).Host is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}

static class MaterialReading
{
    /// <summary>What everybody may open on that day.</summary>
    public static IQueryable<Material> Public(this EventsDb db, DateOnly today) => db.Set<Material>().Where(m => !m.IsDraft && m.DeletedAt == null && m.PublicFrom != null && m.PublicFrom <= today);

    /// <summary>The events' names in one question for the page.</summary>
    public static async Task<IReadOnlyList<MaterialRow>> WithEvents(this EventsDb db, IReadOnlyList<MaterialRow> rows, CancellationToken ct)
    {
        List<Id<Event>> ids = [.. rows.Select(r => r.EventId).OfType<Guid>().Distinct().Select(i => (Id<Event>)i)];
        if (ids.Count == 0) return rows;
        var events = await db.Published.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Slug, e.Name }).ToDictionaryAsync(e => e.Id.Value, ct);
        return [.. rows.Select(r => r.EventId is { } id && events.TryGetValue(id, out var e) ? r with { EventSlug = e.Slug, EventName = e.Name } : r)];
    }
}
