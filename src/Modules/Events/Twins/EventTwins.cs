using System.Globalization;

namespace Yhdessa.Events;

/// <param name="Because">"twin": it may be the same event told already. "clash": it meets the same people at the same time.</param>
sealed record EventTwin(Guid Id, string Slug, string Name, string? Start, string? Place, string? Municipality, string Because)
{
    [System.Text.Json.Serialization.JsonIgnore] public EventAnswer Event { get; init; } = null!;
}

/// <summary>Events that may be the one somebody is about to tell of, and evenings that would draw the same people away from each other.</summary>
sealed class EventTwins(EventsDb db)
{
    public const string IsTwin = "likely-event-twin", IsClash = "event-clash";
    const int MostLookedAt = 400, Most = 10;

    /// <summary>Refuses with those that are likely, so that the teller says that they are others; what a draft of somebody else's holds is nobody's to see.</summary>
    public async Task MustBeNone(EventTold told, IReadOnlyCollection<Guid> different, CancellationToken ct)
    {
        var found = await Likely(told, different, ct);
        if (found.Count == 0) return;
        var first = found[0];
        throw new RuleBroken(first.Because == "twin" ? IsTwin : IsClash, first.Name) { Field = "name", Extensions = new Dictionary<string, object?> { ["twins"] = found } };
    }

    /// <summary>Those that an event would be warned of, without a refusal.</summary>
    public async Task<IReadOnlyList<EventTwin>> Likely(EventTold told, IReadOnlyCollection<Guid> different, CancellationToken ct) => [.. (await Of(told, ct)).Where(t => !different.Contains(t.Id)).Take(Most)];

    /// <summary>Told anew with another name, day or place it may meet others than before.</summary>
    public static bool IsNews(EventTold told, Event before) => told.Name != before.Name || told.Date != before.Date || told.Place != before.Place || told.Municipality != before.Municipality || !told.SpaceIds.SequenceEqual(before.SpaceIds);

    /// <summary>Those that a refusal tells of.</summary>
    public static IReadOnlyList<EventTwin> In(Refusal? no) => no is RuleBroken { Code: IsTwin or IsClash, Extensions: var more } ? (IReadOnlyList<EventTwin>)more["twins"]! : [];

    async Task<IEnumerable<EventTwin>> Of(EventTold told, CancellationToken ct)
    {
        var near = await Near(told, ct);
        var twins = near.Where(e => IsAlike(told, e)).ToList();
        return [.. twins.Select(e => Row(e, "twin")), .. near.Except(twins).Where(e => Meets(told, e)).Select(e => Row(e, "clash"))];
    }

    /// <summary>Of the same days; of the same year where no day is known.</summary>
    Task<List<Event>> Near(EventTold told, CancellationToken ct)
    {
        var all = db.Events.AsNoTracking().Where(e => e.DeletedAt == null && e.Publication != Publication.Draft && e.Status != EventStatus.Cancelled);
        var near = told.Date is { FirstDay: { } first, LastDay: { } last } ? all.Where(e => e.FirstDay <= last && e.LastDay >= first) : all.Where(e => e.FirstDay == null && e.Year == told.Year);
        return near.OrderBy(e => e.Municipality == told.Municipality ? 0 : 1).ThenBy(e => e.SortKey).Take(MostLookedAt).ToListAsync(ct);
    }

    /// <summary>The same words in its name, or the same organization at the same place at the same time.</summary>
    static bool IsAlike(EventTold told, Event e)
    {
        var isSamePlace = told.Place is { } place && string.Equals(place, e.Place, StringComparison.OrdinalIgnoreCase) || told.SpaceIds.Intersect(e.SpaceIds).Any();
        var isSameTeller = told.OrganizationIds.Intersect(e.OrganizationIds).Any();
        var alike = Likeness(told.Name, e.Name);
        return alike >= 0.99 && (isSamePlace || isSameTeller || told.Municipality == e.Municipality) || alike >= 0.6 && (isSamePlace || isSameTeller) || isSamePlace && isSameTeller && told.Date.Start is { } start && start == e.Start;
    }

    static bool Meets(EventTold told, Event e) => told.Date is { Start: { } start, End: { } end } && e is { Start: { } from, End: { } until } && from < end && start < until
        && (told.Municipality is not null && told.Municipality == e.Municipality || told.Facts.TargetGroups.Intersect(e.TargetGroups).Any());

    /// <summary>The share of words that two names have in common, the year left out.</summary>
    static double Likeness(Translated one, Translated other)
    {
        var (a, b) = (Words(one), Words(other));
        return a.Count == 0 || b.Count == 0 ? 0 : (double)a.Intersect(b).Count() / a.Union(b).Count();
    }

    static HashSet<string> Words(Translated name) => [.. Slug.Of(name.For("fi").Words).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(w => !int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out _))];

    static EventTwin Row(Event e, string because) => new(e.Id, e.Slug, e.Name.ToString(), EventDate.Written(e.Start, e.FirstDay), e.Place, e.Municipality, because) { Event = EventAnswer.Of(e) };
}
