using System.Text.Json.Serialization;
using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>The published events, with counts for every filter: the page, the API and the month send the same question.</summary>
[OpenToAll]
sealed record EventList : ListQuery<EventAnswer>
{
    public string? Q { get; init; }

    /// <summary>Those that last until this day or longer; the ones without any day are left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Those that begin on this day or before.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where it takes place: three digits, or a former municipality.</summary>
    public IReadOnlyList<string> Municipality { get; init; } = [];

    /// <summary>The municipality that organizes it, wherever it takes place.</summary>
    public IReadOnlyList<string> HostMunicipality { get; init; } = [];
    public IReadOnlyList<Guid> Organization { get; init; } = [];
    public IReadOnlyList<EventType> Type { get; init; } = [];
    public IReadOnlyList<DatePrecision> DatePrecision { get; init; } = [];
    public IReadOnlyList<int> Year { get; init; } = [];

    /// <summary>Those that were taken away since then are told too.</summary>
    [JsonIgnore] public DateTimeOffset? GoneSince { get; init; }

    /// <summary>The page's first view: what is over by that day is left out, what has no exact day is not.</summary>
    [JsonIgnore] public DateOnly? NotOverBy { get; init; }

    /// <summary>A month or a week is asked for, which is of its own year: years are not counted.</summary>
    [JsonIgnore] public bool IsOfDays { get; init; }

    /// <summary>The rest of a month that did not fit one page: its counts came with the first.</summary>
    internal bool IsPageOfDays => IsOfDays && Page > 1;

    /// <summary>Of those without an exact day: may still come by that day, or has been left open by a season that is over.</summary>
    [JsonIgnore] public (DateOnly Day, bool IsLeft)? OpenBy { get; init; }
}

sealed class EventListHandler(EventsDb db, ISearch search) : IRequestHandler<EventList, Listed<EventAnswer>>
{
    static readonly Sorts<Event> sorts = new() { ["start"] = e => e.SortKey, ["name"] = e => e.Slug, ["modifiedAt"] = e => e.ModifiedAt };

    public async Task<Listed<EventAnswer>> Handle(EventList ask, CancellationToken ct)
    {
        if (ask is { IsSync: true, Q: not null }) throw new BadInput("invalid", "q");   // a word says nothing of a change
        var hits = await search.Find(Event.SearchKind, ask.Q, ct);
        if (hits is { Count: 0 } && ask is { Page: 1, PageSize: > 1 } && !ask.DatePrecision.Contains(DatePrecision.Unconfirmed)) await search.Missed(ask.Q, ct);   // a page asks for the dated and the open ones: once is enough
        Id<Event>[]? found = hits is null ? null : [.. hits.Keys.Select(k => (Id<Event>)k)];
        var shown = ask.GoneSince is { } since ? db.PublishedOrGone(since) : db.Published;
        var basis = found is null ? shown : shown.Where(e => found.Contains(e.Id));
        return await ask.Answer(db, db.Events, ask.Filter(basis), EventCounts.Row(db), sorts, ct, ask.IsPageOfDays ? null : () => Facets(ask, basis, ct));
    }

    /// <summary>Each filter is counted among what the others leave: what one would get by choosing it.</summary>
    static async Task<Dictionary<string, IReadOnlyList<FacetCount>>> Facets(EventList ask, IQueryable<Event> basis, CancellationToken ct)
    {
        var (anywhere, anyYear) = (ask with { Municipality = [] }, ask with { Year = [], NotOverBy = null });
        var places = await anywhere.Filter(basis).CountBy(e => e.Municipality, ct);
        var areas = await anywhere.Filter(basis).CountBy(e => e.Subarea, ct);
        var years = ask.IsOfDays ? [] : await anyYear.Filter(basis).CountBy(e => e.Year, ct);
        return new()
        {
            ["municipality"] = [.. places, .. areas],
            ["type"] = await (ask with { Type = [] }).Filter(basis).CountBy(e => e.Type, ct),
            ["organization"] = await Organizations((ask with { Organization = [] }).Filter(basis), ct),
            ["datePrecision"] = await (ask with { DatePrecision = [] }).Filter(basis).CountBy(e => e.Precision, ct),
            ["year"] = [.. years.OrderByDescending(c => c.Value, StringComparer.Ordinal)],
        };
    }

    /// <summary>Those with most events: a list of hundreds would filter nothing.</summary>
    static async Task<IReadOnlyList<FacetCount>> Organizations(IQueryable<Event> events, CancellationToken ct)
    {
        var most = await events.SelectMany(e => e.Partners).GroupBy(p => p.OrganizationId).Select(g => new { g.Key, Count = g.Count() }).OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(12).ToListAsync(ct);
        return [.. most.Select(g => new FacetCount(g.Key.ToString(), g.Count))];
    }
}

static class EventFilters
{
    public static IQueryable<Event> Filter(this EventList ask, IQueryable<Event> events)
    {
        if (ask.From is { } from) events = events.Where(e => e.LastDay >= from);
        if (ask.To is { } to) events = events.Where(e => e.FirstDay <= to);
        if (ask.NotOverBy is { } day) events = events.Where(e => e.Precision != DatePrecision.Exact || e.LastDay >= day);
        if (ask.Municipality is { Count: > 0 } places) events = events.Where(e => places.Contains(e.Municipality!) || places.Contains(e.Subarea!));
        if (ask.HostMunicipality is { Count: > 0 } hosts) events = events.Where(e => hosts.Contains(e.HostMunicipality!));
        if (ask.Type is { Count: > 0 } types) events = events.Where(e => types.Contains(e.Type));
        if (ask.DatePrecision is { Count: > 0 } precisions) events = events.Where(e => precisions.Contains(e.Precision));
        if (ask.Year is { Count: > 0 } years) events = events.Where(e => years.Contains(e.Year));
        if (ask.Organization is { Count: > 0 } organizations) events = events.Where(e => e.Partners.Any(p => organizations.Contains(p.OrganizationId)));
        return ask.OpenBy is var (today, isLeft) ? isLeft ? events.Where(e => e.LastDay < today || e.LastDay == null && e.Year < today.Year) : events.Where(e => e.LastDay >= today || e.LastDay == null && e.Year >= today.Year) : events;
    }
}
