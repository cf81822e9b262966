namespace Yhdessa.Events;

/// <summary>An event's page: the event, what its workshops came to and what became of that, its series, and what the previous time came to.</summary>
[OpenToAll]
sealed record EventView(string Slug) : IQuery<EventView.Answer>
{
    public sealed record Answer(EventAnswer Event, IReadOnlyList<Workshop> Workshops, EventSeries? Series, IReadOnlyList<EventAnswer> Others)
    {
        public OutputFates Fates { get; init; } = OutputFates.None;

        /// <summary>The series' previous time, when it left something behind.</summary>
        public Edition? Last { get; init; }
        public bool MayEdit { get; init; }

        /// <summary>It takes sign-ups and has not begun.</summary>
        public bool InvitesSignUps { get; init; }
    }

    public sealed record Edition(EventAnswer Event, IReadOnlyList<Workshop> Workshops, OutputFates Fates);
}

sealed class EventViewHandler(EventsDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<EventView, EventView.Answer>
{
    public async Task<EventView.Answer> Handle(EventView ask, CancellationToken ct)
    {
        var found = await db.Events.AsNoTracking().AsSingleQuery().Include(e => e.Workshops).ThenInclude(w => w.Outputs).ToShow(ask.Slug, ct, user);   // one chain: as many rows as outputs
        var series = found.SeriesId is { } id ? await db.Series.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) : null;
        var others = series is null ? [] : await db.Published.AsNoTracking().Where(e => e.SeriesId == series.Id && e.Id != found.Id).OrderBy(e => e.SortKey).Take(20).ToListAsync(ct);
        return new(EventAnswer.Of(found), InOrder(found), series, others.ConvertAll(EventAnswer.Of))
        {
            Fates = await OutputFates.Of(found.Workshops, sender, ct),
            Last = series is null ? null : await LastTime(found, series.Id, ct),
            MayEdit = await user.MayEdit(found, ct),
            InvitesSignUps = found.TakesSignUps && found.IsAhead(clock.Now()),
        };
    }

    /// <summary>The latest one before it whose workshops came to something.</summary>
    async Task<EventView.Edition?> LastTime(Event now, Id<EventSeries> series, CancellationToken ct)
    {
        var before = db.Published.AsNoTracking().Where(e => e.SeriesId == series && e.Id != now.Id && e.LastDay != null && e.Workshops.Any(w => w.Outputs.Count > 0));
        if (now.FirstDay is { } day) before = before.Where(e => e.LastDay < day);
        var last = await before.AsSingleQuery().Include(e => e.Workshops).ThenInclude(w => w.Outputs).OrderByDescending(e => e.LastDay).ThenBy(e => e.Id).FirstOrDefaultAsync(ct);
        return last is null ? null : new(EventAnswer.Of(last), InOrder(last), await OutputFates.Of(last.Workshops, sender, ct));
    }

    static IReadOnlyList<Workshop> InOrder(Event e) => [.. e.Workshops.OrderBy(w => w.Number)];
}
