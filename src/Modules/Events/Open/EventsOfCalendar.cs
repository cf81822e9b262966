using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>What a calendar program is told: the days of the list's events without their long texts, and those taken away since then. The board knows the former.</summary>
[OpenToAll]
sealed record EventsOfCalendar(EventList Ask, DateTimeOffset GoneSince, int Most) : IQuery<IReadOnlyList<EventAnswer>>;

sealed class EventsOfCalendarHandler(EventsDb db, EventBoards boards, ISearch search, TimeProvider clock) : IRequestHandler<EventsOfCalendar, IReadOnlyList<EventAnswer>>
{
    public async Task<IReadOnlyList<EventAnswer>> Handle(EventsOfCalendar wish, CancellationToken ct)
    {
        var (board, ask) = (await boards.Current(db, ct), wish.Ask);
        var hits = await search.Find(Event.SearchKind, ask.Q, ct);
        List<EventAnswer> gone = hits is null ? await Gone(wish, ct) : [];   // what is gone cannot be searched
        var rows = new BoardChoice(board, ask, Helsinki.Today(clock), board.Of(hits?.Keys)).Rows();
        return [.. gone, .. rows.Rows().Select(i => board.Rows[i]).Where(e => e.Date is { Precision: DatePrecision.Exact, FirstDay: not null }).Take(wish.Most - gone.Count)];
    }

    Task<List<EventAnswer>> Gone(EventsOfCalendar wish, CancellationToken ct) =>
        wish.Ask.Filter(db.Gone(wish.GoneSince)).AsNoTracking().Where(e => e.Precision == DatePrecision.Exact && e.FirstDay != null)
            .OrderByDescending(e => e.DeletedAt).ThenBy(e => e.Id).Take(wish.Most / 2).Select(EventBoards.Row).ToListAsync(ct);
}
