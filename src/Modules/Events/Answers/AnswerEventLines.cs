using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Events;
using Yhdessa.Ui;

namespace Yhdessa.Events;

sealed class AnswerEventLines(EventsDb db, ISender sender, Texts texts, Say say) : IRequestHandler<EventLines, IReadOnlyList<EventLine>>
{
    const int Most = 500;

    public async Task<IReadOnlyList<EventLine>> Handle(EventLines ask, CancellationToken ct)
    {
        var touching = db.Published.AsNoTracking().Where(e => e.FirstDay <= ask.To && e.LastDay >= ask.From);
        if (ask.HouseId is { } house) touching = touching.Where(e => e.HouseId == house);
        if (ask.Municipality is { } municipality) touching = touching.Where(e => e.Municipality == municipality);
        if (ask.OrganizationIds is { } organizations) touching = touching.Where(e => e.Partners.Any(p => organizations.Contains(p.OrganizationId)));
        var found = await touching.OrderBy(e => e.Precision == DatePrecision.Exact ? 0 : 1).ThenBy(e => e.SortKey).Take(Math.Clamp(ask.Most, 0, Most)).ToListAsync(ct);
        var words = await EventWords.Of(texts, say, ask.Language, sender, ct);
        var own = ask.Channel.As<Channel>() is { } channel ? await db.WordsFor([.. found.Select(e => e.Id)], channel, ask.Language, ct) : new Dictionary<Guid, string>();
        return found.ConvertAll(e => Line(EventAnswer.Of(e), words, ask.Language, own.GetValueOrDefault(e.Id)));
    }

    /// <param name="own">The words chosen for the channel that asks.</param>
    static EventLine Line(EventAnswer e, EventWords words, string language, string? own) => new(e.Id, e.Slug, e.Name.For(language).Words, words.When(e), e.Date.Start, e.Date.End, e.Date.FirstDay,
        e.Municipality, e.Place, own ?? e.Summary?.For(language).Words, e.Status is EventStatus.Cancelled)
    { LastDay = e.Date.LastDay, IsOpen = e.Date.IsOpen };
}

sealed class AnswerEventNames(EventsDb db) : IRequestHandler<EventNames, IReadOnlyDictionary<Guid, EventName>>
{
    public async Task<IReadOnlyDictionary<Guid, EventName>> Handle(EventNames ask, CancellationToken ct)
    {
        var ids = ask.Ids.Distinct().Select(i => (Id<Event>)i).ToList();
        if (ids.Count == 0) return new Dictionary<Guid, EventName>();
        var found = await db.Published.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Name, e.Slug }).ToListAsync(ct);
        return found.ToDictionary(e => e.Id.Value, e => new EventName(e.Id, e.Name.For("fi").Words, e.Slug));
    }
}
