namespace Yhdessa.Events;

/// <summary>The events whose people are to be seen to: those that take sign-ups, and the others of these weeks, nearest first.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record EventsToHandle(bool Past = false, int Page = 1) : IQuery<Listed<EventAnswer>>;

sealed class EventsToHandleHandler(EventsDb db, TimeProvider clock) : IRequestHandler<EventsToHandle, Listed<EventAnswer>>
{
    const int PageSize = 50;

    public async Task<Listed<EventAnswer>> Handle(EventsToHandle ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        var (monthAgo, inMonth) = (today.AddDays(-Event.DaysAfter), today.AddDays(Event.DaysAfter));
        var events = db.Published.Where(e => e.Capacity != null || e.EnrolmentStart != null || e.EnrolmentEnd != null || e.FirstDay >= monthAgo && e.FirstDay <= inMonth);
        var wanted = ask.Past ? events.Where(e => e.LastDay < today).OrderByDescending(e => e.SortKey) : events.Where(e => e.LastDay == null || e.LastDay >= today).OrderBy(e => e.SortKey);
        var rows = await wanted.AsNoTracking().Skip((Math.Max(1, ask.Page) - 1) * PageSize).Take(PageSize).Select(EventCounts.Row(db)).ToListAsync(ct);
        return new(rows, Math.Max(1, ask.Page), PageSize, await wanted.CountAsync(ct));
    }
}
