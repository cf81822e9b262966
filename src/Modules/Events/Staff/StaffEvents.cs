using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>All events as those who keep them see them, what waits first; a liaison sees her municipality's.</summary>
[Requires(EventsModule.SeeAll)]
sealed record StaffEvents : ListQuery<EventAnswer>
{
    public string? Q { get; init; }
    public IReadOnlyList<string> Municipality { get; init; } = [];
    public IReadOnlyList<EventType> Type { get; init; } = [];
    public IReadOnlyList<Publication> Publication { get; init; } = [];

    /// <summary>Of this year or later without an exact day: the day is still to be confirmed.</summary>
    public bool DayOpen { get; init; }
    public bool InBin { get; init; }
}

sealed class StaffEventsHandler(EventsDb db, ISearch search, ICurrentUser user, TimeProvider clock) : IRequestHandler<StaffEvents, Listed<EventAnswer>>
{
    static readonly Sorts<Event> sorts = new() { ["start"] = e => e.SortKey, ["name"] = e => e.Slug, ["modifiedAt"] = e => e.ModifiedAt, ["review"] = e => e.Publication == Events.Publication.Waiting ? 0 : 1 };

    public async Task<Listed<EventAnswer>> Handle(StaffEvents ask, CancellationToken ct)
    {
        var all = ask.InBin ? db.Events.Where(e => e.DeletedAt != null) : db.Events.Where(e => e.DeletedAt == null);
        if (!user.EditsAll()) all = user.Municipality is { } own ? all.Where(e => e.Municipality == own || e.HostMunicipality == own) : all.Where(e => false);
        if (await search.Find(Event.SearchKind, ask.Q, ct) is { } hits) all = Named(all, [.. hits.Keys.Select(k => (Id<Event>)k)], Slug.Of(ask.Q!));
        var sort = ask.Sort ?? new([("review", false), ("start", true)]);
        return await (ask with { Sort = sort }).Answer(db, db.Events, Filter(ask, all), e => EventAnswer.Of(e), sorts, ct, () => Facets(ask, all, ct));
    }

    /// <summary>The index knows only what everybody sees, so drafts are looked for by their address too.</summary>
    static IQueryable<Event> Named(IQueryable<Event> all, Id<Event>[] found, string slug) => all.Where(e => found.Contains(e.Id) || e.Publication != Events.Publication.Published && e.Slug.Contains(slug));

    IQueryable<Event> Filter(StaffEvents ask, IQueryable<Event> events)
    {
        if (ask.Municipality is { Count: > 0 } places) events = events.Where(e => places.Contains(e.Municipality!) || places.Contains(e.Subarea!) || places.Contains(e.HostMunicipality!));
        if (ask.Type is { Count: > 0 } types) events = events.Where(e => types.Contains(e.Type));
        if (ask.Publication is { Count: > 0 } publications) events = events.Where(e => publications.Contains(e.Publication));
        if (!ask.DayOpen) return events;
        var today = Helsinki.Today(clock);
        return events.Where(e => e.Precision != DatePrecision.Exact && e.Precision != DatePrecision.OnDemand && (e.LastDay >= today || e.LastDay == null && e.Year >= today.Year));
    }

    async Task<Dictionary<string, IReadOnlyList<FacetCount>>> Facets(StaffEvents ask, IQueryable<Event> basis, CancellationToken ct) => new()
    {
        ["publication"] = await Filter(ask with { Publication = [] }, basis).CountBy(e => e.Publication, ct),
        ["municipality"] = await Filter(ask with { Municipality = [] }, basis).CountBy(e => e.Municipality, ct),
        ["type"] = await Filter(ask with { Type = [] }, basis).CountBy(e => e.Type, ct),
        ["day"] = [new("open", await Filter(ask with { DayOpen = true }, basis).CountAsync(ct))],
    };
}
