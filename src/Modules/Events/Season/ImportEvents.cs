using System.Text.Json;

namespace Yhdessa.Events;

/// <summary>The season's events, its activities, series and the forum. Twice the same file changes nothing.</summary>
[Requires(EventsModule.Keep)]
sealed record ImportEvents(JsonElement File) : ICommand<IReadOnlyList<ImportCount>>;

sealed class ImportEventsHandler(EventsDb db) : IRequestHandler<ImportEvents, IReadOnlyList<ImportCount>>
{
    public async Task<IReadOnlyList<ImportCount>> Handle(ImportEvents import, CancellationToken ct)
    {
        var season = SeasonEvents.Read(import.File);
        season.MustAddUp();
        var (events, series) = (await db.Events.Whole().ToDictionaryAsync(e => e.Id, ct), await db.Series.ToDictionaryAsync(s => s.Id, ct));
        var activities = await db.Activities.ToDictionaryAsync(a => a.Id, ct);
        IReadOnlyList<ImportCount> counts =
        [
            ImportCount.Of("event-series", season.EventSeries.Select(row => Series(row, series))),
            ImportCount.Of("events", season.Events2024.Select(row => Told(row.Id, SeasonReading.Card(row, season), [], events))),
            ImportCount.Of("forums", [Told(season.Kumppanuusfoorumi2026.Id, SeasonForum.Card(season.Kumppanuusfoorumi2026, season), [.. SeasonForum.Workshops(season.Kumppanuusfoorumi2026)], events)]),
            ImportCount.Of("activities", season.RecurringActivities2024.Select(row => Activity(row, season, activities))),
        ];
        if (await db.Events.FindAsync([(Id<Event>)SeasonId.Of(season.Kumppanuusfoorumi2026.Id)], ct) is { } forum) await db.AddThings(forum, season.Kumppanuusfoorumi2026, ct);
        return counts;
    }

    EntityState Told(string key, EventCard card, IReadOnlyList<Workshop> workshops, Dictionary<Id<Event>, Event> known)
    {
        var id = (Id<Event>)SeasonId.Of(key);
        var held = known.GetValueOrDefault(id) ?? db.Events.Add(new Event(id, key["event-".Length..])).Entity;
        held.Describe(card);
        foreach (var workshop in workshops) held.Record(workshop);
        return db.Entry(held).State;
    }

    EntityState Series(SeasonEvents.SeriesRow row, Dictionary<Id<EventSeries>, EventSeries> known)
    {
        var id = (Id<EventSeries>)SeasonId.Of(row.Id);
        var series = known.GetValueOrDefault(id) ?? db.Series.Add(new EventSeries(id, row.Id["series-".Length..])).Entity;
        series.Describe(row.Name, row.PurposeVerbatim, [.. (row.Editions ?? []).Select(e => new Edition(e.Date, e.ThemeVerbatim, e.RecordingViews, e.Source))], row.Source);
        return db.Entry(series).State;
    }

    EntityState Activity(SeasonEvents.ActivityRow row, SeasonEvents season, Dictionary<Id<RecurringActivity>, RecurringActivity> known)
    {
        var id = (Id<RecurringActivity>)SeasonId.Of(row.Id);
        var activity = known.GetValueOrDefault(id) ?? db.Activities.Add(new RecurringActivity(id)).Entity;
        activity.Describe(SeasonReading.Activity(row, season));
        return db.Entry(activity).State;
    }
}
