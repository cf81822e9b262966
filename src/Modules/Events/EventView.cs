namespace Yhdessa.Events;

/// <summary>An event's page: the event, what its workshops came to, and the series it belongs to.</summary>
[OpenToAll]
sealed record EventView(string Slug) : IQuery<EventView.Answer>
{
    public sealed record Answer(EventAnswer Event, IReadOnlyList<Workshop> Workshops, EventSeries? Series, IReadOnlyList<EventAnswer> Others);
}

sealed class EventViewHandler(EventsDb db) : IRequestHandler<EventView, EventView.Answer>
{
    public async Task<EventView.Answer> Handle(EventView ask, CancellationToken ct)
    {
        var found = await db.Events.AsNoTracking().Include(e => e.Workshops).ThenInclude(w => w.Outputs).ToShow(ask.Slug, ct);
        var series = found.SeriesId is { } id ? await db.Series.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) : null;
        var others = series is null ? [] : await db.Published.AsNoTracking().Where(e => e.SeriesId == series.Id && e.Id != found.Id).OrderBy(e => e.SortKey).Take(20).ToListAsync(ct);
        return new(EventAnswer.Of(found), [.. found.Workshops.OrderBy(w => w.Number)], series, others.ConvertAll(EventAnswer.Of));
    }
}
