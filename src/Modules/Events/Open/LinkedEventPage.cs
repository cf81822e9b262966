using System.Linq.Expressions;
using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>A page of published events in their order of time, or another; with ShowDeleted also those that were taken away, which tell only that. The filters narrow together.</summary>
[OpenToAll]
sealed record LinkedEventPage(int Page, int Size) : IQuery<LinkedEventPage.Answer>
{
    public Id<Event>? Id { get; init; }
    public DateTimeOffset? ModifiedSince { get; init; }
    public bool ShowDeleted { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<EventType> Keywords { get; init; } = [];

    /// <summary>Places by their ids.</summary>
    public IReadOnlyList<string> Locations { get; init; } = [];

    /// <summary>Municipalities' codes.</summary>
    public IReadOnlyList<string> Divisions { get; init; } = [];
    public IReadOnlyList<Id<Event>> Ids { get; init; } = [];
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>"yhdessa" is our own; another is that of whoever the events came from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Target groups' codes: their keyword is among those asked for.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Types that are not wanted.</summary>
    public IReadOnlyList<EventType> NotOf { get; init; } = [];
    public bool? Free { get; init; }

    /// <summary>Parts of these campaigns.</summary>
    public IReadOnlyList<Id<Event>> PartsOf { get; init; } = [];

    /// <summary>True: campaigns; false: all else.</summary>
    public bool? Campaigns { get; init; }

    /// <summary>Somebody of this age may come, as far as anybody has told.</summary>
    public int? Age { get; init; }

    /// <summary>"start_time", "-last_modified_time"…</summary>
    public string? Sort { get; init; }

    public LinkedTimes? Times { get; init; }

    /// <summary>Inside a rectangle on the map: nothing is, for no place here has told where on the map it lies.</summary>
    public bool InBox { get; init; }

    internal sealed record Answer(int Total, IReadOnlyList<Event> Events, IReadOnlyDictionary<Guid, LinkedOrigin> Origins, LinkedAround Around);
}

sealed class LinkedEventPageHandler(EventsDb db, EventBoards boards, ISearch search) : IRequestHandler<LinkedEventPage, LinkedEventPage.Answer>
{
    public async Task<LinkedEventPage.Answer> Handle(LinkedEventPage ask, CancellationToken ct)
    {
        var all = All(ask);
        var wanted = Wanted(ask, all);
        if (await search.Find(Event.SearchKind, ask.Text, ct) is { } hits)
        {
            Id<Event>[] found = [.. hits.Keys.Select(k => (Id<Event>)k)];
            wanted = wanted.Where(e => found.Contains(e.Id));
        }
        if (ask.Locations.Count > 0)
        {
            List<string> places = [.. (await boards.Current(db, ct)).Rows.Select(e => (e.Place, e.Municipality)).Distinct().Where(p => LinkedPlace.IdOf(p.Place, p.Municipality) is { } id && ask.Locations.Contains(id)).Select(p => $"{p.Place}|{p.Municipality}")];
            wanted = wanted.Where(e => places.Contains((e.Place ?? "") + "|" + (e.Municipality ?? "")));
        }
        var sorted = Sorted(wanted, ask.Sort).ThenBy(e => e.Id);
        var asksMore = wanted != all || ask is not { Sort: null or "start_time", ShowDeleted: false };
        var (total, events) = ask.Times is { } times ? await Fitting(times, asksMore ? sorted : null, ask, ct) : (await wanted.CountAsync(ct), await sorted.Skip((ask.Page - 1) * ask.Size).Take(ask.Size).ToListAsync(ct));
        return new(total, events, await db.OriginsOf([.. events.Select(e => e.Id)], ct), await LinkedAround.Of(db, events, ct));
    }

    /// <summary>What o'clock it is in Helsinki no database knows, and the board does. It says alone which events fit, in its own order of time, where nothing else narrows them.</summary>
    /// <param name="narrowed">What the other filters leave, in the order asked for; null where nothing else is asked.</param>
    async Task<(int Total, List<Event> Events)> Fitting(LinkedTimes times, IQueryable<Event>? narrowed, LinkedEventPage ask, CancellationToken ct)
    {
        var board = await boards.Current(db, ct);
        Id<Event>[] fit = narrowed is null ? [.. board.Times.Index().Where(t => times.Fits(t.Item)).Select(t => (Id<Event>)board.Rows[t.Index].Id)] : await Fitting(times, board, await narrowed.Select(e => e.Id).ToListAsync(ct), ct);
        Id<Event>[] page = [.. fit.Skip((ask.Page - 1) * ask.Size).Take(ask.Size)];
        var events = await db.Events.AsNoTracking().IgnoreQueryFilters().Where(e => page.Contains(e.Id)).ToListAsync(ct);
        return (fit.Length, [.. events.OrderBy(e => Array.IndexOf(page, e.Id))]);
    }

