using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The events that the asking person has signed up for with her own address; where she gave her place up it is told as cancelled.</summary>
[OpenToAll]
sealed record MySignUpsInCalendar : IQuery<IReadOnlyList<CalendarEntry>>;

sealed class MySignUpsInCalendarHandler(EventsDb db, ICurrentUser user, ISender sender, Texts texts, Say say, TimeProvider clock) : IRequestHandler<MySignUpsInCalendar, IReadOnlyList<CalendarEntry>>
{
    public async Task<IReadOnlyList<CalendarEntry>> Handle(MySignUpsInCalendar ask, CancellationToken ct)
    {
        var (email, from) = (await Own.Email(user, sender, ct), Helsinki.Today(clock).AddDays(-30));
        var rows = await db.Registrations.AsNoTracking().Where(r => r.Email == email)
            .Join(db.PublishedOrGone(clock.Now().AddDays(-EventCalendar.DaysTold)).Where(e => e.Precision == DatePrecision.Exact && e.LastDay >= from), r => r.EventId, e => e.Id, (r, e) => new { Registration = r, Event = e }).OrderBy(r => r.Event.SortKey).ThenBy(r => r.Event.Id).ToListAsync(ct);
        var words = await EventWords.Of(texts, say, Texts.Language, sender, ct);
        return [.. rows.GroupBy(r => r.Event.Id).Select(g => Entry(EventCalendar.Entry(EventAnswer.Of(g.First().Event), words, null), g.Select(r => r.Registration)))];
    }

    /// <summary>The event's own sequence and hers together, so that either's change is a newer one.</summary>
    static CalendarEntry Entry(CalendarEntry entry, IEnumerable<Registration> hers)
    {
        var mine = hers.ToList();
        var status = mine.Any(r => r.Stands) ? mine.Any(r => r.Status is RegistrationStatus.Confirmed) ? entry.Status : "TENTATIVE" : "CANCELLED";
        return entry with { Sequence = entry.Sequence + mine.Sum(r => r.Revision), Status = entry.Status == "CANCELLED" ? entry.Status : status };
    }
}
