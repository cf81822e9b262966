namespace Yhdessa.Events;

/// <summary>What an organization has announced, drafted or left without a day: for whoever takes its matters over.</summary>
[OpenToAll]
sealed record ComingEvents(ComingUp Of) : IQuery<IReadOnlyList<ComingLine>>;

sealed class ComingEventsHandler(EventsDb db) : IRequestHandler<ComingEvents, IReadOnlyList<ComingLine>>
{
    const int Most = 200;

    public async Task<IReadOnlyList<ComingLine>> Handle(ComingEvents ask, CancellationToken ct)
    {
        var (whose, today, last) = (ask.Of.OrganizationId, Helsinki.DateOf(ask.Of.From), Helsinki.DateOf(ask.Of.Until));
        var rows = await db.Events.AsNoTracking().Where(e => e.DeletedAt == null && e.Status != EventStatus.Cancelled && e.Partners.Any(p => p.OrganizationId == whose))
            .Where(e => e.LastDay >= today && e.FirstDay <= last || e.FirstDay == null && (e.Publication != Publication.Published || e.Year >= today.Year))
            .OrderBy(e => e.SortKey).Take(Most).Select(e => new { e.Id, e.Slug, e.Name, e.FirstDay, e.Precision, e.Publication }).ToListAsync(ct);
        return [.. rows.Select(e => new ComingLine(Words(e.Publication), e.Name.For(Texts.Language).Words, e.Precision is DatePrecision.Exact ? e.FirstDay : null, e.Publication is Publication.Published ? $"events/{e.Slug}" : $"my/events/{e.Id}"))];
    }

    static string Words(Publication publication) => publication switch
    {
        Publication.Draft => "events.coming.draft",
        Publication.Waiting => "events.coming.waiting",
        _ => "events.coming.event",
    };
}