    /// <summary>Those the board does not know, mostly gone ones, are read.</summary>
    async Task<Id<Event>[]> Fitting(LinkedTimes times, EventBoard board, List<Id<Event>> ids, CancellationToken ct)
    {
        List<Id<Event>> gone = [.. ids.Where(i => board.TimeOf(i) is null)];
        var read = gone.Count == 0 ? new() : await db.Events.IgnoreQueryFilters().Where(e => gone.Contains(e.Id)).Select(e => new { e.Id, Date = new EventDate(e.Precision, e.FirstDay, e.LastDay, e.Start, e.End) }).ToDictionaryAsync(e => e.Id, e => WallTime.Of(e.Date), ct);
        return [.. ids.Where(i => times.Fits(board.TimeOf(i) ?? read.GetValueOrDefault(i)))];
    }

    IQueryable<Event> All(LinkedEventPage ask) => db.Events.AsNoTracking().IgnoreQueryFilters().Where(e => e.Publication == Publication.Published && (ask.ShowDeleted || e.DeletedAt == null));

    IQueryable<Event> Wanted(LinkedEventPage ask, IQueryable<Event> wanted)
    {
        if (ask.InBox) wanted = wanted.Where(_ => false);
        if (ask.Id is { } id) wanted = wanted.Where(e => e.Id == id);
        if (ask.ModifiedSince is { } since) wanted = wanted.Where(e => e.ModifiedAt >= since);
        if (ask.From is { } from) wanted = wanted.Where(e => e.LastDay >= from);
        if (ask.To is { } to) wanted = wanted.Where(e => e.FirstDay <= to);
        wanted = More(ask, wanted);
        if (ask.Ids is { Count: > 0 } ids) wanted = wanted.Where(e => ids.Contains(e.Id));
        if (ask.Divisions is { Count: > 0 } towns) wanted = wanted.Where(e => towns.Contains(e.Municipality!));
        if (ask.Statuses is { Count: > 0 } statuses) wanted = Standing(wanted, statuses);
        if (ask.Sources is not { Count: > 0 } sources) return wanted;
        var own = sources.Contains(LinkedOrigin.Own);
        return wanted.Where(e => own && !db.Harvested.Any(h => h.EventId == e.Id) || db.Harvested.Any(h => h.EventId == e.Id && sources.Contains(h.DataSource)));
    }

    /// <summary>As it is told: one whose day is open stands as postponed.</summary>
    static IQueryable<Event> Standing(IQueryable<Event> wanted, IReadOnlyList<EventStatus> statuses)
    {
        var open = statuses.Contains(EventStatus.Postponed);
        return wanted.Where(e => e.Status == EventStatus.Scheduled && e.Precision != DatePrecision.Exact ? open : statuses.Contains(e.Status));
    }

    /// <summary>A keyword is a type or a target group: any of those asked for will do.</summary>
    static IQueryable<Event> More(LinkedEventPage ask, IQueryable<Event> wanted)
    {
        var (types, groups, not, parts) = (ask.Keywords, ask.Groups, ask.NotOf, ask.PartsOf);
        if (types.Count + groups.Count > 0) wanted = wanted.Where(e => types.Contains(e.Type) || e.Audiences.Any(a => groups.Contains(a.Code)));
        if (not.Count > 0) wanted = wanted.Where(e => !not.Contains(e.Type));
        if (ask.Free is { } free) wanted = wanted.Where(e => e.IsFree == free);
        if (parts.Count > 0) wanted = wanted.Where(e => e.UmbrellaId != null && parts.Contains(e.UmbrellaId.Value));
        if (ask.Campaigns is { } are) wanted = are ? wanted.Where(e => e.Type == EventType.Campaign) : wanted.Where(e => e.Type != EventType.Campaign);
        if (ask.Age is { } age) wanted = wanted.Where(e => (e.AgeFrom == null || e.AgeFrom <= age) && (e.AgeTo == null || e.AgeTo >= age));
        return wanted;
    }

    static IOrderedQueryable<Event> Sorted(IQueryable<Event> events, string? sort)
    {
        IOrderedQueryable<Event> By<TKey>(Expression<Func<Event, TKey>> key) => sort![0] == '-' ? events.OrderByDescending(key) : events.OrderBy(key);
        return sort?.TrimStart('-') switch
        {
            null => events.OrderBy(e => e.SortKey),
            "start_time" => By(e => e.SortKey),
            "end_time" => By(e => e.LastDay),
            "last_modified_time" => By(e => e.ModifiedAt),
            "name" => By(e => e.Slug),
            _ => throw new BadInput("invalid", "sort"),
        };
    }
}
