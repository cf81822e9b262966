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

    /// <summary>Only what begins at five in the evening or later.</summary>
    public bool? Evening { get; init; }

    /// <summary>Only what touches this week's Saturday or Sunday.</summary>
    public bool? Weekend { get; init; }

    /// <summary>Only what is told to be free of charge.</summary>
    public bool? Free { get; init; }

    /// <summary>Only what is told to have a step-free way in.</summary>
    public bool? Accessible { get; init; }

    /// <summary>Whom it is for: codes of "target-groups".</summary>
    public IReadOnlyList<string> TargetGroup { get; init; } = [];

    /// <summary>The page's first view: what is over by that day is left out, what has no exact day is not.</summary>
    [JsonIgnore] public DateOnly? NotOverBy { get; init; }

    /// <summary>A month or a week is asked for, which is of its own year: years are not counted.</summary>
    [JsonIgnore] public bool IsOfDays { get; init; }

    /// <summary>The board has every filter and the order of time; a copy kept fresh and other orders are the database's.</summary>
    internal bool IsOfBoard => !IsSync && Sort is null or { Keys: [("start", false)] };

    /// <summary>Of those without an exact day: may still come by that day, or has been left open by a season that is over.</summary>
    [JsonIgnore] public (DateOnly Day, bool IsLeft)? OpenBy { get; init; }
}

sealed class EventListHandler(EventsDb db, EventBoards boards, ISearch search, TimeProvider clock) : IRequestHandler<EventList, Listed<EventAnswer>>
{
    static readonly Sorts<Event> sorts = new() { ["start"] = e => e.SortKey, ["name"] = e => e.Slug, ["modifiedAt"] = e => e.ModifiedAt };

    public async Task<Listed<EventAnswer>> Handle(EventList ask, CancellationToken ct)
    {
        if (ask is { IsSync: true, Q: not null }) throw new BadInput("invalid", "q");   // a word says nothing of a change
        var hits = await search.Find(Event.SearchKind, ask.Q, ct);
        if (hits is { Count: 0 } && ask is { Page: 1, PageSize: > 1 } && !ask.DatePrecision.Contains(DatePrecision.Unconfirmed)) await search.Missed(ask.Q, ct);   // a page asks for the dated and the open ones: once is enough
        if (ask.IsOfBoard) return await Page(ask, hits, ct);
        var basis = db.Published;
        if (hits is not null) basis = basis.Where(Among([.. hits.Keys.Select(k => (Id<Event>)k)]));
        if (ask.Evening is true || ask.Weekend is true) basis = basis.Where(Among(await OnBoard(ask, ct)));
        return await ask.Answer(db, db.Events, ask.Filter(basis), EventCounts.Row(db), sorts, ct, async () => (await Chosen(ask, hits, ct)).Choice.Counts().ToDictionary());
    }

    static System.Linq.Expressions.Expression<Func<Event, bool>> Among(Id<Event>[] ids) => e => ids.Contains(e.Id);

    async Task<(EventBoard Board, BoardChoice Choice)> Chosen(EventList ask, IReadOnlyDictionary<Guid, int>? hits, CancellationToken ct)
    {
        var board = await boards.Current(db, ct);
        return (board, new BoardChoice(board, ask, Helsinki.Today(clock), board.Of(hits?.Keys)));
    }

    /// <summary>What the clock on the wall says of an event no database knows: the board does.</summary>
    async Task<Id<Event>[]> OnBoard(EventList ask, CancellationToken ct)
    {
        var (board, choice) = await Chosen(ask, null, ct);
        return [.. choice.Rows().Rows().Select(i => (Id<Event>)board.Rows[i].Id)];
    }

    /// <summary>The board tells which; the database tells them whole.</summary>
    async Task<Listed<EventAnswer>> Page(EventList ask, IReadOnlyDictionary<Guid, int>? hits, CancellationToken ct)
    {
        ask.CheckPaging();
        var (board, choice) = await Chosen(ask, hits, ct);
        var rows = choice.Rows();
        List<Id<Event>> ids = [.. rows.Rows().Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize).Select(i => (Id<Event>)board.Rows[i].Id)];
        var told = ids.Count == 0 ? [] : await db.Published.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(EventCounts.Row(db)).ToDictionaryAsync(e => e.Id, ct);
        return new([.. ids.Where(i => told.ContainsKey(i)).Select(i => told[i])], ask.Page, ask.PageSize, rows.Count, choice.Counts());
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
        if (ask.Free is true) events = events.Where(e => e.IsFree == true);
        if (ask.Accessible is true) events = events.Where(e => e.IsAccessible == true);
        if (ask.TargetGroup is { Count: > 0 } groups) events = events.Where(e => e.Audiences.Any(a => groups.Contains(a.Code)));
        return ask.OpenBy is var (today, isLeft) ? isLeft ? events.Where(e => e.LastDay < today || e.LastDay == null && e.Year < today.Year) : events.Where(e => e.LastDay >= today || e.LastDay == null && e.Year >= today.Year) : events;
    }
}
